// The one place that knows how clients count: offsets of the engine to positions of the protocol and back, in the encoding agreed upon.
import type { Position, Range } from 'vscode-languageserver-protocol';
import type { Span } from '../engine/syntax/span.js';

/** A text as lines. Only the lines that are needed are read. */
export interface Lines {
  readonly length: number;
  readonly lineCount: number;
  read(span?: Span): string;
  lineAt(offset: number): number;
  lineSpan(line: number): Span;
}

const encodings = ['utf-16', 'utf-8', 'utf-32'] as const;
export type Encoding = (typeof encodings)[number];

/** The client's first choice among those that we know; without one, UTF-16, which everybody has to know. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  for (const one of offered ?? []) {
    const known = encodings.find((encoding) => encoding === one);
    if (known) return known;
  }
  return 'utf-16';
}

/** Offset of a position. Behind the end of a line it is the end of the line, behind the last line the end of the text. */
export function offsetOf(lines: Lines, { line, character }: Position, encoding: Encoding): number {
  if (line >= lines.lineCount) return lines.length;
  const { start, end } = lines.lineSpan(natural(line));
  const units = natural(character);
  if (encoding === 'utf-16') return Math.min(start + units, end);
  // No encoding packs more than two UTF-16 units into one of its own.
  return start + charactersWithin(lines.read({ start, end: Math.min(end, start + 2 * units) }), units, encoding);
}

/** Position of an offset; inside a line break it is the end of the line. */
export function positionOf(lines: Lines, offset: number, encoding: Encoding): Position {
  const line = lines.lineAt(Math.min(Math.max(offset, 0), lines.length));
  const { start, end } = lines.lineSpan(line);
  return { line, character: width(lines, { start, end: Math.max(start, Math.min(offset, end)) }, encoding) };
}

export function rangeOf(lines: Lines, { start, end }: Span, encoding: Encoding): Range {
  return { start: positionOf(lines, start, encoding), end: positionOf(lines, end, encoding) };
}

/** How many units of an encoding a stretch inside one line takes. */
function width(lines: Lines, span: Span, encoding: Encoding): number {
  if (encoding === 'utf-16') return span.end - span.start;
  let units = 0;
  for (const character of lines.read(span)) units += unitsOf(character, encoding);
  return units;
}

/** How many UTF-16 units stand in front of so many units of another encoding; the inside of a character counts as its beginning. */
function charactersWithin(text: string, units: number, encoding: Encoding): number {
  let seen = 0;
  let offset = 0;
  for (const character of text) {
    seen += unitsOf(character, encoding);
    if (seen > units) break;
    offset += character.length;
  }
  return offset;
}

function unitsOf(character: string, encoding: Encoding): number {
  if (encoding === 'utf-16') return character.length;
  const code = character.codePointAt(0) ?? 0;
  if (encoding === 'utf-32' || code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function natural(number: number): number {
  return number > 0 ? Math.floor(number) : 0;
}
