import { lastIndex } from './last-index.js';

/** A place as people count it: both numbers from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column of an offset. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = Math.max(
    0,
    lastIndex(starts, (start) => start <= offset),
  );
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
