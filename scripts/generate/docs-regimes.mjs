import { bound, inWords, measures } from './docs-conditions.mjs';
import { both, confidence, confidenceKey, generated, table } from './docs-markdown.mjs';
import { provisionHead, provisionLinks, provisionRow } from './docs-provisions.mjs';

/** What the regimes decide, side by side and each by itself. */
export function regimesPage(engine) {
  const { regimes } = engine;
  const cited = [...new Set(regimes.flatMap(citedIn))].sort();
  return `${generated('schemas/regimes and schemas/catalogues')}# Regimes 规则体系

A regime is one file of \`schemas/regimes\`: thresholds, window, order of decision, exemptions, validity, and the provisions that
each rule rests on. The regime in force on the day of evaluation applies; \`regime:\` in \`dataflow.config.yaml\` chooses another
one by its name. Every fact carries how sure it is, and so does every verdict that rests on it.

${confidenceKey}
## Side by side 对照

${table(['', ...regimes.map(({ id, name }) => `[${id}](#${id})<br>${both(name)}`)], comparison(engine))}
${regimes.map((regime) => section(regime, engine)).join('\n')}
## Provisions cited 引用的条款

Gists in our own words; the official text decides.

${table(
  provisionHead,
  cited.map((id) => provisionRow(id, engine)),
)}
See also: [catalogues](catalogues.md) · [the file format](format.md) · [rules](rules/README.md)
`;
}

function comparison(engine) {
  const row = (name, tell) => [`**${name}**`, ...engine.regimes.map((regime) => tell(regime) || '–')];
  const fact = (text, { confidence: mark, provisions } = {}) =>
    [text, provisions ? provisionLinks(provisions, engine) : '', mark ? `*${confidence(mark)}*` : ''].filter(Boolean).join('<br>');
  return [
    row('In force 施行期间', ({ inForce }) => period(inForce)),
    row('Chosen 选用方式', ({ choice }) => (choice === 'by-date' ? 'by the date of evaluation 按评估日' : 'by its name only 仅按名称')),
    row('Totals run from 累计起点', ({ window }) => fact(windowWords(window.startsYearsBack), window)),
    row('People processed 处理人数', (regime) => thresholds(regime, 'processed', engine)),
    ...Object.entries(measures).map(([measure, name]) => row(`Total: ${name.en} ${name.zh}`, (regime) => thresholds(regime, measure, engine))),
    row('Exemptions 豁免', ({ exemptions }) => Object.keys(exemptions).join(', ')),
    row('Exempt flows 豁免流转', ({ exemptFlows }) =>
      fact(exemptFlows.leaveOut ? 'left out of the totals 不计入累计' : 'counted like others 照常计入', exemptFlows),
    ),
    row('Important by number of people 因人数成为重要数据', ({ sectorRules }) => (sectorRules ? 'sector rules apply 适用行业规定' : 'not looked at 不考虑')),
    row('A result holds 有效期', ({ validity }) =>
      perMechanism(validity, engine, (one) =>
        fact(`${one.years} years from the ${one.from === 'decided' ? 'decision' : 'day it takes effect'}${earlierWords(one)}`, one),
      ),
    ),
    row('Renewal 续期', ({ renewal }) => perMechanism(renewal, engine, (one) => fact(renewalWords(one), one))),
    row(
      'A contract is filed 合同备案',
      ({ contractFiling: one }) =>
        one && fact(`within ${one.workingDays} working days after ${one.after === 'effective' ? 'it takes effect' : 'signature'}`, one),
    ),
    row('Self-assessment 自评估', ({ selfAssessment }) =>
      perMechanism(selfAssessment, engine, (one) => fact(`finished within ${one.monthsBeforeFiling} months before filing`, one)),
    ),
    row('Impact assessment is kept 影响评估报告保存', ({ pipiaRetention: one }) => one && fact(`${one.years} years`, one)),
    row('Time to come into line 整改期', ({ transition }) =>
      (transition ?? [])
        .map((one) => fact(`${one.mechanisms.map((id) => engine.mechanismName(id).en).join(', ')}: begun before ${one.begunBefore}, until ${one.until}`, one))
        .join('<br>'),
    ),
    row('Penalties 处罚', ({ penalties }) => provisionLinks([...new Set((penalties ?? []).flatMap(({ provisions }) => provisions))], engine)),
    row('Reassessment 重新评估', ({ reassessment: one }) => one && fact('on changes of what was assessed', one)),
    row('Planning value 规划值', ({ planning: one }) => one && fact(`${one.months.from} to ${one.months.to} months in all`, one)),
    row('A total is near 接近门槛', ({ nearThreshold: one }) =>
      fact(`from ${Math.round(one.share * 100)} % of a threshold; the settings may say otherwise`, one),
    ),
  ].filter(([, ...cells]) => cells.some((text) => text !== '–'));
}

function period({ from, until }) {
  if (!from && !until) return 'not law by itself 非现行法律';
  return until ? `${from} to ${until}` : `since ${from} 起`;
}

function windowWords(yearsBack) {
  if (yearsBack === 0) return '1 January of the same year 当年1月1日';
  return yearsBack === 1 ? '1 January of the year before 上年1月1日' : `1 January, ${yearsBack} years back`;
}

function renewalWords(one) {
  const before = one.workingDaysBeforeExpiry ? `${one.workingDaysBeforeExpiry} working days` : `${one.monthsBeforeExpiry} months`;
  const when = one.sense === 'window-opens' ? `may be asked for from ${before} before expiry` : `at the latest ${before} before expiry`;
  const kind = one.kind === 'extension' ? `extension by ${one.years} years` : 'new declaration';
  const growth = one.growthCap ? `, growth up to ${Math.round((one.growthCap - 1) * 100)} %` : '';
  const prepare = one.prepare ? `, to be prepared from ${one.prepare.monthsBeforeExpiry} months before (*${confidence(one.prepare.confidence)}*)` : '';
  return `${kind}, ${when}${growth}${prepare}`;
}

function earlierWords({ earlier }) {
  return earlier ? `; given before ${earlier.before}: at least ${earlier.years} (*${confidence(earlier.confidence)}*)` : '';
}

function perMechanism(entries, { mechanismName }, tell) {
  return Object.entries(entries ?? {})
    .map(([mechanism, one]) => `${mechanismName(mechanism).en}: ${tell(one)}`)
    .join('<br>');
}

/** Every bound that a decision sets on a number of people, with what follows from it. */
function thresholds(regime, measure, { mechanismName }) {
  return regime.decisions
    .flatMap((decision) =>
      boundsIn(decision.when, measure).map((given) => `${bound(given).en}: ${decision.open ? 'perhaps ' : ''}${mechanismName(decision.mechanism).en}`),
    )
    .filter((text, index, all) => all.indexOf(text) === index)
    .join('<br>');
}

function boundsIn(condition, measure) {
  if ('not' in condition) return [];
  const inner = condition.all ?? condition.any;
  if (inner) return inner.flatMap((one) => boundsIn(one, measure));
  if (measure === 'processed') return condition.processed ? [condition.processed] : [];
  return condition.total?.of === measure ? [condition.total] : [];
}

function section(regime, engine) {
  const { decisions, exemptions, notices } = regime;
  return `## ${regime.id}

${both(regime.name, ' · ')}

${both(regime.summary, '\n\n')}
${note(regime.window)}${note(regime.exemptFlows)}
### Order of decision, ${regime.id} 判断顺序

A flow that does not leave mainland China needs nothing. For any other the first line that is certainly so decides; where a line
may be so, its mechanism stays possible and the walk goes on.

${table(
  ['', 'If 条件', 'Then 结论', 'Rests on 依据', 'Confidence 可信度'],
  decisions.map((decision, index) => decisionRow(decision, index, engine)),
)}
${Object.keys(exemptions).length > 0 ? exemptionTable(exemptions, regime.id, engine) : ''}${notices.length > 0 ? noticeTable(notices, regime.id, engine) : ''}${processTable(regime, engine)}`;
}

function note(fact) {
  return fact?.note ? `\n> ${both(fact.note, '\n>\n> ')}\n` : '';
}

function decisionRow(decision, index, engine) {
  const words = inWords(decision.when);
  const dated = decision.from || decision.until ? `*${period(decision)}*<br>` : '';
  const remarks = [decision.open ? 'possible only 仅列为可能' : '', decision.exemption ? `exemption \`${decision.exemption}\`` : '', both(decision.note)];
  const then = [`**${both(engine.mechanismName(decision.mechanism))}**`, ...remarks].filter(Boolean).join('<br>');
  return [index + 1, dated + both(words), then, provisionLinks(decision.provisions, engine), confidence(decision.confidence, '<br>')];
}

function exemptionTable(exemptions, id, engine) {
  const rows = Object.entries(exemptions).map(([name, one]) => {
    const known = engine.catalogues.exemptions[name];
    const words = inWords(one.when);
    const remarks = [one.from || one.until ? `*${period(one)}*` : '', both(words), both(one.note)].filter(Boolean).join('<br>');
    return [
      `[\`${name}\`](catalogues.md#exemptions)<br>${known ? both(known.name) : ''}`,
      remarks,
      provisionLinks(one.provisions, engine),
      confidence(one.confidence, '<br>'),
    ];
  });
  return `### Exemptions, ${id} 豁免\n\nA flow claims one with \`exemption:\`.\n\n${table(['Exemption 豁免', 'Applies where 适用条件', 'Rests on 依据', 'Confidence 可信度'], rows)}\n`;
}

function noticeTable(notices, id, engine) {
  const rows = notices.map((one) => {
    const words = inWords(one.when);
    const dated = one.from || one.until ? `*${period(one)}*<br>` : '';
    return [dated + both(words), both(one.text), provisionLinks(one.provisions, engine), confidence(one.confidence, '<br>')];
  });
  return `### Notices, ${id} 提示\n\nShown with a verdict; they change nothing.\n\n${table(['If 条件', 'Notice 提示', 'Rests on 依据', 'Confidence 可信度'], rows)}\n`;
}

function processTable({ id, stages, documents }, engine) {
  const names = (ids, catalogue) => (ids ?? []).map((one) => both(engine.catalogues[catalogue][one]?.name, ' ') || one).join('; ');
  const mechanisms = [...new Set([...Object.keys(stages ?? {}), ...Object.keys(documents ?? {})])];
  if (mechanisms.length === 0) return '';
  const rows = mechanisms.map((mechanism) => [
    both(engine.mechanismName(mechanism)),
    names(stages?.[mechanism], 'stages'),
    names(documents?.[mechanism]?.mandatory, 'documents'),
    names(documents?.[mechanism]?.supporting, 'documents'),
  ]);
  return `### Stages and documents, ${id} 步骤与材料\n\n${table(['Mechanism 机制', 'Stages 步骤', 'Mandatory 必备材料', 'Supporting 辅助材料'], rows)}\n`;
}

function citedIn(value) {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'provisions' && Array.isArray(inner) ? inner : citedIn(inner)));
}
