// Sets out one entry, or any other stretch of lines that stands on its own. Values, keys, comments and their order stay; so do the
// texts inside quotes and block scalars, which only move together with their key.
import { fastValue } from '../syntax/fast-value.js';
import type { Span } from '../syntax/span.js';
import { type Layout, laidOut, type TextLine } from './format-layout.js';
import { type YamlToken, yamlTokens } from './yaml-tokens.js';

/** New text for a stretch of a text. */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

export interface UnitOptions extends Layout {
  /** Whether nothing stands above it, or below it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** How lines end in this file. */
  readonly lineBreak: string;
}

interface Line extends TextLine {
  readonly lineBreak: string;
}

/** What to change in a unit, line by line, whether it can be read or not. */
export function setOut(text: string, options: UnitOptions): readonly TextChange[] {
  const lines = linesOf(text);
  const tokens = yamlTokens(text);
  const set = withoutBlanks(laidOut({ text, lines, tokens }, options), insideTexts(tokens, lines), options);
  const changes = lines.flatMap((line, index) => lineChange(text, line, set[index]));
  const last = lines.at(-1);
  const isOpen = options.isLast && last?.lineBreak === '' && set.at(-1) !== undefined;
  return isOpen ? [...changes, { span: { start: last.end, end: last.end }, text: options.lineBreak }] : changes;
}

/** Whether a text can be read, and certainly means the same after changes. */
export function isSafe(text: string, changes: readonly TextChange[]): boolean {
  if (changes.length === 0 || text.split('\n').every((line) => /^[ \t\r]*(?:#|$)/.test(line))) return true;
  const value = fastValue(text);
  return value !== undefined && JSON.stringify(value) === JSON.stringify(fastValue(changed(text, changes)));
}

/** A text after changes, which are in its order. */
export function changed(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: inserted } of changes) {
    parts.push(text.slice(at, span.start), inserted);
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}

/** The part of a line that becomes another; the whole of it where it goes. */
function lineChange(text: string, { start, end, lineBreak }: Line, wanted: string | undefined): readonly TextChange[] {
  if (wanted === undefined) return [{ span: { start, end: end + lineBreak.length }, text: '' }];
  const given = text.slice(start, end);
  if (given === wanted) return [];
  const shorter = Math.min(given.length, wanted.length);
  let same = 0;
  while (same < shorter && given[same] === wanted[same]) same++;
  let tail = 0;
  while (tail < shorter - same && given[given.length - 1 - tail] === wanted[wanted.length - 1 - tail]) tail++;
  return [{ span: { start: start + same, end: end - tail }, text: wanted.slice(same, wanted.length - tail) }];
}

/** Of several blank lines one stays; none at the beginning and the end of a file. */
function withoutBlanks(set: readonly string[], isText: readonly boolean[], { isFirst, isLast }: UnitOptions): readonly (string | undefined)[] {
  const isBlank = (index: number) => set[index] === '' && !isText[index];
  const end = isLast ? set.findLastIndex((_, index) => !isBlank(index)) : set.length;
  let above = isFirst;
  return set.map((line, index) => {
    const goes = isBlank(index) && (above || index > end);
    above = isBlank(index);
    return goes ? undefined : line;
  });
}

/** Of each line whether it stands inside a text of several lines. */
function insideTexts(tokens: readonly YamlToken[], lines: readonly Line[]): readonly boolean[] {
  const inside = lines.map(() => false);
  let index = 0;
  for (const { kind, start, end } of tokens) {
    if (kind !== 'block' && kind !== 'quoted' && kind !== 'plain') continue;
    while (index < lines.length && (lines[index]?.end ?? 0) < start) index++;
    for (let line = index; line < lines.length && (lines[line]?.start ?? end) < end; line++) inside[line] = true;
  }
  return inside;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline + 1;
    const end = newline > start && text.charAt(newline - 1) === '\r' ? newline - 1 : newline === -1 ? next : newline;
    lines.push({ start, end, lineBreak: text.slice(end, next) });
    start = next;
  }
  return lines;
}
