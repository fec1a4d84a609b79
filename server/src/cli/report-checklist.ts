import type { Finding } from '../engine/finding.js';
import type { Analysis } from '../engine/index.js';
import type { Language } from '../engine/text.js';
import type { AgreementItem, DocumentItem, FilingChecklist } from '../engine/views/checklist.js';
import { documentMark, documentState, guidanceLines, progressText, termMark, termPlace } from '../engine/views/checklist-words.js';
import type { Guidance } from '../engine/views/guidance.js';
import { markLegend, missingDatesText, nextText, timelineTitle } from '../engine/views/timeline-words.js';
import type { AnalysedProject } from './analyse-projects.js';
import { flowsWithoutFiling } from './flows-without-filing.js';
import type { Paint } from './paint.js';
import { stageLines } from './report-timeline.js';

interface Told {
  readonly analysis: Analysis;
  readonly language: Language;
  readonly colours: Paint;
  /** Whether what is missing comes with what good looks like. */
  readonly guided: boolean;
}

/** Checklists as text. What is there takes one line; what is missing says what good looks like and why it is often returned. */
export function reportChecklists(checklists: readonly FilingChecklist[], { analysis, language }: AnalysedProject, colours: Paint): string {
  if (checklists.length === 0) return `${flowsWithoutFiling(analysis, language)}\n`;
  return checklists.map((checklist) => checklistText(checklist, { analysis, language, colours })).join('\n');
}

function checklistText(checklist: FilingChecklist, whole: Omit<Told, 'guided'>): string {
  const { timeline, progress, steps, documents, agreements } = checklist;
  const told = { ...whole, guided: !isSettled(checklist) };
  const { analysis, language, colours } = told;
  const heads = [progressText(progress), nextText(timeline, analysis), missingDatesText(timeline)].flatMap((text) => text ?? []);
  const part = (en: string, zh: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`  ${colours.bold(language === 'zh' ? zh : en)}`, ...lines]);
  const section = (title: string, lines: readonly string[]) => part(title, title, lines);
  return [
    colours.bold(timelineTitle(timeline)[language]),
    ...heads.map((text, index) => (index === 0 ? `  ${text[language]}` : `  ${colours.dim('→')} ${text[language]}`)),
    ...part(
      'Steps',
      '步骤',
      stageLines(steps, told).map((line) => `  ${line}`),
    ),
    ...steps.flatMap((step) =>
      step.findings.slice(0, mostFindings).map((finding) => `    ${step.name[language]}${language === 'zh' ? '：' : ': '}${findingText(finding, told)}`),
    ),
    ...part(
      'Documents',
      '材料',
      documents.flatMap((document) => documentLines(document, told)),
    ),
    ...agreements.flatMap((agreement) => section(agreementTitle(agreement, language), termLines(agreement, told))),
    ...part(
      'Findings at the filing',
      '申报中的发现',
      otherFindings(checklist).map((finding) => `    ${findingText(finding, told)}`),
    ),
    ...markLegend(timeline).map((line) => colours.dim(`  ${line[language]}`)),
    '',
  ].join('\n');
}

/** Of a filing that is granted or given up nobody has to be told how to write its documents. */
function isSettled({ timeline: { state } }: FilingChecklist): boolean {
  return state.standing === 'granted' || state.standing === 'expired' || state.standing === 'withdrawn';
}

/** What was found at the filing and is not told with one of its documents. */
export function otherFindings({ findings, documents }: FilingChecklist): readonly Finding[] {
  const told = new Set(documents.flatMap((document) => document.findings));
  return findings.filter((finding) => !told.has(finding));
}

// A stage may wait for the findings of thousands of flows; a few show what it is about.
const mostFindings = 3;

function findingText({ rule, severity, message, waiver }: Finding, { language, colours }: Told): string {
  const waived = waiver ? (language === 'zh' ? '（已列为例外）' : ' (waived)') : '';
  return `${colours.severity(severity, rule)}${waived} ${message[language]}`;
}

function guidanceText(guidance: Guidance, { analysis, language, colours, guided }: Told): readonly string[] {
  if (!guided) return [];
  return guidanceLines(guidance, analysis.catalogues).map(({ label, line }) => `        ${colours.dim(label[language])} ${line[language]}`);
}

function documentLines(document: DocumentItem, told: Told): readonly string[] {
  const { language, colours } = told;
  const { name, mandatory, guidance, headings, findings } = document;
  const mark = documentMark(document);
  const demanded = mandatory ? (language === 'zh' ? '（必备）' : ' (demanded)') : '';
  const line = `    ${mark} ${name[language]}${colours.dim(demanded)}  ${documentState(document)[language]}`;
  const found = findings.map((finding) => `        ${findingText(finding, told)}`);
  if (mark === '☑') return [line, ...found];
  return [
    line,
    ...(guidance ? guidanceText(guidance, told) : []),
    ...(told.guided ? headings : []).map((heading) => `        ${colours.dim(`${heading.number} ${heading.name[language]}`)}`),
    ...found,
  ];
}

/** Terms of an agreement, with how many of them are met. */
export function agreementTitle({ agreement, terms }: AgreementItem, language: Language): string {
  const met = terms.filter((term) => term.met).length;
  return language === 'zh' ? `${agreement.id} 的条款 ${met}/${terms.length}` : `Terms of ${agreement.id} ${met}/${terms.length}`;
}

function termLines({ terms, findings }: AgreementItem, told: Told): readonly string[] {
  const { language, colours } = told;
  return [
    ...terms.flatMap((term) => {
      const soft = term.level === 'reviewers' ? (language === 'zh' ? '（审查关注）' : ' (looked for by reviewers)') : '';
      const line = `    ${termMark(term)} ${term.name[language]}${colours.dim(soft)}  ${termPlace(term)[language]}`;
      return term.met || term.level === 'reviewers' ? [line] : [line, ...guidanceText(term.guidance, told)];
    }),
    // That terms are lacking is what the list itself shows.
    ...findings.filter(({ rule }) => rule !== 'agreement-lacks-term').map((finding) => `      ${findingText(finding, told)}`),
  ];
}
