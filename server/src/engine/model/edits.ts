// Edits that keep comments and style: they touch only what changes, and write as their surroundings do.
import type { Text } from '../text.js';
import { type Definition, type Place, placeOf } from './definition.js';
import { gap, literal } from './snippet.js';

/** New text for a stretch of a file. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
  /** The same text as a snippet, where a person has to fill something in. */
  readonly snippet?: string | undefined;
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
  /** The value only holds the place for what a person has to decide. */
  readonly blank?: boolean | undefined;
}

/** Puts other text in place of the value at a path. */
export function replaceValue(definition: Definition, path: readonly string[], text: string): Edit {
  return { place: placeOf(definition, path, 'value'), text };
}

/** Writes another value at a path, where a person says that it is the right one. */
export function writeInstead(definition: Definition, path: readonly string[], text: string): Fix {
  const title = { en: `Write \`${text}\``, zh: `改为 \`${text}\`` };
  return { title, safe: false, edits: [replaceValue(definition, path, text)] };
}

/** A change for a person to decide on; undefined where there is nothing to edit. */
export function proposal(title: Text, ...edits: readonly (Edit | undefined)[]): Fix | undefined {
  const made = edits.filter((edit) => edit !== undefined);
  return made.length === 0 ? undefined : { title, safe: false, edits: made };
}

/**
 * Adds keys to the map at a path, in block or flow style as the map is written; those that are there already are left as they
 * are. Where the map itself is missing it is added to its parent. Undefined where there is no place for it, or nothing to add.
 */
export function insertKeys(definition: Definition, path: readonly string[], wanted: readonly NewKey[]): Edit | undefined {
  const keys = wanted.filter(({ key }) => !hasKey(definition, path, key));
  if (keys.length === 0) return undefined;
  const room = definition.entry.room(path);
  const last = path.at(-1);
  if (!room) return last === undefined ? undefined : insertMap(definition, path.slice(0, -1), last, keys);
  const write = (pairs: readonly NewKey[]) => (room.style === 'flow' ? braced(keyList(pairs), room.empty) : keyLines(pairs, room.indent));
  return insertion(definition, room.at, written(keys, write));
}

/** Adds keys for a person to fill in, each with what stands there until then. Undefined where nothing is to be added. */
export function fillIn(definition: Definition, path: readonly string[], values: Readonly<Record<string, string>>): Fix | undefined {
  const keys = Object.entries(values).map(([key, value]): NewKey => ({ key, value, blank: true }));
  const edit = insertKeys(definition, path, keys);
  const names = keys.filter(({ key }) => !hasKey(definition, path, key)).map(({ key }) => `\`${key}\``);
  const title = { en: `Add ${names.join(', ')}, to be filled in`, zh: `补充 ${names.join('、')}，待填写` };
  return proposal(title, edit);
}

function insertMap(definition: Definition, parent: readonly string[], key: string, keys: readonly NewKey[]): Edit | undefined {
  const room = definition.entry.room(parent);
  // A key that is there without a map behind it holds something else; that is for a person to sort out.
  if (!room || hasKey(definition, parent, key)) return undefined;
  const write = (pairs: readonly NewKey[]) =>
    room.style === 'flow' ? braced(`${key}: { ${keyList(pairs)} }`, room.empty) : `\n${' '.repeat(room.indent)}${key}:${keyLines(pairs, room.indent + 2)}`;
  return insertion(definition, room.at, written(keys, write));
}

/** Keys as text and, where one of them is blank, as a snippet. */
export function written(keys: readonly NewKey[], write: (keys: readonly NewKey[]) => string): Pick<Edit, 'text' | 'snippet'> {
  const text = write(keys);
  return keys.some(({ blank }) => blank) ? { text, snippet: write(withGaps(keys)) } : { text };
}

function withGaps(keys: readonly NewKey[]): readonly NewKey[] {
  let gaps = 0;
  return keys.map(({ key, value, remark, blank }) => ({
    key: literal(key),
    value: blank ? gap(++gaps, value) : literal(value),
    remark: remark && literal(remark),
  }));
}

/** Whether the file has a key, even where nothing that fits the schema stands behind it. */
export function hasKey({ entry }: Definition, path: readonly string[], key: string): boolean {
  const holder = path.reduce<unknown>((node, step) => (typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined), entry.value);
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key);
}

function insertion({ file, entry }: Definition, at: number, texts: Pick<Edit, 'text' | 'snippet'>): Edit {
  const start = entry.start + at;
  return { place: { file, span: { start, end: start } }, ...texts };
}

function braced(text: string, empty: boolean): string {
  return empty ? ` ${text} ` : `, ${text}`;
}

/** Keys in a row, for between braces. */
export function keyList(keys: readonly NewKey[]): string {
  return keys.map(({ key, value }) => `${key}: ${value}`).join(', ');
}

/** Keys one a line; each line begins with its break. */
export function keyLines(keys: readonly NewKey[], indent: number): string {
  return keys.map(({ key, value, remark }) => `\n${' '.repeat(indent)}${key}: ${value}${remark === undefined ? '' : ` # ${remark}`}`).join('');
}
