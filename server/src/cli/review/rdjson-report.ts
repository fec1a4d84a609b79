import type { Place } from '../../engine/model/definition.js';
import type { Edit } from '../../engine/model/edits.js';
import type { Severity } from '../../engine/rule.js';
import type { AnalysedProject } from '../analyse-projects.js';
import { range } from '../code-frame.js';
import { withLineEnds } from '../line-ends.js';
import { textOf } from '../report-check.js';
import { rulePage, thisProgram } from '../this-program.js';
import { annotationText } from './annotation-text.js';
import { logLine } from './log-line.js';
import { type Review, type ReviewedFinding, whereIs } from './review.js';
import { waivedPrefix } from './waived-prefix.js';

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' };
const source = { name: thisProgram.name };

/** The diagnostics of a review for reviewdog, as one document. */
export function rdjsonReport(review: Review): string {
  return `${JSON.stringify({ source, diagnostics: diagnostics(review) }, null, 2)}\n`;
}

/** The diagnostics of a review for reviewdog, one per line. */
export function rdjsonlReport(review: Review): string {
  return diagnostics(review)
    .map((diagnostic) => `${JSON.stringify({ ...diagnostic, source })}\n`)
    .join('');
}

/** What is waived is told as `INFO`, with its record; reviewdog knows nothing of waivers. */
function diagnostics({ findings, cwd }: Review) {
  return findings.map((found) => {
    const { finding, one } = found;
    const { rule, waiver, severity, place, related, fix } = finding;
    const url = rulePage(rule);
    return {
      message: `${waivedPrefix(finding, one.language)}${annotationText(found)}`,
      location: location(place, one, cwd),
      severity: waiver ? 'INFO' : severities[severity],
      code: { value: rule, ...(url === undefined ? {} : { url }) },
      suggestions: waiver ? [] : suggestions(fix?.edits ?? [], found),
      original_output: logLine({ ...found, where: whereIs(place, one, cwd) }),
      related_locations: related.map((other) => ({ message: other.message[one.language], location: location(other.place, one, cwd) })),
    };
  });
}

/** reviewdog takes a path from the folder in which it runs, which is that of the command whose output it reads. */
function location(place: Place, one: AnalysedProject, cwd: string) {
  return { path: whereIs(place, one, cwd).file, range: byteRange(place, one) };
}

/** Reviewers take a suggestion as it is: one edit in the same file, in which nothing is left to fill in. */
function suggestions(edits: readonly Edit[], { finding, one }: ReviewedFinding) {
  const [edit, ...others] = edits;
  if (!edit || others.length > 0 || edit.snippet !== undefined || edit.place.file !== finding.place.file) return [];
  return [{ range: byteRange(edit.place, one), text: withLineEnds(edit.text, textOf(one, edit.place.file)) }];
}

/** Columns are bytes of UTF-8 from 1, counted from the beginning of the line; a byte order mark has three. */
function byteRange({ file, span }: Place, one: AnalysedProject) {
  const text = textOf(one, file);
  const { start, end } = range(text, span);
  const bytes = (offset: number, column: number) => Buffer.byteLength(text.slice(offset - column + 1, offset)) + 1;
  return { start: { line: start.line, column: bytes(span.start, start.column) }, end: { line: end.line, column: bytes(span.end, end.column) } };
}
