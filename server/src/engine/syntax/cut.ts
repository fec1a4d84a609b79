// Cuts a text into top-level keys and entries by indentation alone, as YAML itself would: whatever is indented deeper belongs to
// what stands above. It goes line by line with little memory, so that after an edit only the lines around it are cut again. A line
// that cannot be a key is cut out alone: what is half typed spoils nothing around it.

/** The section that a line stands in, as far as the cut needs it. */
export interface Context {
  readonly key: string;
  /** Indentation of its entries; -1 until the first one is seen. */
  readonly indent: number;
  readonly list: boolean;
  /** Items of a list so far. */
  readonly items: number;
}

export interface Cut {
  /** `head`: a section whose entries follow; `top`: a key with its value; `entry`; `stray`: a line that fits nowhere; `preamble`: comments before the first key. */
  readonly kind: 'preamble' | 'head' | 'top' | 'entry' | 'stray';
  /** The key; for an item of a list its number, from 0. */
  readonly key: string;
  readonly list: boolean;
  /** The section in force where the cut begins. */
  readonly context: Context | undefined;
  readonly start: number;
  readonly end: number;
  /** Only the whole document shows what is meant: anchors, several documents, keys that are no words. */
  readonly odd: boolean;
}

const keyStart = /^[^\s:#'"[\]{},&*!|>%@`?-]|^[-:?][^\s]/;
const quotedKey = /^(?:"([^"\\]*)"|'([^']*)') *:(?= |$)/;
const anchor = /(?:^|[[{,] *|[:-] +)&[^\s,[\]{}]/;
const newDocument = /^(?:(?:---|\.\.\.)(?: |$)|%)/;
const strangeKey = /^(?:[?:](?: |$)|[&!*[{].*:(?: |$))/;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Where lines begin in a file. */
export interface Begin {
  readonly start: number;
  readonly context: Context | undefined;
}

/** Cuts lines of a file; `sections` names the keys whose entries are cut. Also returns the context in which whatever follows begins. */
export function cutLines(text: string, begin: Begin, sections: ReadonlySet<string>): { readonly cuts: readonly Cut[]; readonly after: Context | undefined } {
  const cutter = new Cutter(begin.context, sections);
  // A lone carriage return is a line break too.
  const lines = /\r(?!\n)/.test(text) ? text.replace(/\r(?!\n)/g, '\n') : text;
  const marked = begin.start === 0 && lines.charCodeAt(0) === 0xfeff;
  if (marked) cutter.mark();
  for (let start = marked ? 1 : 0; start < lines.length; ) {
    const newline = lines.indexOf('\n', start);
    const end = newline === -1 ? lines.length : newline + 1;
    cutter.line(lines, start, end);
    start = end;
  }
  return { cuts: cutter.cuts, after: cutter.context };
}

class Cutter {
  readonly cuts: Mutable<Cut>[] = [];
  private isMarked = false;

  constructor(
    public context: Context | undefined,
    private readonly sections: ReadonlySet<string>,
  ) {}

  /** A byte order mark is no part of the YAML text; it stands alone. */
  mark(): void {
    this.isMarked = true;
    this.begin({ kind: 'preamble', key: '', list: false, start: 0, end: 1, context: this.context });
  }

  line(text: string, start: number, end: number): void {
    let from = start;
    while (from < end && text.charCodeAt(from) === 0x20) from++;
    const indent = from - start;
    const tabbed = text.charCodeAt(from) === 0x09;
    const content = text.slice(from, end).trim();
    if (content === '' || content.charCodeAt(0) === 0x23) {
      this.more('preamble', start, end);
      return;
    }
    const odd = (content.includes('&') && anchor.test(content)) || (indent === 0 && newDocument.test(content));
    if (tabbed) this.more('stray', start, end);
    else if (indent === 0) this.atTop(content, start, end);
    else this.indented(content, indent, start, end);
    const last = this.cuts.at(-1);
    if (last && (odd || (last.kind === 'stray' && strangeKey.test(content)))) last.odd = true;
  }

  private atTop(content: string, start: number, end: number): void {
    const { context } = this;
    const fits = context && (context.indent === -1 || (context.indent === 0 && context.list));
    if (fits && isItem(content)) this.entry(content, 0, start, end);
    else if (closes(content) && this.cuts.at(-1)?.kind !== 'head') this.more('stray', start, end);
    else this.topKey(content, start, end);
  }

  private topKey(content: string, start: number, end: number): void {
    const key = keyOf(content);
    if (key === undefined) {
      this.stray(content, start, end);
      return;
    }
    const head = content.startsWith(key) && /^ *: *(?:#.*)?$/.test(content.slice(key.length));
    // What stands before a key of the top level has no bearing on it.
    this.begin({ kind: head ? 'head' : 'top', key, list: false, start, end, context: undefined });
    this.context = head ? { key, indent: -1, list: false, items: 0 } : undefined;
  }

  private indented(content: string, indent: number, start: number, end: number): void {
    const { context } = this;
    const isFirst = context?.indent === -1;
    if (context === undefined || (!isFirst && indent > context.indent)) this.more('stray', start, end);
    else if (indent === context.indent && closes(content)) this.more('stray', start, end);
    else if (isFirst && !this.sections.has(context.key) && !isItem(content) && keyOf(content) === undefined) this.value(start, end);
    else if (!isFirst && indent < context.indent) this.stray(content, start, end);
    // A list may stand at the column of the key that it belongs to.
    else if (!isFirst && !context.list && isItem(content)) this.more('stray', start, end);
    else this.entry(content, indent, start, end);
  }

  /** What stands below a key that we do not know may be a value of any kind. */
  private value(start: number, end: number): void {
    const last = this.cuts.at(-1);
    if (last?.kind === 'head') {
      last.kind = 'top';
      this.context = undefined;
    }
    this.more('stray', start, end);
  }

  private entry(content: string, indent: number, start: number, end: number): void {
    const { context } = this;
    if (!context) return;
    const list = isItem(content);
    const key = list ? String(context.items) : keyOf(content);
    if (key === undefined || (context.indent !== -1 && context.list !== list)) {
      this.stray(content, start, end);
      return;
    }
    this.begin({ kind: 'entry', key, list, start, end, context });
    if (list || context.indent === -1) this.context = { key: context.key, indent, list, items: list ? context.items + 1 : 0 };
  }

  private stray(content: string, start: number, end: number): void {
    this.begin({ kind: 'stray', key: content, list: false, start, end, context: this.context });
  }

  /** A line that belongs to what stands above; with nothing above, it begins something of its own. */
  private more(alone: 'preamble' | 'stray', start: number, end: number): void {
    const last = this.cuts.at(-1);
    const isMark = this.isMarked && this.cuts.length === 1;
    const apart = isMark || (alone === 'stray' && (last?.kind === 'head' || last?.kind === 'preamble'));
    if (last && !apart) last.end = end;
    else this.begin({ kind: alone, key: '', list: false, start, end, context: this.context });
  }

  private begin(cut: Omit<Cut, 'odd'>): void {
    this.cuts.push({ ...cut, odd: false });
  }
}

/** Whether a line ends what was opened above it. */
function closes(content: string): boolean {
  return content.startsWith(']') || content.startsWith('}');
}

function isItem(content: string): boolean {
  return content === '-' || content.startsWith('- ');
}

/** The key that a line begins with: all before the first colon that a space or the end follows, unless a comment begins earlier. */
function keyOf(content: string): string | undefined {
  const quoted = quotedKey.exec(content);
  if (quoted) return quoted[1] ?? quoted[2];
  if (!keyStart.test(content)) return undefined;
  const colon = content.search(/:(?:\s|$)/);
  const key = content.slice(0, colon).trimEnd();
  return colon === -1 || /\s#/.test(key) ? undefined : key;
}

/** Whether two places are in the same section as far as a cut can tell. */
export function sameContext(left: Context | undefined, right: Context | undefined): boolean {
  if (left === right) return true;
  return left?.key === right?.key && left?.indent === right?.indent && left?.list === right?.list && left?.items === right?.items;
}
