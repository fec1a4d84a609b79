import { withLineFeeds } from './anchor.js';
import { type Chunk, childValue } from './chunk.js';
import { fastValue } from './fast-value.js';

// So much text is read at once: enough to make the start of the reader cheap, little enough to be done in a few milliseconds.
const batchLength = 64_000;

/**
 * Reads chunks from an index on, many entries with one call of the quick reader, and returns the index behind them. `text` is the
 * whole text where it is at hand.
 */
export function readBatch(chunks: readonly Chunk[], from: number, text?: string): number {
  const first = chunks[from];
  if (!first) return chunks.length;
  if (first.isRead || first.cut.odd || first.cut.kind !== 'entry') {
    first.readWith(undefined);
    return from + 1;
  }
  let end = from + 1;
  let length = first.text.length;
  for (let next = chunks[end]; next && belongs(next, first) && length < batchLength; next = chunks[++end]) length += next.text.length;
  const batch = chunks.slice(from, end);
  const loaded = batch.length > 1 ? agreed(fastValue(withLineFeeds(textOf(batch, text))), batch.length) : undefined;
  for (const [index, chunk] of batch.entries()) chunk.readWith(childValue(loaded, chunk.cut.list ? String(index) : chunk.cut.key));
  return end;
}

function belongs({ cut, isRead }: Chunk, first: Chunk): boolean {
  const { context } = first.cut;
  return !isRead && !cut.odd && cut.kind === 'entry' && cut.list === first.cut.list && cut.context?.key === context?.key;
}

function textOf(batch: readonly Chunk[], text: string | undefined): string {
  return text === undefined ? batch.map((chunk) => chunk.text).join('') : text.slice(batch[0]?.start, batch.at(-1)?.end);
}

/** A loaded text, where it holds as many entries as the cut saw. */
function agreed(loaded: unknown, entries: number): unknown {
  const size = typeof loaded === 'object' && loaded !== null ? Object.keys(loaded).length : 0;
  return size === entries ? loaded : undefined;
}
