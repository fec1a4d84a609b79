import type { PackFile } from '../pack.js';
import { digestOf } from './digest.js';

/** The text of `SHA256SUMS`: a line for every file, as `sha256sum --check` reads it. */
export function checksums(files: readonly PackFile[]): string {
  const sorted = [...files].sort((left, right) => (left.path < right.path ? -1 : 1));
  return sorted.map(({ path, bytes }) => `${digestOf(bytes).sha256}  ${path}\n`).join('');
}
