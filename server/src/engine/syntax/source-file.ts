// A file as a row of chunks that can be edited: an edit cuts and reads again only the lines around it.
import { withLineFeeds } from './anchor.js';
import { type Chunk, countBreaks } from './chunk.js';
import type { Entry, SyntaxFile, TopKey } from './entry.js';
import { lastIndex } from './last-index.js';
import { readBatch } from './read-batch.js';
import { readWhole, type WholeText } from './read-whole.js';
import { chunksOf, type Recut, recut } from './recut.js';
import { type Span, shifted } from './span.js';
import type { SyntaxProblem } from './yaml-tree.js';

/** The entries that an edit took away and those that came in their place. */
export interface EntryChange {
  readonly removed: readonly Entry[];
  readonly added: readonly Entry[];
}

export class SourceFile implements SyntaxFile {
  private readonly chunks: Chunk[];
  /** The text as it came, until it is read: values that are parts of it keep one text alive and not two. */
  private initial: string | undefined;
  /** Index of the first chunk that may not be read yet. */
  private unread = 0;
  /** How many chunks only the whole document explains; undefined until all are read. */
  private odd: number | undefined;
  private whole: WholeText | undefined;
  private tops: readonly Chunk[] | undefined;
  private keptEntries: readonly Entry[] | undefined;
  private keptText: string | undefined;

  constructor(
    readonly path: string,
    text: string,
    private readonly sections: ReadonlySet<string>,
  ) {
    this.initial = text;
    this.chunks = chunksOf(text, { start: 0, line: 0, context: undefined }, sections).chunks;
  }

  /** Its parts in their order, for those who know already what some of them say. */
  get parts(): readonly Chunk[] {
    return this.chunks;
  }

  get length(): number {
    return this.chunks.at(-1)?.end ?? 0;
  }

  get lineCount(): number {
    const last = this.chunks.at(-1);
    return last ? last.line + last.breaks + 1 : 1;
  }

  get text(): string {
    this.keptText ??= this.chunks.map(({ text }) => text).join('');
    return this.keptText;
  }

  get road(): 'entries' | 'whole' {
    return this.asWhole ? 'whole' : 'entries';
  }

  get entries(): readonly Entry[] {
    this.keptEntries ??= this.asWhole?.entries ?? entriesOf(this.chunks);
    return this.keptEntries;
  }

  get keys(): readonly TopKey[] {
    const { asWhole } = this;
    if (asWhole) return asWhole.keys;
    return this.topChunks.flatMap((chunk) =>
      chunk.reading.keys.map((key) => ({
        key: key.key,
        value: chunk.cut.kind === 'head' ? this.outline(chunk) : key.value,
        keySpan: shifted(key.keySpan, chunk.start),
        valueSpan: shifted(key.valueSpan, chunk.start),
      })),
    );
  }

  /** What is wrong outside of the entries. */
  get problems(): readonly SyntaxProblem[] {
    const { asWhole } = this;
    if (asWhole) return asWhole.problems;
    const own = this.topChunks.flatMap(({ reading, start }) => reading.problems.map(({ span, message }) => ({ span: shifted(span, start), message })));
    return [...own, ...repeatedKeys(this.keys)];
  }

  /** Reads what is not read yet until it is told to stop; whether all is read. */
  readOn(stop: () => boolean = () => false): boolean {
    while (this.unread < this.chunks.length) {
      this.unread = readBatch(this.chunks, this.unread, this.initial);
      if (stop()) break;
    }
    if (this.unread >= this.chunks.length) this.initial = undefined;
    return this.unread >= this.chunks.length;
  }

  /** Replaces a stretch of the text. Only what stands around it is cut and read again; whatever is below moves. */
  edit(start: number, end: number, text: string): EntryChange {
    const wasWhole = this.asWhole !== undefined;
    this.initial = undefined;
    const before = wasWhole ? this.entries : undefined;
    const cut = recut(this.chunks, { start, end, text }, this.sections);
    this.replace(cut, text.length - (end - start));
    if (wasWhole || this.asWhole) return { removed: before ?? this.entriesBefore(cut), added: this.entries };
    return { removed: entriesOf(cut.old.filter((chunk) => !cut.kept.has(chunk))), added: entriesOf(cut.chunks.filter((chunk) => !cut.kept.has(chunk))) };
  }

  read(span?: Span): string {
    if (!span) return this.text;
    let text = '';
    for (let index = this.indexAt(span.start); index < this.chunks.length; index++) {
      const chunk = this.chunks[index];
      if (!chunk || chunk.start >= span.end) break;
      text += chunk.text.slice(Math.max(0, span.start - chunk.start), span.end - chunk.start);
    }
    return text;
  }

  lineAt(offset: number): number {
    const chunk = this.chunks[this.indexAt(offset)];
    if (!chunk) return 0;
    const inside = offset - chunk.start;
    // Between the two halves of a line break the line is not over yet.
    const half = chunk.text[inside - 1] === '\r' && chunk.text[inside] === '\n';
    return chunk.line + countBreaks(chunk.text.slice(0, half ? inside - 1 : inside));
  }

  lineSpan(line: number): Span {
    const wanted = Math.min(line, this.lineCount - 1);
    const chunk = this.chunks[lastIndex(this.chunks, (one) => one.line <= wanted)];
    if (!chunk) return { start: 0, end: 0 };
    const source = withLineFeeds(chunk.text);
    let from = 0;
    for (let skip = wanted - chunk.line; skip > 0; skip--) from = source.indexOf('\n', from) + 1;
    const newline = source.indexOf('\n', from);
    const end = newline === -1 ? source.length : newline - (source[newline - 1] === '\r' ? 1 : 0);
    // A byte order mark stands alone at the beginning of the first line.
    return { start: wanted === 0 ? 0 : chunk.start + from, end: chunk.start + end };
  }

  entryAt(offset: number): Entry | undefined {
    const holds = ({ start, length }: Entry) => start <= offset && offset <= start + length;
    if (this.asWhole) return this.entries.findLast(holds);
    return this.chunks[this.indexAt(offset)]?.reading.entries.findLast(holds);
  }

  private indexAt(offset: number): number {
    return Math.max(
      0,
      lastIndex(this.chunks, ({ start }) => start <= offset),
    );
  }

  private replace({ first, old, chunks }: Recut, shift: number): void {
    this.chunks.splice(first, old.length, ...chunks);
    const lines = sum(chunks) - sum(old);
    for (let index = first + chunks.length; index < this.chunks.length; index++) {
      const chunk = this.chunks[index];
      if (!chunk) break;
      chunk.start += shift;
      chunk.line += lines;
    }
    this.unread = Math.min(this.unread, first);
    if ([...old, ...chunks].some(({ isDefinition }) => !isDefinition)) this.tops = undefined;
    if (this.odd !== undefined) {
      // What was read stays read; only what is new has to be looked at.
      for (const chunk of chunks) chunk.readWith(undefined);
      this.odd += oddIn(chunks) - oddIn(old);
      this.unread = this.chunks.length;
    }
    this.whole = undefined;
    this.keptEntries = undefined;
    this.keptText = undefined;
  }

  /** All entries as they were before an edit, read one by one. */
  private entriesBefore({ first, old, chunks }: Recut): readonly Entry[] {
    return entriesOf([...this.chunks.slice(0, first), ...old, ...this.chunks.slice(first + chunks.length)]);
  }

  private get asWhole(): WholeText | undefined {
    if (!this.isWhole()) return undefined;
    this.whole ??= readWhole(this.text, this.sections);
    return this.whole;
  }

  private isWhole(): boolean {
    if (this.odd === undefined) {
      this.readOn();
      this.odd = oddIn(this.chunks);
    }
    // Without any key of the top level the whole text is something else.
    const keyless = this.topChunks.every(({ cut }) => cut.kind === 'preamble' || cut.kind === 'stray');
    return this.odd > 0 || (keyless && this.topChunks.some(({ cut }) => cut.kind === 'stray'));
  }

  /** Chunks that are no definitions: keys of the top level, what stands below keys that we do not know, and lines that fit nowhere. */
  private get topChunks(): readonly Chunk[] {
    this.tops ??= this.chunks.filter(({ isDefinition }) => !isDefinition);
    return this.tops;
  }

  /** What kind of section it is: a map, a list or nothing. What its entries hold is read with them. */
  private outline({ end }: Chunk): unknown {
    for (let index = this.indexAt(end); index < this.chunks.length; index++) {
      const { kind, list, key } = this.chunks[index]?.cut ?? {};
      if (kind === 'entry') return list ? [null] : { [key ?? '']: null };
      if (kind !== 'stray') break;
    }
    return null;
  }
}

function oddIn(chunks: readonly Chunk[]): number {
  return chunks.reduce((count, { isOdd }) => count + (isOdd ? 1 : 0), 0);
}

function sum(chunks: readonly Chunk[]): number {
  return chunks.reduce((total, { breaks }) => total + breaks, 0);
}

function entriesOf(chunks: readonly Chunk[]): readonly Entry[] {
  return chunks.flatMap((chunk) => chunk.reading.entries);
}

function repeatedKeys(keys: readonly TopKey[]): readonly SyntaxProblem[] {
  return keys
    .filter(({ key }, index) => keys.findIndex((other) => other.key === key) < index)
    .map(({ key, keySpan }) => ({ span: keySpan, message: { en: `the key \`${key}\` is given twice`, zh: `键 \`${key}\` 重复` } }));
}
