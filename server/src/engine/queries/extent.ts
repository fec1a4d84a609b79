// How far definitions and sections reach for people: blank lines, and comments that stand before whatever comes next, are no part of them.
import type { Entry, TopKey } from '../syntax/entry.js';
import type { Span } from '../syntax/span.js';
import type { FileView } from './project-view.js';

/** A definition from its id, or from the hyphen of its list, to its last word. */
export function definitionExtent(file: FileView, { start, length }: Entry): Span {
  const first = file.lineSpan(file.lineAt(start));
  const end = start + length;
  const blank = /^\s*/.exec(file.read({ start, end: Math.min(first.end, end) }))?.[0].length ?? 0;
  return withoutTail(file, { start: start + blank, end });
}

/** A key of the top level with everything below it. */
export function keyExtent(file: FileView, key: TopKey): Span {
  const { keySpan, valueSpan } = key;
  if (valueSpan.end > keySpan.end) return withoutTail(file, { start: keySpan.start, end: valueSpan.end });
  const next = file.keys.find((other) => other.keySpan.start > keySpan.start);
  return withoutTail(file, { start: keySpan.start, end: next?.keySpan.start ?? file.length });
}

function withoutTail(file: FileView, { start, end }: Span): Span {
  const first = file.lineAt(start);
  const indent = start - file.lineSpan(first).start;
  for (let line = file.lineAt(Math.max(start, end - 1)); line > first; line--) {
    const span = file.lineSpan(line);
    const text = file.read({ start: span.start, end: Math.max(span.start, Math.min(span.end, end)) }).trimEnd();
    const content = text.trimStart();
    if (content !== '' && !(content.startsWith('#') && text.length - content.length <= indent)) return { start, end: span.start + text.length };
  }
  const last = Math.min(file.lineSpan(first).end, end);
  return { start, end: start + file.read({ start, end: Math.max(start, last) }).trimEnd().length };
}
