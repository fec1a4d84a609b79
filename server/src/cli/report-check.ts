import { relative, resolve } from 'node:path';
import type { Finding } from '../engine/finding.js';
import type { Severity } from '../engine/rule.js';
import type { Text } from '../engine/text.js';
import { provisionTitle } from '../engine/wording/provisions.js';
import type { AnalysedProject } from './analyse-projects.js';
import { codeFrame, range } from './code-frame.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';
import { flowTable } from './report-flows.js';
import { waiverRecord } from './waiver-record.js';
import { knownIn } from './without-known.js';

/** How many findings of each severity there are; those that are waived do not count. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity, waiver } of findings) if (!waiver) counts[severity]++;
  return counts;
}

/** Path of a file of a project as the user would type it. */
export function shownPath({ project }: AnalysedProject, file: string, cwd: string): string {
  return relative(cwd, resolve(project.root, file)) || file;
}

/** Text of a file of the project; empty where it could not be read. */
export function textOf({ project, analysis }: AnalysedProject, file: string): string {
  const isMeant = (one: { readonly path: string } | undefined) => one?.path === file;
  return (analysis.model.files.find(isMeant) ?? [project.config, project.lock].find(isMeant))?.text ?? '';
}

/** Findings with code frames, the verdict of every flow, and a summary line. */
export function reportText(projects: readonly AnalysedProject[], colours: Paint, cwd: string): string {
  const parts = projects.flatMap((one) => [
    ...one.analysis.findings.map((finding) =>
      finding.waiver ? waivedText(finding, finding.waiver, one, colours, cwd) : findingText(finding, one, colours, cwd),
    ),
    flowTable(one, colours, cwd),
  ]);
  return [...parts, summaryLine(projects, colours), ''].join('\n');
}

function findingText(finding: Finding, one: AnalysedProject, colours: Paint, cwd: string): string {
  const { language, analysis } = one;
  const text = textOf(one, finding.place.file);
  const { start } = range(text, finding.place.span);
  const words = labels[language];
  const related = finding.related.slice(0, 5).map(({ place, message }) => {
    const at = range(textOf(one, place.file), place.span).start;
    return `  ${colours.dim(words.see)} ${printable(`${shownPath(one, place.file, cwd)}:${at.line}:${at.column} ${message[language]}`)}`;
  });
  const basis = finding.provisions.map((id) => provisionTitle(id, analysis.catalogues)[language]);
  return [
    `${colours.bold(printable(`${shownPath(one, finding.place.file, cwd)}:${start.line}:${start.column}`))} ${colours.severity(finding.severity, severityNames[finding.severity][language])} ${colours.dim(finding.rule)}`,
    `  ${printable(finding.message[language])}`,
    ...(text === '' ? [] : codeFrame(text, finding.place.span, colours).map((line) => `  ${line}`)),
    ...related,
    `  ${colours.dim(words.why)} ${finding.why[language]}`,
    `  ${colours.dim(words.fix)} ${finding.remedy[language]}`,
    ...(basis.length === 0 ? [] : [`  ${colours.dim(words.law)} ${basis.join(words.separator)}`]),
    '',
  ].join('\n');
}

/** A waived finding on one line, with its record. */
function waivedText(finding: Finding, waiver: NonNullable<Finding['waiver']>, one: AnalysedProject, colours: Paint, cwd: string): string {
  const { start } = range(textOf(one, finding.place.file), finding.place.span);
  const words = one.language === 'zh' ? '已列为例外' : 'waived';
  const place = printable(`${shownPath(one, finding.place.file, cwd)}:${start.line}:${start.column}`);
  const record = printable(waiverRecord(waiver, one.language));
  return `${place} ${colours.dim(`${words} ${finding.rule}`)}\n  ${printable(finding.message[one.language])}\n  ${colours.dim(record)}\n`;
}

const labels = {
  en: { see: 'see', why: 'why', fix: 'fix', law: 'law', separator: ' · ' },
  zh: { see: '参见', why: '原因', fix: '处理', law: '依据', separator: ' · ' },
} as const;

/** Severities in words. */
export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '信息' },
  hint: { en: 'hint', zh: '提示' },
};

/** What was checked and how much was found, on one line. */
export function summaryLine(projects: readonly AnalysedProject[], colours: Paint): string {
  const findings = projects.flatMap(({ analysis }) => analysis.findings);
  const counts = countBySeverity(findings);
  const waived = findings.filter(({ waiver }) => waiver).length;
  const files = projects.reduce((total, { project }) => total + project.files.length, 0);
  const flows = projects.reduce((total, { analysis }) => total + analysis.judgement.verdicts.length, 0);
  const chinese = projects.every(({ language }) => language === 'zh');
  const found = (['error', 'warning', 'info', 'hint'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => colours.severity(severity, chinese ? `${counts[severity]} 项${severityNames[severity].zh}` : plural(counts[severity], severity)));
  const parts = [
    ...(found.length === 0 ? [chinese ? '没有发现问题' : 'nothing found'] : found),
    ...(waived === 0 ? [] : [chinese ? `${waived} 项已列为例外` : `${waived} waived`]),
    ...knownWords(projects, chinese),
  ];
  if (chinese) return `${files} 个文件，${flows} 个流转：${parts.join('，')}`;
  return `${plural(files, 'file')}, ${plural(flows, 'flow')}: ${parts.join(', ')}`;
}

/** What is left out because it is known: `12 findings were there before`. */
function knownWords(projects: readonly AnalysedProject[], chinese: boolean): readonly string[] {
  const [since, baseline] = [knownIn(projects, 'since'), knownIn(projects, 'baseline')];
  const say = (number: number | undefined, en: (findings: string, were: string) => string, zh: (number: number) => string) => {
    if (number === undefined || number === 0) return [];
    return [chinese ? zh(number) : en(plural(number, 'finding'), number === 1 ? 'was' : 'were')];
  };
  return [
    ...say(
      since,
      (findings, were) => `${findings} ${were} there before`,
      (number) => `此前已有 ${number} 项`,
    ),
    ...say(
      baseline,
      (findings) => `${findings} in the baseline`,
      (number) => `基线中有 ${number} 项`,
    ),
  ];
}

/** `3 flows`. */
export function plural(number: number, word: string): string {
  return `${number} ${word}${number === 1 || word === 'info' ? '' : 's'}`;
}
