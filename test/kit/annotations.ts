// Fixtures say what they expect under the line that it is about:
//
//     agreement: acme-eu
//   #            ^^^^^^^ error reference-unknown: nothing under agreements defines `acme-eu`
//
// `#^^^` stands for a place that begins in the first column; `#@4-9 …` gives columns from 0 where carets cannot stand.
import type { Finding } from '../../server/src/engine/finding.js';
import { lineStarts, positionAt } from '../../server/src/engine/syntax/lines.js';

const annotation = /^ *#(?<carets> *\^+)(?<rest> .*)$|^ *#@(?<from>\d+)-(?<to>\d+)(?<more> .*)$/;

/** A file of a fixture without its annotations, and what they expect as readable lines. */
export interface AnnotatedFile {
  readonly path: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** Separates text and annotations. */
export function readAnnotated(path: string, source: string): AnnotatedFile {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of source.split('\n')) {
    const groups = annotation.exec(line)?.groups;
    if (!groups) lines.push(line);
    else expected.push(expectation(path, lines.length, line, groups));
  }
  return { path, text: lines.join('\n'), expected };
}

function expectation(path: string, lineNumber: number, line: string, groups: Record<string, string | undefined>): string {
  if (groups['from'] !== undefined) return `${path}:${lineNumber}:${groups['from']}-${groups['to']}${groups['more']}`;
  const carets = groups['carets'] ?? '';
  const atMargin = carets.startsWith('^') && line.startsWith('#');
  const start = atMargin ? 0 : line.indexOf('^');
  return `${path}:${lineNumber}:${start}-${line.lastIndexOf('^', line.indexOf(groups['rest'] ?? '', start)) + (atMargin ? 0 : 1)}${groups['rest']}`;
}

/** A finding in the same words as an expectation. */
export function asExpectation(finding: Finding, text: string): string {
  const { line, start, end } = placeInLine(finding, text);
  return `${finding.place.file}:${line}:${start}-${end} ${finding.severity} ${finding.rule}: ${finding.message.en}`;
}

function placeInLine({ place }: Finding, text: string): { line: number; start: number; end: number } {
  const starts = lineStarts(text);
  const from = positionAt(starts, place.span.start);
  const lineEnd = text.indexOf('\n', place.span.start);
  const last = Math.min(place.span.end, lineEnd === -1 ? text.length : lineEnd);
  return { line: from.line, start: from.column - 1, end: Math.max(from.column, from.column - 1 + last - place.span.start) };
}

/** The text with its findings written under their lines. */
export function annotate(text: string, findings: readonly Finding[]): string {
  const lines = text.split('\n');
  const marks = findings.map((finding) => ({ ...placeInLine(finding, text), words: `${finding.severity} ${finding.rule}: ${finding.message.en}` }));
  return lines.flatMap((line, index) => [line, ...marks.filter((mark) => mark.line === index + 1).map(markLine)]).join('\n');
}

function markLine({ start, end, words }: { start: number; end: number; words: string }): string {
  if (start === 0) return `#${'^'.repeat(end)} ${words}`;
  if (start === 1) return `#@${start}-${end} ${words}`;
  return `#${' '.repeat(start - 1)}${'^'.repeat(end - start)} ${words}`;
}
