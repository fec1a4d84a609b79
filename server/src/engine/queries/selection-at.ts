import type { Entry } from '../syntax/entry.js';
import { type Span, shifted } from '../syntax/span.js';
import { definitionExtent, keyExtent } from './extent.js';
import { unquoted } from './name-spans.js';
import type { FileView } from './project-view.js';

/** What may be selected around an offset, from the word to the file; each stretch is larger than the one before. */
export function selectionAt(file: FileView, offset: number): readonly Span[] {
  const entry = file.entryAt(offset) ?? (offset > 0 ? file.entryAt(offset - 1) : undefined);
  const key = file.keys.findLast(({ keySpan }) => keySpan.start <= offset);
  const stretches = [
    ...lineStretches(file, offset),
    ...(entry ? [...stretchesIn(file, entry, offset), definitionExtent(file, entry)] : []),
    ...(key ? [key.keySpan, keyExtent(file, key)] : []),
    { start: 0, end: file.length },
  ];
  const held = stretches.filter(({ start, end }) => start <= offset && offset <= end && start < end);
  return growing(held.sort((left, right) => left.end - left.start - (right.end - right.start)));
}

function growing(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || (span.start <= last.start && last.end <= span.end && span.end - span.start > last.end - last.start)) kept.push(span);
  }
  return kept;
}

// A line of a file in flow style may be as long as the file; no word is.
const reach = 200;

/** The word at an offset, and the comment where the line is one. */
function lineStretches(file: FileView, offset: number): readonly Span[] {
  const line = file.lineSpan(file.lineAt(offset));
  const start = Math.max(line.start, offset - reach);
  const around = file.read({ start, end: Math.max(start, Math.min(line.end, offset + reach)) });
  const words = [...around.matchAll(/[\p{L}\p{M}\p{N}_-]+/gu)].map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
  const margin = around.length - around.trimStart().length;
  const isComment = start === line.start && around.charAt(margin) === '#';
  return isComment ? [...words, { start: line.start + margin, end: line.end }] : words;
}

/** Keys, values and pairs on the way to an offset. What a broken entry does not say is passed over. */
function stretchesIn(file: FileView, entry: Entry, offset: number): readonly Span[] {
  const stretches: Span[] = [];
  let next: Step | undefined = { path: [], value: entry.value };
  while (next) {
    const { path, value }: Step = next;
    const [key, inner] = [place(entry, path, 'key'), place(entry, path, 'value')];
    const whole = { start: key.start, end: Math.max(key.end, inner.end) };
    stretches.push(unquoted(file, key), key, inside(file, inner), inner, whole, fromHyphen(file, whole));
    next = childrenOf(path, value).find((child) => {
      const end = place(entry, child.path, 'value').end;
      return place(entry, child.path, 'key').start <= offset && offset <= end;
    });
  }
  return stretches;
}

interface Step {
  readonly path: readonly string[];
  readonly value: unknown;
}

function childrenOf(path: readonly string[], value: unknown): readonly Step[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, inner]) => ({ path: [...path, key], value: inner }));
}

function place(entry: Entry, path: readonly string[], part: 'key' | 'value'): Span {
  return shifted(entry.find(path, part), entry.start);
}

/** What stands between quotes, braces or brackets. */
function inside(file: FileView, span: Span): Span {
  const text = file.read(span);
  if (!/^(?:\{.*\}|\[.*\])$/s.test(text)) return unquoted(file, span);
  const content = text.slice(1, -1);
  const start = span.start + 1 + content.length - content.trimStart().length;
  return { start, end: Math.max(start, start + content.trim().length) };
}

/** An item of a list in block style with its hyphen. */
function fromHyphen(file: FileView, span: Span): Span {
  const { start } = file.lineSpan(file.lineAt(span.start));
  const hyphen = /-\s+$/.exec(file.read({ start, end: span.start }));
  return hyphen ? { start: start + hyphen.index, end: span.end } : span;
}
