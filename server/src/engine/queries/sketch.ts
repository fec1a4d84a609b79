// The shape of half-typed YAML: which keys, items and values stand where. It is told by indentation and brackets alone, takes any
// text, and guesses where YAML would give up: an open bracket or quote ends where the next line is indented no deeper than its key.
import type { Span } from '../syntax/span.js';

export type Quote = '' | '"' | "'";
export type Style = 'block' | 'flow';

/** A single value; its span is what stands between the quotes. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly quote: Quote;
  /** The text behind `|` or `>`. */
  readonly block: boolean;
  /** Whether it stands below its key or dash and not behind it. */
  readonly ownLine: boolean;
}

export interface Collection {
  readonly kind: 'map' | 'list';
  readonly style: Style;
  /** Column of its keys or dashes; of the bracket in flow style. */
  readonly indent: number;
  /** In block style only the start counts: a block ends where something else begins. */
  readonly span: Span;
  readonly closed: boolean;
  readonly pairs: readonly Pair[];
  /** Offsets of its commas. */
  readonly commas: readonly number[];
}

/** A key with its value, or an item of a list with its number as key. */
export interface Pair {
  readonly key: string;
  /** What stands between the quotes; for an item the dash, or nothing in flow style. */
  readonly keySpan: Span;
  readonly quote: Quote;
  /** Offset behind the colon or dash; undefined for a word that may become a key. */
  readonly colon: number | undefined;
  readonly value: SketchNode | undefined;
}

export type SketchNode = Scalar | Collection;

/** Ends of the line in which an offset stands, without its line break. */
export function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return { start, end: end > start && text[end - 1] === '\r' ? end - 1 : end };
}

/** A space, tab, line break or nothing at all. */
export function isGap(character: string | undefined): boolean {
  return character === undefined || character === ' ' || character === '\t' || character === '\r' || character === '\n' || character === '\uFEFF';
}

/** The first offset from `at` on that is no space or tab, at most `end`. */
export function skipSpaces(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isGap(text[next])) next++;
  return next;
}

/** Where a plain text that begins at `from` ends: before a comment or the end of the line, spaces left out. */
export function plainEnd(text: string, from: number, end: number): number {
  let stop = from;
  while (stop < end && !(text[stop] === '#' && isGap(text[stop - 1]))) stop++;
  while (stop > from && isGap(text[stop - 1])) stop--;
  return stop;
}

/** The offset of the closing quote before `end`, for a quoted text whose content begins at `from`. */
export function closingQuote(text: string, from: number, end: number): number | undefined {
  const quote = text[from - 1];
  for (let at = from; at < end; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote && quote === "'" && text[at + 1] === "'") at++;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

/** Whether a character opens a quoted text. */
export function asQuote(character: string | undefined): Quote {
  return character === '"' || character === "'" ? character : '';
}
