import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const modifiers = String.raw`(?:static |readonly |override |async |get |set )*\*?`;
const declared = new RegExp(String.raw`\bprivate ${modifiers}(\w+)`, 'g');

/**
 * A short name for every name of private members in the sources below a folder. It is the same in all files, and no other's: so it
 * is never that of a member which a class inherits.
 */
export function privateNamesIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const names = files.flatMap((path) => namesIn(readFileSync(join(folder, path), 'utf8')));
  return new Map([...new Set(names)].sort().map((name, place) => [name, `$${place.toString(36)}`]));
}

/**
 * A source whose private members have short names, where that can be seen without reading it as a compiler does: where the file
 * has a name for nothing but declaring the member and for `this.` before it.
 */
export function withPrivateNames(source, shortNames) {
  // What is private in one class could be inherited by another in the same file.
  if (source.match(/\bclass \w/g)?.length > 1 && /\bclass \w[^{]* extends /.test(source)) return source;
  return namesIn(source).reduce((text, name) => {
    const places = new RegExp(String.raw`(\bthis\.|\bprivate ${modifiers})${name}\b`, 'g');
    const all = text.match(new RegExp(String.raw`\b${name}\b`, 'g'));
    const short = (_, before) => before + shortNames.get(name);
    return text.match(places)?.length === all?.length ? text.replace(places, short) : text;
  }, source);
}

const namesIn = (source) => [...new Set([...source.matchAll(declared)].map(([, name]) => name))];
