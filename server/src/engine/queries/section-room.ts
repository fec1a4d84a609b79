// Where a new definition or item of a section goes, and how it is written there: as its neighbours are.
import { type Edit, keyLines, keyList, type NewKey, written } from '../model/edits.js';
import type { TopKey } from '../syntax/entry.js';
import { entryStretch } from './entry-stretch.js';
import type { FileView } from './project-view.js';

export interface NewEntry {
  readonly section: string;
  /** Undefined for an item of a list. */
  readonly id: string | undefined;
  readonly keys: readonly NewKey[];
}

/** Adds an entry below the last one of its section; where the file has no such section, a new one at the end. Undefined where there is no room. */
export function addEntry(file: FileView, entry: NewEntry): Edit | undefined {
  const head = file.keys.findLast(({ key }) => key === entry.section);
  if (!head) return newSection(file, entry);
  const last = file.entries.findLast(({ section }) => section === entry.section);
  if (!last) return firstOf(file, head, entry);
  const { style, span, indent } = entryStretch(file, last);
  if (style === 'block') return edit(file, { start: span.end, end: span.end }, entry, block(entry, indent));
  return edit(file, { start: span.end, end: span.end }, entry, (keys) => `, ${inBraces(entry, keys)}`);
}

/** The section is there and empty, or it holds something that is none. */
function firstOf(file: FileView, { key, keySpan, valueSpan, value }: TopKey, entry: NewEntry): Edit | undefined {
  const indent = columnOf(file, keySpan.start) + 2;
  const empty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  const line = file.lineSpan(file.lineAt(keySpan.start));
  if (!empty || file.read({ start: line.start, end: keySpan.start }).trim() !== '') return undefined;
  if (value === null) return edit(file, { start: line.end, end: line.end }, entry, block(entry, indent));
  return edit(file, { start: keySpan.start, end: valueSpan.end }, entry, (keys) => `${key}:${block(entry, indent)(keys)}`);
}

function newSection(file: FileView, entry: NewEntry): Edit | undefined {
  const first = file.keys[0];
  const tail = file.read({ start: file.lineSpan(Math.max(0, file.lineCount - 3)).start, end: file.length });
  const beforeFirst = first ? file.read({ start: file.lineSpan(file.lineAt(first.keySpan.start)).start, end: first.keySpan.start }) : '';
  // Behind the end of a document, or inside braces, a section would not be one.
  if (/^(?:\.\.\.|---)/m.test(tail) || /[{"'?]/.test(beforeFirst)) return undefined;
  const indent = first ? columnOf(file, first.keySpan.start) : 0;
  const before = first === undefined || /\n[ \t]*\r?\n$/.test(tail) ? '' : '\n';
  const breakBefore = tail === '' || tail.endsWith('\n') ? '' : '\n';
  const at = { start: file.length, end: file.length };
  return edit(file, at, entry, (keys) => `${breakBefore}${before}${' '.repeat(indent)}${entry.section}:${block(entry, indent + 2)(keys)}\n`);
}

type Write = (keys: readonly NewKey[]) => string;

function block({ id }: NewEntry, indent: number): Write {
  const margin = ' '.repeat(indent);
  if (id !== undefined) return (keys) => `\n${margin}${id}:${keyLines(keys, indent + 2)}`;
  return (keys) => `\n${margin}- ${keyLines(keys, indent + 2).trimStart()}`;
}

function inBraces({ id }: NewEntry, keys: readonly NewKey[]): string {
  return id === undefined ? `{ ${keyList(keys)} }` : `${id}: { ${keyList(keys)} }`;
}

function edit({ path }: FileView, span: { readonly start: number; readonly end: number }, { keys }: NewEntry, write: Write): Edit {
  return { place: { file: path, span }, ...written(keys, write) };
}

function columnOf(file: FileView, offset: number): number {
  const { start } = file.lineSpan(file.lineAt(offset));
  return file.read({ start, end: offset }).replace(/^\uFEFF/, '').length;
}
