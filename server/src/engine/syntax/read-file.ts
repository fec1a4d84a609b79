import { SourceFile } from './source-file.js';

/**
 * Reads one file. `sections` names the keys whose children are definitions. Usual text is read entry by entry; anything
 * unusual takes the plain road, the whole text at once, with the same result.
 */
export function readFile(path: string, text: string, sections: ReadonlySet<string>): SourceFile {
  return new SourceFile(path, text, sections);
}
