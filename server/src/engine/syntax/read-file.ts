import type { Chunk } from './chunk.js';
import type { SyntaxFile } from './entry.js';
import { SourceFile } from './source-file.js';

/** Entries that were read, by their text. */
type KnownEntries = ReadonlyMap<string, Chunk>;

/**
 * Reads one file. `sections` names the keys whose children are definitions. Usual text is read entry by entry; anything
 * unusual takes the plain road, the whole text at once, with the same result.
 *
 * @param known entries that were read before; what is written alike is not read again
 */
export function readFile(path: string, text: string, sections: ReadonlySet<string>, known?: KnownEntries): SourceFile {
  const file = new SourceFile(path, text, sections);
  if (!known || known.size === 0) return file;
  for (const chunk of file.parts) {
    const like = known.get(chunk.text);
    if (like && chunk.isLike(like)) chunk.readWith(like.quickValue);
  }
  return file;
}

/** The entries of files that were read. */
export function entriesIn(files: readonly SyntaxFile[]): KnownEntries {
  const parts = files.flatMap((file) => (file instanceof SourceFile ? file.parts : []));
  return new Map(parts.flatMap((chunk) => (chunk.cut.kind === 'entry' && chunk.quickValue !== undefined ? [[chunk.text, chunk] as const] : [])));
}
