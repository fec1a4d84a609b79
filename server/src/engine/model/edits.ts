// Edits that keep comments and style: they touch only what changes, and write as their surroundings do.
import type { Text } from '../text.js';
import { type Definition, type Place, placeOf } from './definition.js';

/** New text for a stretch of a file. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

/** A change that answers a finding. A safe one keeps the meaning of the file; any other is for a person to decide. */
export interface Fix {
  readonly title: Text;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A key with its value as YAML text on one line, and a remark for whoever fills it in. */
export interface NewKey {
  readonly key: string;
  readonly value: string;
  readonly remark?: string | undefined;
}

/** Puts other text in place of the value at a path. */
export function replaceValue(definition: Definition, path: readonly string[], text: string): Edit {
  return { place: placeOf(definition, path, 'value'), text };
}

/**
 * Adds keys to the map at a path, in block or flow style as the map is written. Where the map itself is missing it is added to
 * its parent. Undefined where there is no place for it.
 */
export function insertKeys(definition: Definition, path: readonly string[], keys: readonly NewKey[]): Edit | undefined {
  const room = definition.entry.room(path);
  const last = path.at(-1);
  if (!room) return last === undefined ? undefined : insertMap(definition, path.slice(0, -1), last, keys);
  const text = room.style === 'flow' ? braced(inline(keys), room.empty) : lines(keys, room.indent);
  return insertion(definition, room.at, text);
}

function insertMap(definition: Definition, parent: readonly string[], key: string, keys: readonly NewKey[]): Edit | undefined {
  const room = definition.entry.room(parent);
  // A key that is there without a map behind it holds something else; that is for a person to sort out.
  if (!room || hasKey(definition, parent, key)) return undefined;
  if (room.style === 'flow') return insertion(definition, room.at, braced(`${key}: { ${inline(keys)} }`, room.empty));
  return insertion(definition, room.at, `\n${' '.repeat(room.indent)}${key}:${lines(keys, room.indent + 2)}`);
}

function hasKey({ value }: Definition, path: readonly string[], key: string): boolean {
  const holder = path.reduce<unknown>((node, step) => (typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined), value);
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key);
}

function insertion({ file, entry }: Definition, at: number, text: string): Edit {
  const start = entry.start + at;
  return { place: { file, span: { start, end: start } }, text };
}

function braced(text: string, empty: boolean): string {
  return empty ? ` ${text} ` : `, ${text}`;
}

function inline(keys: readonly NewKey[]): string {
  return keys.map(({ key, value }) => `${key}: ${value}`).join(', ');
}

function lines(keys: readonly NewKey[], indent: number): string {
  return keys.map(({ key, value, remark }) => `\n${' '.repeat(indent)}${key}: ${value}${remark === undefined ? '' : ` # ${remark}`}`).join('');
}
