import { Chunk } from './chunk.js';
import { type Begin, type Context, cutLines, sameContext } from './cut.js';

/** New text for a stretch of a file. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Chunks that take the place of old ones, from `first` on; those in `kept` are the old ones themselves. */
export interface Recut {
  readonly first: number;
  readonly old: readonly Chunk[];
  readonly chunks: readonly Chunk[];
  readonly kept: ReadonlySet<Chunk>;
}

interface FirstLine extends Begin {
  readonly line: number;
}

/** Cuts a text into chunks, the first of which begins at a given place. */
export function chunksOf(text: string, begin: FirstLine, sections: ReadonlySet<string>): { readonly chunks: Chunk[]; readonly after: Context | undefined } {
  const { cuts, after } = cutLines(text, begin, sections);
  let { line } = begin;
  const chunks = cuts.map((cut) => {
    const chunk = new Chunk(cut, text.slice(cut.start, cut.end), sections, { start: begin.start + cut.start, line });
    line += chunk.breaks;
    return chunk;
  });
  return { chunks, after };
}

/**
 * Cuts again what an edit touches, and as much of what follows as is cut otherwise because of it: usually one entry and the one
 * before; all of a section where its key or its indentation changes.
 */
export function recut(chunks: readonly Chunk[], edit: TextEdit, sections: ReadonlySet<string>): Recut {
  const first = firstTouched(chunks, edit.start);
  let last = Math.max(
    first,
    chunks.findLastIndex(({ start }) => start <= edit.end),
  );
  const begin = { start: chunks[first]?.start ?? 0, line: chunks[first]?.line ?? 0, context: chunks[first]?.cut.context };
  for (let grown = 1; ; grown *= 2) {
    while (last + 1 < chunks.length && !patched(chunks, first, last, edit).endsWith('\n')) last++;
    const cut = chunksOf(patched(chunks, first, last, edit), begin, sections);
    const next = chunks[last + 1];
    if (!next || follows(next, cut.after)) return settled(chunks.slice(first, last + 1), cut.chunks, first);
    last = Math.min(chunks.length - 1, last + grown);
  }
}

/** An edit of the first line of a chunk may join it to the one before. */
function firstTouched(chunks: readonly Chunk[], start: number): number {
  const index = chunks.findLastIndex((chunk) => chunk.start <= start);
  const chunk = chunks[index];
  if (!chunk || index <= 0) return 0;
  const lineEnd = chunk.text.search(/[\r\n]/);
  return start - chunk.start <= (lineEnd === -1 ? chunk.text.length : lineEnd) ? index - 1 : index;
}

/** The text of some chunks with the edit in it. */
function patched(chunks: readonly Chunk[], first: number, last: number, { start, end, text }: TextEdit): string {
  const base = chunks[first]?.start ?? 0;
  const old = chunks
    .slice(first, last + 1)
    .map((chunk) => chunk.text)
    .join('');
  return old.slice(0, start - base) + text + old.slice(end - base);
}

/** A key of the top level begins anew whatever stands before it; comments and lines that fit nowhere may belong to what stands above. */
function follows({ cut }: Chunk, context: Context | undefined): boolean {
  if (cut.kind === 'head' || cut.kind === 'top') return true;
  return cut.kind === 'entry' && sameContext(cut.context, context);
}

/** Keeps old chunks at both ends that came out the same, with all that was read of them. */
function settled(old: readonly Chunk[], fresh: readonly Chunk[], first: number): Recut {
  const chunks = [...fresh];
  const kept = new Set<Chunk>();
  const keep = (to: number, from: number): boolean => {
    const chunk = old[from];
    const cut = fresh[to];
    if (!chunk || !cut || !chunk.isLike(cut)) return false;
    chunk.start = cut.start;
    chunk.line = cut.line;
    chunks[to] = chunk;
    kept.add(chunk);
    return true;
  };
  const most = Math.min(old.length, fresh.length);
  let front = 0;
  while (front < most && keep(front, front)) front++;
  for (let back = 1; back <= most - front && keep(fresh.length - back, old.length - back); back++);
  adopt(old, chunks, kept);
  return { first, old, chunks, kept };
}

/** Where a whole section was cut again, because its key changed or its indentation, what was read of its entries still holds. */
function adopt(old: readonly Chunk[], chunks: readonly Chunk[], kept: ReadonlySet<Chunk>): void {
  if (chunks.length < 10) return;
  const byText = new Map(old.filter((chunk) => !kept.has(chunk)).map((chunk) => [chunk.text, chunk]));
  for (const chunk of chunks) {
    const value = kept.has(chunk) ? undefined : byText.get(chunk.text)?.quickValue;
    if (value !== undefined) chunk.readWith(value);
  }
}
