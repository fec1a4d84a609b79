import type { Span } from '../syntax/span.js';
import { asQuote, type Collection, closingQuote, isGap, lineAround, type Pair, type Scalar, type SketchNode } from './sketch.js';

/** Nested deeper than anybody writes; beyond, brackets are read as text. */
const deepest = 64;

/**
 * Reads `{ … }` or `[ … ]` from its bracket on. A line that is indented no deeper than `floor` ends it where it was not closed, and so
 * does the end of the text.
 */
export function sketchFlow(text: string, start: number, floor: number): Collection {
  return new FlowReader(text, start, floor).collection([]);
}

/** Reads a quoted text from its quote on, over several lines if it is closed there; otherwise it ends with its line. */
export function sketchQuoted(text: string, start: number, floor: number): Scalar {
  const quote = asQuote(text[start]);
  const line = lineAround(text, start);
  let close = closingQuote(text, start + 1, line.end);
  if (close === undefined) close = closingQuote(text, start + 1, endOfDeeper(text, line.end, floor));
  const end = close ?? openEnd(text, start + 1, line.end);
  return { kind: 'scalar', span: { start: start + 1, end }, quote, block: false, ownLine: false };
}

/** Nobody closed the quote yet: what follows a comma or bracket was there before. */
function openEnd(text: string, start: number, end: number): number {
  const stop = text.slice(start, end).search(/[,\]}]/);
  return stop === -1 ? end : start + stop;
}

/** End of the lines after `from` that are blank or indented deeper than `floor`. */
function endOfDeeper(text: string, from: number, floor: number): number {
  let at = from;
  for (;;) {
    const newline = text.indexOf('\n', at);
    if (newline === -1) return text.length;
    if (!isInside(text, newline + 1, floor)) return newline;
    at = newline + 1;
  }
}

/** Whether the line that begins at an offset may still belong to what was opened above it. */
function isInside(text: string, start: number, floor: number): boolean {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  const first = text[at];
  return at - start > floor || isGap(first) || first === ']' || first === '}';
}

class FlowReader {
  /** Whether the bracket turned out never to be closed. */
  private over = false;

  constructor(
    private readonly text: string,
    private at: number,
    private readonly floor: number,
  ) {}

  collection(openers: readonly string[]): Collection {
    const { text } = this;
    const start = this.at;
    const opener = text[start] === '[' ? '[' : '{';
    const inner = [...openers, opener];
    const pairs: Pair[] = [];
    const commas: number[] = [];
    let closed = false;
    this.at++;
    for (this.skip(); !this.over; this.skip()) {
      const next = text[this.at];
      if (next === ',') commas.push(this.at++);
      else if (next === ']' || next === '}') {
        const matching = next === ']' ? '[' : '{';
        closed = matching === opener || !openers.includes(matching);
        if (closed) this.at++;
        break;
      } else pairs.push(opener === '[' ? this.item(pairs.length, inner) : this.pair(inner));
    }
    const indent = start - lineAround(text, start).start;
    return { kind: opener === '[' ? 'list' : 'map', style: 'flow', indent, span: { start, end: this.at }, closed, pairs, commas };
  }

  private item(index: number, openers: readonly string[]): Pair {
    const at = this.at;
    return { key: String(index), keySpan: { start: at, end: at }, quote: '', colon: at, value: this.node(openers) };
  }

  private pair(openers: readonly string[]): Pair {
    const { text } = this;
    const quote = asQuote(text[this.at]);
    const opensValue = text[this.at] === '{' || text[this.at] === '[';
    const keySpan = opensValue ? { start: this.at, end: this.at } : quote === '' ? this.plain(true) : this.quoted().span;
    const key = text.slice(keySpan.start, keySpan.end);
    while (text[this.at] === ' ') this.at++;
    if (!opensValue && text[this.at] !== ':') return { key, keySpan, quote, colon: undefined, value: undefined };
    if (!opensValue) this.at++;
    const colon = this.at;
    this.skip();
    const empty = this.over || text[this.at] === ',' || text[this.at] === '}' || text[this.at] === ']';
    return { key, keySpan, quote, colon, value: empty ? undefined : this.node(openers) };
  }

  private node(openers: readonly string[]): SketchNode {
    const first = this.text[this.at];
    if ((first === '{' || first === '[') && openers.length < deepest) return this.collection(openers);
    if (asQuote(first) !== '') return this.quoted();
    return { kind: 'scalar', span: this.plain(false), quote: '', block: false, ownLine: false };
  }

  private quoted(): Scalar {
    const scalar = sketchQuoted(this.text, this.at, this.floor);
    this.at = scalar.span.end;
    if (this.text[this.at] === scalar.quote) this.at++;
    return scalar;
  }

  /** A plain text; as a key it ends before its colon. */
  private plain(isKey: boolean): Span {
    const { text } = this;
    const start = this.at;
    for (this.at++; this.at < text.length; this.at++) {
      const next = text[this.at] ?? '';
      const before = isGap(text[this.at - 1]);
      if (',[]{}\n'.includes(next) || (next === '#' && before) || (isKey && next === ':' && this.endsKey())) break;
    }
    let end = this.at;
    while (end > start && isGap(text[end - 1])) end--;
    // A colon all alone has no key before it.
    if (isKey && text[start] === ':' && end === start + 1) this.at = end = start;
    return { start, end };
  }

  private endsKey(): boolean {
    const next = this.text[this.at + 1];
    return isGap(next) || (next !== undefined && ',[]{}'.includes(next));
  }

  /** Goes on to what comes next, over spaces, comments and line breaks. */
  private skip(): void {
    const { text } = this;
    for (;;) {
      while (this.at < text.length && text[this.at] !== '\n' && isGap(text[this.at])) this.at++;
      if (text[this.at] === '#') this.at = lineAround(text, this.at).end;
      else if (text[this.at] === '\n' && isInside(text, this.at + 1, this.floor)) this.at++;
      else break;
    }
    this.over = this.at >= text.length || text[this.at] === '\n';
  }
}
