// Checklists as Markdown task lists, to be put into a ticket or a document.
import type { Finding } from '../engine/finding.js';
import type { Analysis } from '../engine/index.js';
import type { Language, Text } from '../engine/text.js';
import type { AgreementItem, DocumentItem, FilingChecklist, StepItem } from '../engine/views/checklist.js';
import { isThere } from '../engine/views/checklist.js';
import { documentState, guidanceLines, progressText, termPlace } from '../engine/views/checklist-words.js';
import { actorName } from '../engine/views/deadline-words.js';
import { plain } from '../engine/views/diagram-escape.js';
import type { Guidance } from '../engine/views/guidance.js';
import { durationText, markLegend, missingDatesText, nextText, planLines, stageDates, timelineTitle } from '../engine/views/timeline-words.js';
import type { AnalysedProject } from './analyse-projects.js';
import { flowsWithoutFiling } from './flows-without-filing.js';
import { agreementTitle, otherFindings } from './report-checklist.js';

interface Told {
  readonly analysis: Analysis;
  readonly language: Language;
}

/** Checklists as Markdown, every item with its guidance. */
export function checklistMarkdown(checklists: readonly FilingChecklist[], told: AnalysedProject): string {
  if (checklists.length === 0) return `${flowsWithoutFiling(told.analysis, told.language)}\n`;
  return `${checklists.map((checklist) => oneChecklist(checklist, told).join('\n')).join('\n\n')}\n`;
}

function oneChecklist(checklist: FilingChecklist, told: Told): readonly string[] {
  const { timeline, progress, steps, documents, agreements } = checklist;
  const { analysis, language } = told;
  const { regime, asOf } = analysis;
  const lead = [nextText(timeline, analysis), missingDatesText(timeline), ...planLines(timeline, analysis).map(({ line }) => line)].flatMap(
    (text) => text ?? [],
  );
  const part = (title: Text, lines: readonly string[]) => (lines.length === 0 ? [] : ['', `### ${title[language]}`, '', ...lines]);
  return [
    `## ${written(timelineTitle(timeline)[language])}`,
    '',
    `${progressText(progress)[language]} (${regime.id}, ${asOf})`,
    ...lead.flatMap((text) => ['', written(text[language])]),
    ...part(
      { en: 'Steps', zh: '步骤' },
      steps.flatMap((step) => stepLines(step, language)),
    ),
    ...part(
      { en: 'Documents', zh: '材料' },
      documents.flatMap((document) => documentLines(document, told)),
    ),
    ...agreements.flatMap((agreement) => {
      const title = agreementTitle(agreement, language);
      return part({ en: title, zh: title }, termLines(agreement, told));
    }),
    ...part(
      { en: 'Findings at the filing', zh: '申报中的发现' },
      otherFindings(checklist).map((finding) => findingLine(finding, language, '')),
    ),
    ...markLegend(timeline).flatMap((line) => ['', line[language]]),
  ];
}

function item(done: boolean, title: string, more: string): string {
  return `- [${done ? 'x' : ' '}] ${title}${more === '' ? '' : ` — ${more}`}`;
}

function stepLines({ name, actor, order, isPart, progress, findings, ...stage }: StepItem, language: Language): readonly string[] {
  const whole = { name, actor, order, isPart, progress, ...stage };
  const more = [actorName(actor), stageDates(whole), durationText(whole)].map((text) => text[language]).filter((text) => text !== '');
  const line = item(progress === 'done', `**${isPart ? '' : `${order}. `}${written(name[language])}**`, written(more.join(language === 'zh' ? '；' : '; ')));
  return [isPart ? `  ${line}` : line, ...findings.map((finding) => findingLine(finding, language, isPart ? '    ' : '  '))];
}

function documentLines(document: DocumentItem, told: Told): readonly string[] {
  const { language } = told;
  const { name, mandatory, guidance, headings, findings } = document;
  const demanded = mandatory ? (language === 'zh' ? '（必备）' : ' (demanded)') : '';
  return [
    item(isThere(document), `**${written(name[language])}**${demanded}`, written(documentState(document)[language])),
    ...(guidance ? guidanceText(guidance, told) : []),
    ...headings.map((heading) => `  - ${heading.number} ${written(heading.name[language])} — ${written(heading.guidance.gist[language])}`),
    ...findings.map((finding) => findingLine(finding, language, '  ')),
  ];
}

function termLines({ terms, findings }: AgreementItem, told: Told): readonly string[] {
  const { language } = told;
  return [
    ...terms.flatMap((term) => {
      const soft = term.level === 'reviewers' ? (language === 'zh' ? '（审查关注）' : ' (looked for by reviewers)') : '';
      return [item(term.met, `**${written(term.name[language])}**${soft}`, written(termPlace(term)[language])), ...guidanceText(term.guidance, told)];
    }),
    ...findings.map((finding) => findingLine(finding, language, '')),
  ];
}

function guidanceText(guidance: Guidance, { analysis, language }: Told): readonly string[] {
  return guidanceLines(guidance, analysis.catalogues).map(
    ({ label, line }) => `  - ${label[language]}${language === 'zh' ? '：' : ': '}${written(line[language])}`,
  );
}

function findingLine({ rule, severity, message, waiver }: Finding, language: Language, indent: string): string {
  const waived = waiver ? (language === 'zh' ? '（已列为例外）' : ' (waived)') : '';
  return `${indent}- ${severity} \`${rule}\`${waived}: ${written(message[language], true)}`;
}

/** Text of the user as Markdown shows it; our own sentences put ids in backticks. */
function written(text: string, keepCode = false): string {
  const escaped = plain(text).replace(/[\\*_[\]<>|#]/g, '\\$&');
  return keepCode ? escaped : escaped.replaceAll('`', '\\`');
}
