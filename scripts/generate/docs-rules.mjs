import { existsSync, readdirSync } from 'node:fs';
import { confidenceKey, fenced, generated, table } from './docs-markdown.mjs';
import { provisionHead, provisionRow } from './docs-provisions.mjs';

const groups = [
  ['file', 'The file', '文件'],
  ['triggers', 'Triggers', '触发条件'],
  ['classification', 'Classification', '数据分类'],
  ['filing', 'Mechanism and filing', '机制与申报'],
  ['agreement', 'Agreement', '法律文件'],
  ['content', 'Content of the assessment', '评估内容'],
  ['record', 'Waivers and expectations', '豁免记录与断言'],
];
const severities = { error: '错误', warning: '警告', info: '信息', hint: '提示' };

/** A page for every rule and their index. */
export function rulePages(engine, folder) {
  const pages = engine.rules.map((rule) => [`${folder}/${rule.id}.md`, rulePage(rule, engine)]);
  return { [`${folder}/README.md`]: indexPage(engine.rules), ...Object.fromEntries(pages) };
}

function indexPage(rules) {
  const sections = groups.flatMap(([group, en, zh]) => {
    const own = rules.filter((rule) => rule.group === group).sort((left, right) => (left.id < right.id ? -1 : 1));
    if (own.length === 0) return [];
    const rows = own.map((rule) => [`[${rule.id}](${rule.id}.md)`, severity(rule.severity), rule.summary.en, rule.summary.zh]);
    return [`## ${en} ${zh}\n\n${table(['Rule 规则', 'Severity 程度', 'What it finds', '发现的问题'], rows)}`];
  });
  return `${generated('server/src/engine/rules')}# Rules 规则

Every finding names its rule. A rule has one default severity; a regime may bind another, and the settings of a project have the
last word:

${fenced('yaml', '# dataflow.config.yaml\nrules:\n  definition-unused: off\n  chinese-name-missing: warning')}
What the regimes decide is in [regimes](../regimes.md), the keys of a file in [the format](../format.md).

${sections.join('\n')}`;
}

function rulePage(rule, engine) {
  return `${generated(`server/src/engine/rules/${rule.id}.ts and test/rules/${rule.id}`)}# ${rule.id}

${severity(rule.severity)} · ${groupName(rule.group)} · [all rules 全部规则](README.md)

${table(
  ['', 'English', '中文'],
  [
    ['**What** 问题', rule.summary.en, rule.summary.zh],
    ['**Why** 原因', rule.why.en, rule.why.zh],
    ['**What to do** 处理', rule.remedy.en, rule.remedy.zh],
  ],
)}
${provisions(rule, engine)}
${examples(rule, engine)}
## See also

[The file format](../format.md) · [What the regimes decide](../regimes.md) · [Catalogues](../catalogues.md). To report it at another severity, or not at all:

${fenced('yaml', `# dataflow.config.yaml\nrules:\n  ${rule.id}: off   # or hint, info, warning, error`)}`;
}

function severity(name) {
  return `**${name}** ${severities[name] ?? ''}`.trim();
}

function groupName(group) {
  const [, en, zh] = groups.find(([id]) => id === group) ?? [group, group, ''];
  return `${en} ${zh}`.trim();
}

function provisions(rule, engine) {
  const bound = engine.regimes.flatMap((regime) => {
    const binding = regime.rules[rule.id];
    if (!binding) return [];
    const changed = binding.severity && binding.severity !== rule.severity ? `\nUnder this regime: ${severity(binding.severity)}.\n` : '';
    const rows = binding.provisions.map((id) => provisionRow(id, engine));
    return [`### [${regime.id}](../regimes.md#${regime.id}): ${regime.name.en}\n${changed}\n${table(provisionHead, rows)}`];
  });
  if (bound.length === 0)
    return '## Provisions 依据\n\nNone: the rule keeps the file in order and rests on no provision of its own. 本规则不依据具体法律条款。\n';
  return `## Provisions 依据\n\n${bound.join('\n')}\n${confidenceKey}`;
}

function examples(rule, engine) {
  const reports = fixture(rule.id, 'reports', engine);
  const accepts = fixture(rule.id, 'accepts', engine);
  const found = reports ? findings(rule, reports, engine) : '';
  return `## Examples 示例

### Reported 会报告

${reports ? `${shown(reports, engine)}\n${found}` : 'No example yet.\n'}
### Accepted 不报告

${accepts ? shown(accepts, engine) : 'No example yet.\n'}`;
}

function fixture(id, kind, { readFixture }) {
  const folder = `test/rules/${id}`;
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(kind) && name.endsWith('.yaml')) : [];
  const [first] = names.sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
  return first === undefined ? undefined : readFixture(`${folder}/${first}`);
}

// Settings of a fixture are told in words above it.
const setting = /^# (?:as-of|regime|config): .*\n?/gm;

function shown(fixture, { readAnnotated }) {
  const { asOf, regime, config } = fixture;
  const files = filesOf(fixture);
  const how = [`Evaluated on ${asOf}`, regime ? ` under the regime \`${regime}\`` : '', config ? ` with the setting \`${config}\`` : '', '.'].join('');
  const blocks = files.map(({ path, source }) => {
    const { text } = readAnnotated(path, source);
    return `${files.length > 1 ? `\`${path}\`\n\n` : ''}${fenced('yaml', text.replace(setting, ''))}`;
  });
  return `${how}\n\n${blocks.join('\n')}`;
}

function filesOf({ files, lock }) {
  return lock ? [...files, lock] : files;
}

/** What the engine really finds, as the command line shows it. */
function findings(rule, fixture, { analyseFixture, readAnnotated, lineStarts, positionAt }) {
  const files = filesOf(fixture);
  const texts = new Map(files.map(({ path, source }) => [path, readAnnotated(path, source).text]));
  const own = analyseFixture(fixture).findings.filter((finding) => finding.rule === rule.id);
  const lines = own.flatMap(({ place, severity: level, message }) => {
    const text = texts.get(place.file) ?? fixture.config ?? '';
    const { line, column } = positionAt(lineStarts(text), place.span.start);
    const removed = [...text.slice(0, place.span.start).matchAll(setting)].length;
    const where = `${files.length === 1 && texts.has(place.file) ? '' : `${place.file}:`}${line - removed}:${column}`;
    return [`${where} ${level} ${message.en}`, `${' '.repeat(where.length)} ${message.zh}`];
  });
  return lines.length === 0 ? '' : fenced('text', lines.join('\n'));
}
