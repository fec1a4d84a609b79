import type { Finding } from '../engine/finding.js';
import { lockedScopeLines } from '../engine/views/locked-scope.js';
import { lockName } from '../project/file-names.js';
import type { AnalysedProject } from './analyse-projects.js';
import { range } from './code-frame.js';
import { type Lockable, lockableFilings } from './lock-scopes.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';
import { shownPath, textOf } from './report-check.js';

/** A scope that was locked just now, or stands as it was. */
export function lockedText({ id, scope, locked }: Lockable, { language, analysis }: AnalysedProject, colours: Paint): string {
  const words = scope === locked ? { en: 'unchanged', zh: '未变' } : locked ? { en: 'updated', zh: '已更新' } : { en: 'locked', zh: '已锁定' };
  const lines = lockedScopeLines(scope, analysis.catalogues).map((line) => `  ${printable(line[language])}\n`);
  return `${words[language]} ${colours.bold(printable(id))}\n${lines.join('')}`;
}

const own: ReadonlySet<string> = new Set(['scope-exceeded', 'lock-invalid']);

/** What stands against a locked scope, on one line each; and whether anything does. */
export function lockCheckText(one: AnalysedProject, colours: Paint, cwd: string): { readonly text: string; readonly isFine: boolean } {
  const { analysis, language } = one;
  const found = analysis.findings.filter(({ rule, place, waiver }) => !waiver && (own.has(rule) || place.file === lockName));
  const missing = lockableFilings(analysis).filter(({ id, locked }) => !locked && !analysis.lock?.faults.some(({ filing }) => filing === id));
  const count = analysis.lock?.filings.size ?? 0;
  const words = summaries[language];
  const lines = [
    ...found.map((finding) => findingLine(finding, one, colours, cwd)),
    ...missing.map(({ id }) => `${shownPath(one, lockName, cwd)} ${colours.severity('error', words.error)} ${words.missing(id)}`),
    ...(found.length + missing.length > 0 ? [words.bad(found.length + missing.length)] : [words.good(count)]),
  ];
  return { text: `${lines.join('\n')}\n`, isFine: found.length + missing.length === 0 };
}

function findingLine(finding: Finding, one: AnalysedProject, colours: Paint, cwd: string): string {
  const { start } = range(textOf(one, finding.place.file), finding.place.span);
  const place = `${shownPath(one, finding.place.file, cwd)}:${start.line}:${start.column}`;
  const extension = finding.rule === 'scope-exceeded' ? finding.related.slice(1).map(({ message }) => `\n  ${printable(message[one.language])}`) : [];
  return `${colours.bold(printable(place))} ${colours.severity(finding.severity, summaries[one.language].error)} ${colours.dim(finding.rule)} ${printable(finding.message[one.language])}${extension.join('')}`;
}

const summaries = {
  en: {
    error: 'error',
    missing: (id: string) => `the scope of \`${id}\` is not locked; \`dataflow lock ${id}\` locks it`,
    bad: (number: number) => (number === 1 ? '1 error' : `${number} errors`),
    good: (number: number) =>
      number === 0
        ? 'nothing is locked, and nothing has to be'
        : `${number === 1 ? '1 locked scope' : `${number} locked scopes`}: nothing goes beyond ${number === 1 ? 'it' : 'them'}`,
  },
  zh: {
    error: '错误',
    missing: (id: string) => `\`${id}\` 的范围尚未锁定；请运行 \`dataflow lock ${id}\``,
    bad: (number: number) => `${number} 项问题`,
    good: (number: number) => (number === 0 ? '没有锁定的范围，也没有需要锁定的范围' : `${number} 项范围均未超出`),
  },
} as const;
