// Everything about one finding, as a page of Markdown: what, why, what to do, on what it rests, and how the verdict came about.
import type { Finding } from '../finding.js';
import { rules } from '../index.js';
import { addressOf, type Definition, definitionOf, isKind, type Place } from '../model/definition.js';
import { yamlText } from '../model/yaml-text.js';
import type { Severity } from '../rule.js';
import type { Language, Text } from '../text.js';
import { traceAgreements } from '../views/agreement-trace.js';
import type { Block } from '../views/block.js';
import { traceExporters, traceFlows } from '../views/explain.js';
import { explainAgreement } from '../views/explain-agreement.js';
import { explainExporter } from '../views/explain-exporter.js';
import { explainFlow } from '../views/explain-flow.js';
import { nameText } from '../wording/names.js';
import { confidenceText } from '../wording/provisions.js';
import { articleLink } from './hover-basis.js';
import { cardMarkdown, type Line, lineBlock, listBlock } from './hover-card.js';
import { colon, dash, joined, labelled, say, type Voice } from './hover-voice.js';
import type { ProjectView } from './project-view.js';
import { inline, traceSection } from './verdict-page.js';
import { waivableAt, waivedUntil } from './waive-finding.js';

/** Who reads the page, and where its links lead; what leads nowhere is plain text. */
export interface PageReader {
  readonly language: Language;
  readonly placeLink: (place: Place) => string | undefined;
  readonly rulePage: (rule: string) => string | undefined;
}

interface Page extends Voice {
  readonly reader: PageReader;
}

export function findingPage(project: ProjectView, finding: Finding, reader: PageReader): string {
  const { language } = reader;
  const page: Page = { project, language, links: {}, reader };
  const part = (title: Text, blocks: readonly string[]) => (blocks.length === 0 ? [] : [`## ${title[language]}`, ...blocks]);
  const definition = definitionOf(finding.place);
  const traces = definition ? tracesOf(definition, project).flatMap((trace) => traceSection(trace, language)) : [];
  const related = listBlock(finding.related.map(({ place, message }) => [...placeLine(place, page), colon(page), ...say(page, message)]));
  return `${[
    `# ${inline(finding.message, language)}`,
    cardMarkdown(lineBlock(headLine(finding, page))),
    ...part({ en: 'Why', zh: '原因' }, [inline(finding.why, language)]),
    ...part({ en: 'What to do', zh: '处理建议' }, [inline(finding.remedy, language), ...fixLines(finding, page)]),
    ...part(
      { en: 'What it rests on', zh: '依据' },
      finding.provisions.flatMap((id) => provisionText(id, page)),
    ),
    ...part({ en: 'How the verdict came about', zh: '判断过程' }, traces),
    ...part({ en: 'Related places', zh: '相关位置' }, related.length === 0 ? [] : [cardMarkdown(related)]),
    ...part({ en: 'Accepting it on the record', zh: '列为例外并记录在案' }, recordLines(finding, page)),
    ...part({ en: 'The rule', zh: '规则' }, [cardMarkdown(lineBlock(ruleLine(finding.rule, page)))]),
  ].join('\n\n')}\n`;
}

const severities: Readonly<Record<Severity, Text>> = {
  error: { en: 'Error', zh: '错误' },
  warning: { en: 'Warning', zh: '警告' },
  info: { en: 'Note', zh: '信息' },
  hint: { en: 'Hint', zh: '提示' },
};

function headLine({ severity, rule, place }: Finding, page: Page): Line {
  return [{ strong: severities[severity][page.language] }, ' · ', { code: rule }, ' · ', ...placeLine(place, page)];
}

function placeLine(place: Place, { reader }: Page): Line {
  const definition = definitionOf(place);
  const text = definition ? `${addressOf(definition)} (${place.file})` : place.file;
  const link = reader.placeLink(place);
  return [link === undefined ? text : { link, text }];
}

function fixLines({ fix }: Finding, page: Page): readonly string[] {
  return fix ? [cardMarkdown(lineBlock(labelled(page, { en: 'The editor offers', zh: '编辑器可代为修改' }, say(page, fix.title))))] : [];
}

/** A provision with its link, what it says in our words, where that is from and how sure it is. */
function provisionText(id: string, page: Page): readonly string[] {
  const { provisions, sources } = page.project.catalogues;
  const provision = provisions[id];
  if (!provision) return [];
  const source = sources[provision.source];
  const isSure = provision.confidence === 'verified' || provision.confidence === 'judgement';
  const check: Text = { en: '; check it against the official text', zh: '；请核对官方原文' };
  const sure: Line = [{ strong: confidenceText(provision.confidence)[page.language] }, ...(isSure ? [] : say(page, check))];
  const lines: readonly Line[] = [
    labelled(page, { en: 'Confidence', zh: '可信度' }, sure),
    ...(source ? [labelled(page, { en: 'Source', zh: '来源' }, [source.title[page.language]])] : []),
    ...(provision.note ? [say(page, provision.note)] : []),
  ];
  return [cardMarkdown(lineBlock([...articleLink(page, id), colon(page), ...say(page, provision.gist)])), cardMarkdown(listBlock(lines))];
}

/** The verdict that a definition has, with all that led to it. */
function tracesOf(definition: Definition, project: ProjectView): readonly Block[] {
  if (isKind(definition, 'flow')) return traceFlows(project, [definition]).map((trace) => explainFlow(trace, project));
  if (isKind(definition, 'exporter')) return traceExporters(project, [definition]).map((trace) => explainExporter(trace, project));
  return isKind(definition, 'agreement') ? traceAgreements(project, [definition]).map((trace) => explainAgreement(trace, project)) : [];
}

function recordLines(finding: Finding, { project, language }: Page): readonly string[] {
  const at = waivableAt(finding);
  const { waiver } = finding;
  if (waiver) {
    const { reason, owner = '?', expires = '…' } = waiver.value;
    const why = nameText(reason, '');
    return [inline({ en: `Accepted until ${expires} by ${owner}: ${why.en}`, zh: `已列为例外，有效至 ${expires}，负责人 ${owner}：${why.zh}` }, language)];
  }
  if (at === undefined) return [inline({ en: 'This cannot be accepted; it has to be mended.', zh: '此项不能列为例外，须予修正。' }, language)];
  const how: Text = {
    en: 'Whoever accepts it says why, and answers for it until a day. A quick fix writes the record, for a person to fill in:',
    zh: '由负责人写明理由与期限。快速修复会写入以下记录，由人填写：',
  };
  const record = [
    'waivers:',
    `  - rule: ${finding.rule}`,
    `    at: ${yamlText(at)}`,
    "    reason: ''",
    "    owner: ''",
    `    expires: ${waivedUntil(project)}`,
  ];
  return [inline(how, language), ['```yaml', ...record, '```'].join('\n')];
}

function ruleLine(id: string, page: Page): Line {
  const link = page.reader.rulePage(id);
  const summary = rules.find((rule) => rule.id === id)?.summary;
  return joined([[link === undefined ? { code: id } : { link, text: id }], ...(summary ? [say(page, summary)] : [])], dash(page));
}
