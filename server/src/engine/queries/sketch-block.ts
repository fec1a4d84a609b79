import type { Span } from '../syntax/span.js';
import { asQuote, type Collection, closingQuote, isGap, lineAround, type Pair, plainEnd, type Quote, type SketchNode, skipSpaces } from './sketch.js';
import { sketchFlow, sketchQuoted } from './sketch-flow.js';

interface DraftPair extends Pair {
  value: SketchNode | undefined;
}

interface DraftCollection extends Collection {
  readonly pairs: DraftPair[];
}

/** Reads a text in block style; undefined where it holds nothing but comments. */
export function sketchOf(text: string): Collection | undefined {
  return new BlockReader(text).read();
}

class BlockReader {
  private root: DraftCollection | undefined;
  /** The collections that are still open, the innermost last. */
  private readonly open: DraftCollection[] = [];
  /** Where the next line begins. */
  private next = 0;
  private lineStart = 0;

  constructor(private readonly text: string) {}

  read(): Collection | undefined {
    const { text } = this;
    while (this.next < text.length) {
      const { start, end } = lineAround(text, this.next);
      this.lineStart = text[start] === '\uFEFF' ? start + 1 : start;
      const first = skipSpaces(text, start, end);
      this.endAt(end);
      if (first < end && text[first] !== '#') this.row(first, end);
    }
    return this.root;
  }

  /** The line on which an offset stands was read. */
  private endAt(offset: number): void {
    const newline = this.text.indexOf('\n', offset);
    this.next = newline === -1 ? this.text.length : newline + 1;
  }

  private row(from: number, end: number): void {
    const { text } = this;
    let at = from;
    while (text[at] === '-' && (at + 1 >= end || isGap(text[at + 1]))) {
      this.item(at);
      at = skipSpaces(text, at + 1, end);
      if (at >= end || text[at] === '#') return;
    }
    this.closeTo(at - this.lineStart, false);
    const key = keyAt(text, at, end);
    if (key) this.keyed(key, at, end);
    else this.bare(at, end, at === from);
  }

  private item(at: number): void {
    const indent = at - this.lineStart;
    this.closeTo(indent, true);
    const list = this.collection('list', at);
    list.pairs.push({ key: String(list.pairs.length), keySpan: { start: at, end: at + 1 }, quote: '', colon: at + 1, value: undefined });
  }

  private keyed(key: Key, at: number, end: number): void {
    const pair: DraftPair = { key: this.text.slice(key.span.start, key.span.end), keySpan: key.span, quote: key.quote, colon: key.colon, value: undefined };
    this.collection('map', at).pairs.push(pair);
    const start = skipSpaces(this.text, key.colon, end);
    if (start < end && this.text[start] !== '#') pair.value = this.value(start, end, false);
  }

  /** A line, or what follows a dash, without a key: a word that may become one, a value below its key, or more of the text above. */
  private bare(at: number, end: number, ownLine: boolean): void {
    const top = this.open.at(-1);
    const owner = top?.pairs.at(-1);
    if (']},'.includes(this.text[at] ?? '')) return;
    const deeper = top !== undefined && at - this.lineStart > top.indent;
    if (owner && deeper && owner.colon !== undefined) {
      const value = this.value(at, end, ownLine);
      if (owner.value === undefined) owner.value = value;
      else if (owner.value.kind === 'scalar' && !owner.value.block && value.kind === 'scalar')
        owner.value = { ...owner.value, span: { start: owner.value.span.start, end: value.span.end } };
    } else if (!deeper) this.halfKey(at, end);
  }

  private halfKey(at: number, end: number): void {
    const quote = asQuote(this.text[at]);
    const value = this.value(at, end, true);
    this.collection('map', at).pairs.push({ ...word(this.text, value.span), quote });
  }

  private value(from: number, end: number, ownLine: boolean): SketchNode {
    const { text } = this;
    const at = behindTags(text, from, end);
    const floor = this.open.at(-1)?.indent ?? -1;
    const first = text[at];
    if (first === '{' || first === '[') {
      const flow = sketchFlow(text, at, floor);
      this.endAt(flow.span.end);
      return flow;
    }
    if (asQuote(first) !== '') {
      const scalar = { ...sketchQuoted(text, at, floor), ownLine };
      this.endAt(scalar.span.end);
      return scalar;
    }
    if (first === '|' || first === '>') return { kind: 'scalar', span: this.blockText(end, floor), quote: '', block: true, ownLine };
    return { kind: 'scalar', span: { start: at, end: plainEnd(text, at, end) }, quote: '', block: false, ownLine };
  }

  /** The lines below `|` that are indented deeper than its key. */
  private blockText(headEnd: number, floor: number): Span {
    const { text } = this;
    let end = headEnd;
    while (this.next < text.length) {
      const line = lineAround(text, this.next);
      const first = skipSpaces(text, line.start, line.end);
      if (first < line.end && first - line.start <= floor) break;
      if (first < line.end) end = line.end;
      this.endAt(line.end);
    }
    return { start: headEnd, end };
  }

  /** Closes what is indented deeper; a list also where a key stands in the column of its dashes. */
  private closeTo(indent: number, dash: boolean): void {
    for (let top = this.open.at(-1); top && this.open.length > 1; top = this.open.at(-1)) {
      if (top.indent < indent || (top.indent === indent && (top.kind === 'map' || dash))) return;
      this.open.pop();
    }
  }

  /** The open collection at a column, or a new one as the value of what stands above. */
  private collection(kind: 'map' | 'list', at: number): DraftCollection {
    const indent = at - this.lineStart;
    const top = this.open.at(-1);
    if (top?.kind === kind && top.indent === indent) return top;
    const owner = top?.pairs.at(-1);
    const before = owner?.value;
    const pairs = kind === 'map' && before?.kind === 'scalar' && before.ownLine && !before.block ? [word(this.text, before.span)] : [];
    const span = { start: pairs[0]?.keySpan.start ?? at, end: at };
    const made: DraftCollection = { kind, style: 'block', indent, span, closed: false, pairs, commas: [] };
    this.root ??= made;
    // What does not fit its surroundings is read, so that the cursor in it finds something, and hangs on nothing.
    if (owner && (before === undefined || before.kind === 'scalar')) owner.value = made;
    this.open.push(made);
    return made;
  }
}

interface Key {
  readonly span: Span;
  readonly quote: Quote;
  readonly colon: number;
}

/** The key that begins at an offset, if a colon follows it. */
function keyAt(text: string, at: number, end: number): Key | undefined {
  const quote = asQuote(text[at]);
  if (quote !== '') {
    const close = closingQuote(text, at + 1, end);
    const colon = close === undefined ? end : skipSpaces(text, close + 1, end);
    return close !== undefined && isColon(text, colon, end) ? { span: { start: at + 1, end: close }, quote, colon: colon + 1 } : undefined;
  }
  if ('#{}[],&*!|>%@`'.includes(text[at] ?? '#')) return undefined;
  for (let colon = at; colon < end; colon++) {
    if (text[colon] === '#' && isGap(text[colon - 1])) return undefined;
    if (isColon(text, colon, end)) return { span: { start: at, end: plainEnd(text, at, colon) }, quote, colon: colon + 1 };
  }
  return undefined;
}

function isColon(text: string, at: number, end: number): boolean {
  return text[at] === ':' && (at + 1 >= end || isGap(text[at + 1]));
}

function word(text: string, keySpan: Span): DraftPair {
  return { key: text.slice(keySpan.start, keySpan.end), keySpan, quote: '', colon: undefined, value: undefined };
}

/** Anchors and tags say nothing here. */
function behindTags(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === '&' || text[at] === '!')) {
    while (at < end && !isGap(text[at])) at++;
    at = skipSpaces(text, at, end);
  }
  return at;
}
