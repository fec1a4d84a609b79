// Formatting keeps what people wrote: comments, order, block or flow style, quotes. It sets indentation, spaces and blank lines, entry
// by entry; one that cannot be read stays as it is, and so does one of which it is not certain that it would still mean the same.
import { fastValue } from '../syntax/fast-value.js';
import { shifted } from '../syntax/span.js';
import { changed, isSafe, setOut, type TextChange, type UnitOptions } from './format-unit.js';
import { type Unit, unitsOf } from './format-units.js';

const step = 2;

/** A text as it should be. */
export function formatText(text: string): string {
  return changed(text, formatChanges(text));
}

/** What to change in a text, in its order. */
export function formatChanges(text: string): readonly TextChange[] {
  // Of a lone carriage return nobody knows whether it was meant as a line break.
  if (/\r(?!\n)/.test(text)) return [];
  const spaced = withoutTabs(text);
  if (spaced !== undefined) return [{ span: { start: 0, end: text.length }, text: formatText(spaced) }];
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const changes = formatBody(text.slice(mark));
  return mark === 0 ? changes : changes.map((change) => ({ ...change, span: shifted(change.span, mark) }));
}

/** How a unit is set out and whether that is to be believed. */
type Formatter = (unit: Unit, options: UnitOptions) => readonly TextChange[] | undefined;

// To read so many entries one by one takes longer than to read all of them at once.
const many = 200;

function formatBody(text: string): readonly TextChange[] {
  const groups = unitsOf(text) ?? [[{ kind: 'top', start: 0, text, column: 0 } as const]];
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const formatAll = (format: Formatter) =>
    groups.flatMap((group, index) => formatGroup(group, { isFirst: index === 0, isLast: index === groups.length - 1, lineBreak, format }));
  const changes = formatAll((unit, options) => setOut(unit.text, options));
  if (changes.length === 0 || (changes.length > many && isSafe(text, changes))) return changes;
  return formatAll((unit, options) => {
    const own = setOut(unit.text, options);
    return isSafe(unit.text, own) ? own : undefined;
  });
}

interface Plan extends Pick<UnitOptions, 'isFirst' | 'isLast' | 'lineBreak'> {
  readonly format: Formatter;
}

/** All entries of a section move together, or none does. */
function formatGroup(group: readonly Unit[], plan: Plan): readonly TextChange[] {
  const moved = formatEach(group, step, plan);
  const column = group.find(({ kind }) => kind === 'entry')?.column ?? step;
  const set = column === step || moved.every((one) => one !== undefined) ? moved : formatEach(group, column, plan);
  return set.flatMap((changes, index) => (changes ?? []).map(({ span, text }) => ({ span: shifted(span, group[index]?.start ?? 0), text })));
}

function formatEach(group: readonly Unit[], column: number, { format, ...ends }: Plan): readonly (readonly TextChange[] | undefined)[] {
  return group.map((unit, index) => {
    if (unit.kind === 'stray') return undefined;
    const following = group[index + 1];
    const isLast = ends.isLast && following === undefined;
    const next = following ? { from: following.column, to: following.kind === 'stray' ? following.column : column } : isLast ? undefined : { from: 0, to: 0 };
    return format(unit, { ...ends, margin: unit.kind === 'entry' ? column : 0, next, isFirst: ends.isFirst && index === 0, isLast });
  });
}

/**
 * The text with spaces for the tabs that it is indented with; undefined where it is not certain how deep they are meant, or where they
 * are no fault.
 */
function withoutTabs(text: string): string | undefined {
  if (!/^\t+[^\s#]/m.test(text) || /^\t* +\t*[^\s#]/m.test(text) || fastValue(text) !== undefined) return undefined;
  const spaced = text.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length * step));
  return fastValue(spaced) === undefined ? undefined : spaced;
}
