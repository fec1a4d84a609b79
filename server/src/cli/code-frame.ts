import { lineStarts, type Position, positionAt } from '../engine/syntax/lines.js';
import type { Span } from '../engine/syntax/span.js';
import { widthOf } from './columns.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

// Many findings of a report stand in one text; its lines are looked for once.
let known: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

function startsOf(text: string): readonly number[] {
  if (known.text !== text) known = { text, starts: lineStarts(text) };
  return known.starts;
}

/** Start and end of a span as people count: lines and columns from 1. */
export function range(text: string, span: Span): { start: Position; end: Position } {
  const starts = startsOf(text);
  return { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
}

/** The marked line with one line before and after, and carets under the place. */
export function codeFrame(text: string, span: Span, colours: Paint): readonly string[] {
  const { start, end } = range(text, span);
  const starts = startsOf(text);
  const last = Math.min(starts.length, start.line + 1);
  const gutter = String(last).length;
  const frame: string[] = [];
  for (let number = Math.max(1, start.line - 1); number <= last; number++) {
    const line = printable(text.slice(starts[number - 1], starts[number]).replace(/\r?\n$/, ''));
    const marked = number === start.line;
    if (line === '' && !marked) continue;
    frame.push(`${marked ? '>' : ' '} ${colours.dim(`${String(number).padStart(gutter)} |`)} ${clipped(line)}`);
    if (marked) frame.push(`  ${' '.repeat(gutter)} ${colours.dim('|')} ${carets(line, start, end)}`);
  }
  return frame;
}

function clipped(line: string): string {
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}

function carets(line: string, start: Position, end: Position): string {
  const until = end.line === start.line ? end.column - 1 : line.length;
  const before = widthOf(line.slice(0, start.column - 1));
  const marked = Math.max(1, widthOf(line.slice(start.column - 1, until)));
  return ' '.repeat(Math.min(before, 156)) + '^'.repeat(Math.min(marked, 80));
}
