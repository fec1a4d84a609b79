import type { Child } from '../syntax/yaml-tree.js';
import type { EntryTree } from './entry-tree.js';
import { lineAround, type Stroke, walk } from './write-value.js';

/** Takes the pair at a path away; a map that holds nothing else stays as an empty one. Nothing where there is no such pair. */
export function removeValue(tree: EntryTree, path: readonly string[]): readonly Stroke[] {
  const last = walk(tree.root, path);
  const parent = walk(tree.root, path.slice(0, -1)).holder;
  if (last.rest.length > 0 || path.length === 0) return [];
  const inBraces = tree.text[parent.find([], 'value').start] === '{';
  const alone = parent.children().length === 1;
  if (inBraces) return [alone ? { span: parent.find([], 'value'), text: '{}' } : fromRow(tree, last.holder)];
  const colon = tree.text.indexOf(':', parent.keySpan.end) + 1;
  return [...(alone ? [{ span: { start: colon, end: colon }, text: ' {}' }] : []), ownLines(tree, last.holder)];
}

/** A pair between braces, with the comma behind it; of the last one, the comma before. */
function fromRow({ text }: EntryTree, child: Child): Stroke {
  const { start } = child.keySpan;
  const end = endOf(child, text);
  const behind = /^\s*,[^\S\r\n]*/.exec(text.slice(end));
  if (behind) return { span: { start, end: end + behind[0].length }, text: '' };
  const before = /\s*,\s*$/.exec(text.slice(0, start));
  return { span: { start: start - (before?.[0].length ?? 0), end }, text: '' };
}

/** The lines of a pair, with what is said at their ends. */
function ownLines({ text }: EntryTree, child: Child): Stroke {
  const { start } = lineAround(text, child.keySpan.start);
  const newline = text.indexOf('\n', endOf(child, text));
  if (newline !== -1) return { span: { start, end: newline + 1 }, text: '' };
  return { span: { start: Math.max(0, text[start - 2] === '\r' ? start - 2 : start - 1), end: text.length }, text: '' };
}

function endOf(child: Child, text: string): number {
  const end = Math.max(child.keySpan.end, child.find([], 'value').end);
  const colon = /^\s*:/.exec(text.slice(child.keySpan.end));
  return Math.max(end, child.keySpan.end + (colon?.[0].length ?? 0));
}
