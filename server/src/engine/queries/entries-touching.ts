import type { Entry } from '../syntax/entry.js';
import { lastIndex } from '../syntax/last-index.js';
import type { Span } from '../syntax/span.js';
import type { FileView } from './project-view.js';

/** The entries of a file that a span touches, without looking at the others. */
export function entriesTouching({ entries }: FileView, { start, end }: Span): readonly Entry[] {
  const touched: Entry[] = [];
  for (let index = firstBehind(entries, start); index < entries.length; index++) {
    const entry = entries[index];
    if (!entry || entry.start > end) break;
    touched.push(entry);
  }
  return touched;
}

/** Index of the first entry that does not end before an offset. */
export function firstBehind(entries: readonly Entry[], offset: number): number {
  return lastIndex(entries, (entry) => entry.start + entry.length <= offset) + 1;
}
