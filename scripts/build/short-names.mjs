import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names of properties that a library alone uses: what it reads with a dot, but for names that the platform has, that stand in
 * its texts by themselves and may so be asked for by them, and that the file of ours knows which imports it.
 */
export function shortNames({ folder, files, importer }) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => files.test(path));
  // Without the lines of long comments, which quote many names.
  const source = paths.map((path) => readFileSync(join(folder, path), 'utf8').replace(/^\s*\*.*$/gm, '')).join('\n');
  const kept = new Set([...platformNames(), ...wordsOf(readFileSync(importer, 'utf8')), ...matched(source, /(?<=(['"`]))[\w$]+(?=\1)/g)]);
  const names = [...new Set(matched(source, /(?<=\.)[A-Za-z_]\w*\b(?!\$)/g))].filter((name) => name.length > 2 && !kept.has(name));
  return new RegExp(`^(?:${names.sort().join('|')})$`);
}

const matched = (text, pattern) => text.match(pattern) ?? [];
const wordsOf = (text) => matched(text, /[\w$]+/g);

/** Names of what comes with JavaScript itself, and with the few things of the platform that a library for texts could use. */
function platformNames() {
  const found = Object.values(Object.getOwnPropertyDescriptors(globalThis)).flatMap(({ value }) => [value, value?.prototype]);
  const generator = Object.getPrototypeOf(function* () {}).prototype;
  const samples = [
    process,
    console,
    generator,
    [].values().next(),
    /a/,
    /a/.exec('a'),
    new Error('a', { cause: 'a' }),
    Object.getOwnPropertyDescriptor({ a: 1 }, 'a'),
  ];
  return [...Object.getOwnPropertyNames(globalThis), ...[...found, ...samples].flatMap((one) => (isObject(one) ? Object.getOwnPropertyNames(one) : []))];
}

const isObject = (value) => typeof value === 'function' || (typeof value === 'object' && value !== null);
