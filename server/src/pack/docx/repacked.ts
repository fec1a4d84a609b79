import { unzipSync, zipSync } from 'fflate';

/** The earliest time that a ZIP can hold. Parts of it are local, so it is written with the parts themselves. */
const time = new Date(1980, 0, 1);

/** A package with its parts in a fixed order and at a fixed time. */
export function repacked(packed: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(packed)).filter(([path]) => !path.endsWith('/'));
  const ranked = parts.sort(([left], [right]) => rank(left) - rank(right) || (left < right ? -1 : 1));
  return zipSync(Object.fromEntries(ranked.map(([path, bytes]) => [path, [bytes, { mtime: time, level: path.endsWith('.png') ? 0 : 6 }]])));
}

/** What tells of the other parts comes first. */
function rank(path: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const at = first.indexOf(path);
  return at < 0 ? first.length : at;
}
