import type { Span } from '../syntax/span.js';
import type { Collection, Pair, Quote, Scalar, Style } from './sketch.js';

/** What stands, or may be written, at an offset of a text. */
export interface Spot {
  readonly at: 'key' | 'value' | 'item' | 'none';
  /** Of a key: the map that holds it. Of a value: its key. Of an item: the list and its number. */
  readonly path: readonly string[];
  /** The whole word or text there, quotes left out; its span is what an answer replaces. */
  readonly word: string;
  readonly span: Span;
  readonly quote: Quote;
  /** The other keys of the map, or the other items of the list. */
  readonly present: readonly string[];
  /** Column of the keys, or dashes, beside it. */
  readonly indent: number;
  readonly style: Style;
  /** Whether a colon follows the key. */
  readonly colon: boolean;
  /** Whether it stands alone on its line below a key: it may become a key, an item of a list, or a value. */
  readonly ownLine: boolean;
  /** Whether an item has its dash, or its brackets. */
  readonly dash: boolean;
  /** Whether a colon, dash or comma stands right before it, so that a space must go between. */
  readonly glued: boolean;
}

/** A collection on the way to the cursor. */
export interface Step {
  readonly node: Collection;
  readonly path: readonly string[];
}

/** No place where anything may be offered: a comment, a text of several lines, the space behind a value. */
export function nothing(offset: number): Spot {
  return { ...emptySpot(offset), at: 'none', path: [] };
}

/** Nothing is written yet. */
export function emptySpot(offset: number): Omit<Spot, 'at' | 'path'> {
  const span = { start: offset, end: offset };
  return { word: '', span, quote: '', present: [], indent: 0, style: 'block', colon: false, ownLine: false, dash: true, glued: false };
}

/** The last pair that begins at or before an offset. */
export function pairBefore(node: Collection, offset: number): Pair | undefined {
  return node.pairs.findLast(({ keySpan, quote }) => keySpan.start - quote.length <= offset);
}

/** The keys or items of a collection besides one. */
export function others(text: string, { kind, pairs }: Collection, one: Pair | undefined): readonly string[] {
  const rest = pairs.filter((pair) => pair !== one);
  if (kind === 'map') return rest.map(({ key }) => key);
  return rest.flatMap(({ value }) => (value?.kind === 'scalar' ? [text.slice(value.span.start, value.span.end)] : []));
}

/** A value that the cursor touches. */
export function scalarSpot(text: string, { span, quote }: Scalar): Pick<Spot, 'word' | 'span' | 'quote' | 'glued'> {
  return { word: text.slice(span.start, span.end), span, quote, glued: isStuck(text, span.start - quote.length) };
}

/** Whether what begins at an offset sticks to a colon, dash or comma. */
export function isStuck(text: string, start: number): boolean {
  return start > 0 && ':-,'.includes(text[start - 1] ?? '');
}
