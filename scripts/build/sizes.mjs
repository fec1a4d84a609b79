import { statSync } from 'node:fs';

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** One line per bundle: its file and how large it is. */
export function sizeLines(bundles) {
  return bundles.map(({ outfile }) => `${outfile.padEnd(24)}${kilobytes(statSync(outfile).size).padStart(10)}`);
}

/** What a bundle is made of, from the heaviest: packages, and folders of ours. */
export function partLines({ outputs }) {
  return Object.entries(outputs).flatMap(([file, { bytes, inputs }]) => {
    const parts = new Map();
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) parts.set(partOf(path), (parts.get(partOf(path)) ?? 0) + bytesInOutput);
    const heaviest = [...parts].sort(([, left], [, right]) => right - left);
    return ['', `${file} ${kilobytes(bytes)}`, ...heaviest.map(([part, size]) => `${kilobytes(size).padStart(10)}  ${part}`)];
  });
}

function partOf(path) {
  const folders = path.split('/').slice(0, -1);
  return path.startsWith('node_modules/') ? folders.slice(1, folders[1].startsWith('@') ? 3 : 2).join('/') : folders.slice(0, 4).join('/') || path;
}
