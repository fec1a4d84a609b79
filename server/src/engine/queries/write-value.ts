// Another value at a path of one entry, written as its surroundings are. Only what changes is touched: comments and spellings stay.
import { isDay } from '../law/days.js';
import { yamlText } from '../model/yaml-text.js';
import type { Span } from '../syntax/span.js';
import type { Child } from '../syntax/yaml-tree.js';
import type { EntryTree } from './entry-tree.js';
import { isCollection, isFlow } from './map-style.js';

export type Written = string | boolean;

/** New text for a stretch of an entry. */
export interface Stroke {
  readonly span: Span;
  readonly text: string;
}

/** Writes a value at a path; maps that are missing on the way are made. Undefined where something else stands in the way. */
export function writeValue(tree: EntryTree, path: readonly string[], value: Written): Stroke | undefined {
  const { holder, rest } = walk(tree.root, path);
  const [key, ...inner] = rest;
  if (key === undefined) return inner.length === 0 ? over(tree, holder, value) : undefined;
  if (isCollection(holder.value)) return intoMap(tree, holder, { keys: rest, value: plain(value), depth: path.length - rest.length });
  if (holder.value === null || holder.value === undefined) return asMap(tree, holder, { keys: rest, value: plain(value), depth: path.length - rest.length });
  return undefined;
}

/** The deepest pair that is there, and the keys that are not. */
export function walk(root: Child, path: readonly string[]): { readonly holder: Child; readonly rest: readonly string[] } {
  let holder = root;
  for (const [index, key] of path.entries()) {
    const next = holder.children().find((child) => child.key === key);
    if (!next) return { holder, rest: path.slice(index) };
    holder = next;
  }
  return { holder, rest: [] };
}

/** In place of a single value, in the quotes that it had. */
function over(tree: EntryTree, child: Child, value: Written): Stroke | undefined {
  if (isCollection(child.value)) return undefined;
  if (isEmpty(child)) return behindColon(tree, child, plain(value));
  const span = child.find([], 'value');
  return { span, text: quotedAs(tree.text.slice(span.start, span.end), value) };
}

interface Nested {
  /** Each but the last one holds a map. */
  readonly keys: readonly string[];
  readonly value: string;
  /** How deep the first of them stands in its definition. */
  readonly depth: number;
}

function intoMap(tree: EntryTree, holder: Child, nested: Nested): Stroke | undefined {
  const room = holder.room([]);
  if (!room) return undefined;
  const span = { start: room.at, end: room.at };
  if (room.style === 'flow') return { span, text: room.empty ? ` ${inRow(nested)} ` : `, ${inRow(nested)}` };
  const tall = holder.children().some((child) => isCollection(child.value) && !Array.isArray(child.value) && !isFlow(tree, child));
  return { span, text: `\n${inLines(nested, room.indent, nested.depth === 0 || tall)}` };
}

/** A key that holds nothing yet. */
function asMap(tree: EntryTree, holder: Child, nested: Nested): Stroke {
  const line = lineAround(tree.text, holder.keySpan.start);
  const alone = tree.text.slice(line.start, holder.keySpan.start).trim() === '' && isEmpty(holder) && !tree.inBraces;
  if (!alone) return isEmpty(holder) ? behindColon(tree, holder, `{ ${inRow(nested)} }`) : { span: holder.find([], 'value'), text: `{ ${inRow(nested)} }` };
  const indent = holder.keySpan.start - line.start + 2;
  return { span: { start: line.end, end: line.end }, text: `\n${inLines(nested, indent, nested.depth === 0)}` };
}

/** `a: { b: value }` */
function inRow({ keys: [key = '', ...inner], ...rest }: Nested): string {
  return inner.length === 0 ? `${keyText(key)}: ${rest.value}` : `${keyText(key)}: { ${inRow({ keys: inner, ...rest })} }`;
}

/** What stands right below the definition gets lines of its own: more will come; what stands deeper is written as its neighbours are. */
function inLines({ keys: [key = '', ...inner], ...rest }: Nested, indent: number, tall: boolean): string {
  const margin = ' '.repeat(indent);
  if (inner.length === 0 || !tall) return margin + inRow({ keys: [key, ...inner], ...rest });
  return `${margin}${keyText(key)}:\n${inLines({ keys: inner, ...rest }, indent + 2, false)}`;
}

function behindColon({ text }: EntryTree, { keySpan }: Child, value: string): Stroke {
  const colon = /^\s*:/.exec(text.slice(keySpan.end));
  const at = keySpan.end + (colon?.[0].length ?? 0);
  return { span: { start: at, end: at }, text: `${colon ? '' : ':'} ${value}` };
}

/** Whether a key has nothing behind it, not even a word for nothing. */
export function isEmpty({ keySpan, valueSpan }: Child): boolean {
  return keySpan === valueSpan;
}

/** A value as YAML. A day needs no quotes. */
export function plain(value: Written): string {
  return typeof value === 'boolean' || isDay(value) ? String(value) : yamlText(value);
}

function quotedAs(source: string, value: Written): string {
  if (typeof value === 'boolean') return String(value);
  if (source.startsWith('"')) return JSON.stringify(value);
  return source.startsWith("'") && /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u.test(value) ? `'${value.replaceAll("'", "''")}'` : plain(value);
}

/** A year is a key as it is. */
function keyText(key: string): string {
  return /^[1-9]\d{3}$/.test(key) ? key : yamlText(key);
}

export function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline;
  return { start, end: text[end - 1] === '\r' && end > offset ? end - 1 : end };
}
