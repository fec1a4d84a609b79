// Where an entry stands as a person sees it: with the comments above it, without those of its neighbours.
import type { Entry } from '../syntax/entry.js';
import type { Span } from '../syntax/span.js';
import type { FileView } from './project-view.js';

export interface EntryStretch {
  /** Whether it stands on lines of its own, or between braces beside others. */
  readonly style: 'block' | 'flow';
  /** With the comments right above it; without the break behind its last line. */
  readonly span: Span;
  /** The entry without comments above it. */
  readonly start: number;
  /** Columns before the id, or before the dash of an item. */
  readonly indent: number;
}

/** The lines that belong to an entry, or its stretch between braces. */
export function entryStretch(file: FileView, entry: Entry): EntryStretch {
  const end = entry.start + entry.find([], 'value').end;
  if (isInBraces(file, entry)) return { style: 'flow', span: { start: entry.start, end }, start: entry.start, indent: 0 };
  const line = file.lineAt(entry.start);
  const start = file.lineSpan(line).start;
  const indent = indentOf(file, line);
  const first = firstLine(file, line, indent);
  const last = lastLine(file, { from: file.lineAt(end), to: file.lineAt(Math.max(end, entry.start + entry.length - 1)), indent });
  return { style: 'block', span: { start: file.lineSpan(first).start, end: file.lineSpan(last).end }, start, indent };
}

/** Whether the section of an entry is written between braces or brackets. */
export function isInBraces(file: FileView, { section, start }: Entry): boolean {
  const head = file.keys.findLast(({ key, keySpan }) => key === section && keySpan.start < start);
  if (!head) return false;
  const opening = file.read({ start: head.valueSpan.start, end: head.valueSpan.start + 1 });
  return opening === '{' || opening === '[';
}

function indentOf(file: FileView, line: number): number {
  const text = file.read(file.lineSpan(line)).replace(/^\uFEFF/, '');
  return text.length - text.trimStart().length;
}

function isComment(file: FileView, line: number): boolean {
  return file.read(file.lineSpan(line)).trimStart().startsWith('#');
}

/** Comments right above an entry, not indented deeper than it, are about it. */
function firstLine(file: FileView, line: number, indent: number): number {
  let first = line;
  while (first > 0 && isComment(file, first - 1) && indentOf(file, first - 1) <= indent) first--;
  return first;
}

/** Comments behind the last value belong to the entry as long as they are indented deeper than its id. */
function lastLine(file: FileView, { from, to, indent }: { readonly from: number; readonly to: number; readonly indent: number }): number {
  let last = from;
  for (let line = from + 1; line <= to; line++) if (isComment(file, line) && indentOf(file, line) > indent) last = line;
  return last;
}
