// The same map in the other style, made of the pieces that stand in the file: values keep their spelling.

import { yamlText } from '../model/yaml-text.js';
import type { Span } from '../syntax/span.js';
import type { Child } from '../syntax/yaml-tree.js';
import type { EntryTree } from './entry-tree.js';

/** New text for a stretch of an entry. */
export interface Restyled {
  readonly span: Span;
  readonly text: string;
}

// A map that is longer is not read in one row.
const longestRow = 120;

/** Writes a map between braces one key a line. Undefined where something in it would be lost. */
export function inLines(tree: EntryTree, map: Child): Restyled | undefined {
  const value = map.find([], 'value');
  const span = isItem(map) ? value : { start: map.keySpan.end, end: value.end };
  if (hasComment(tree, span)) return undefined;
  const indent = columnOf(tree, map.keySpan.start) + (isItem(map) ? 0 : 2);
  const rows = map.children().map((child) => `${' '.repeat(indent)}${pair(tree, child, (one) => sourceOf(tree, one))}`);
  return { span, text: isItem(map) ? rows.join('\n').trimStart() : `:\n${rows.join('\n')}` };
}

/** Writes a map in one row between braces. Undefined where something in it would be lost, or the row would be long. */
export function inBraces(tree: EntryTree, map: Child): Restyled | undefined {
  const value = map.find([], 'value');
  const span = isItem(map) ? value : { start: map.keySpan.end, end: value.end };
  if (hasComment(tree, span)) return undefined;
  const row = flowText(tree, map);
  if (columnOf(tree, map.keySpan.start) + row.length > longestRow) return undefined;
  return { span, text: isItem(map) ? row : `: ${row}` };
}

/** Whether a pair or item holds a map or list that is written between braces or brackets. */
export function isFlow(tree: EntryTree, child: Child): boolean {
  return isCollection(child.value) && /^[{[]/.test(sourceOf(tree, child));
}

export function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** An item of a list has no key; the item itself stands there. */
function isItem({ keySpan, valueSpan, value }: Child): boolean {
  return keySpan.start === valueSpan.start && value !== null;
}

function flowText(tree: EntryTree, child: Child): string {
  const source = sourceOf(tree, child);
  const { value } = child;
  if (value === null || value === undefined) return 'null';
  if (isCollection(value)) {
    if (isFlow(tree, child) && !source.includes('\n')) return source;
    const inner = child.children().map((one) => (Array.isArray(value) ? flowText(tree, one) : pair(tree, one, (each) => flowText(tree, each))));
    if (Array.isArray(value)) return `[${inner.join(', ')}]`;
    return inner.length === 0 ? '{}' : `{ ${inner.join(', ')} }`;
  }
  const fits = !/[\r\n]/.test(source) && (/^["']/.test(source) || !/[,[\]{}]|^[|>]/.test(source));
  return fits ? source : yamlText(String(value));
}

function pair({ text }: EntryTree, child: Child, write: (child: Child) => string): string {
  const key = text.slice(child.keySpan.start, child.keySpan.end);
  return child.value === null ? `${key}: null` : `${key}: ${write(child)}`;
}

function sourceOf({ text }: EntryTree, child: Child): string {
  const { start, end } = child.find([], 'value');
  return text.slice(start, end);
}

function columnOf({ text }: EntryTree, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Careful: a hash inside quotes counts too. */
function hasComment({ text }: EntryTree, { start, end }: Span): boolean {
  return /(?:^|\s)#/.test(text.slice(start, end));
}
