// Formatting a few lines: only the entries that they touch are read. One of which only a part is meant keeps its indentation.
import type { Context } from '../syntax/cut.js';
import type { Entry } from '../syntax/entry.js';
import { type Span, shifted } from '../syntax/span.js';
import { isSafe, setOut, type TextChange } from './format-unit.js';
import { type Unit, unitsOf } from './format-units.js';
import type { FileView } from './project-view.js';

/** What to change in the lines that a span touches; a line of which it has only the beginning is not meant. */
export function formatRange(file: FileView, span: Span): readonly TextChange[] {
  const lines = linesAround(file, span);
  const region = regionAround(file, lines);
  const text = file.read(region);
  if (/\r(?!\n)/.test(text)) return [];
  const meant = shifted(lines, -region.start);
  const units = (region.isCertain ? unitsOf(text, region.context)?.flat() : undefined) ?? [{ kind: 'top', start: 0, text, column: 0 } as const];
  const lineBreak = file.read({ start: file.lineSpan(0).end, end: file.lineSpan(1).start }) === '\r\n' ? '\r\n' : '\n';
  return units.flatMap((unit, index) => {
    const isFirst = region.start === 0 && index === 0;
    const isLast = region.end === file.length && index === units.length - 1;
    // All lines of an entry may move together, as long as its first word stays in line with its neighbours.
    const margin = region.isCertain && isWithin(unit, meant) ? unit.column : undefined;
    const changes = unit.kind === 'stray' ? [] : setOut(unit.text, { margin, next: undefined, isFirst, isLast, lineBreak });
    if (!isSafe(unit.text, changes)) return [];
    return changes
      .map((change) => ({ span: shifted(change.span, region.start + unit.start), text: change.text }))
      .filter((change) => lines.start <= change.span.start && change.span.end <= lines.end);
  });
}

function linesAround(file: FileView, { start, end }: Span): Span {
  const first = file.lineAt(start);
  const touched = file.lineAt(end);
  const last = touched > first && file.lineSpan(touched).start === end ? touched - 1 : touched;
  return { start: file.lineSpan(first).start, end: last + 1 < file.lineCount ? file.lineSpan(last + 1).start : file.length };
}

interface Region extends Span {
  /** The section in which it begins. */
  readonly context: Context | undefined;
  /** Whether its entries can be set out one by one. */
  readonly isCertain: boolean;
}

/** The lines with all of the entries that they touch; where the file was read as a whole, all of it. */
function regionAround(file: FileView, { start, end }: Span): Region {
  const margin = file.read({ start: 0, end: 1 }) === '\uFEFF' ? 1 : 0;
  const first = file.entryAt(start);
  const last = file.entryAt(Math.max(start, end - 1));
  const [any] = file.entries;
  if (any && !beginsLine(file, any)) return { start: margin, end: file.length, context: undefined, isCertain: false };
  return {
    start: Math.max(margin, first?.start ?? start),
    end: last ? last.start + last.length : end,
    context: first && contextOf(file, first),
    isCertain: true,
  };
}

function beginsLine(file: FileView, { start }: Entry): boolean {
  return file.lineSpan(file.lineAt(start)).start === start;
}

function contextOf(file: FileView, { section, id, start }: Entry): Context {
  const line = file.read(file.lineSpan(file.lineAt(start)));
  const content = line.trimStart();
  const list = content === '-' || content.startsWith('- ');
  return { key: section, indent: line.length - content.length, list, items: list ? Number(id) : 0 };
}

/** Whether all lines of a unit are meant, apart from the comments and blank lines at its end. */
function isWithin({ start, text }: Unit, { start: from, end: to }: Span): boolean {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => !/^[ \t\r]*(?:#|$)/.test(line));
  const length = lines.slice(0, last + 1).join('\n').length;
  return from <= start && start + length <= to;
}
