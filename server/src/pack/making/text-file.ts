import type { PackFile } from '../pack.js';

const encoder = new TextEncoder();

/** A file of text, in UTF-8. */
export function textFile(path: string, text: string): PackFile {
  return { path, bytes: encoder.encode(text) };
}
