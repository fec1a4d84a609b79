import { sectionNames } from '../model/build.js';
import { type Context, type Cut, cutLines } from '../syntax/cut.js';

/** Lines that are set out together: an entry, a key of the top level, the head of a section with the comments below it. */
export interface Unit {
  readonly kind: Cut['kind'];
  readonly start: number;
  readonly text: string;
  /** Where its first word stands. */
  readonly column: number;
}

/** The units of a text, each section in a group of its own; undefined where only the whole text shows what is meant. */
export function unitsOf(text: string, before?: Context): readonly (readonly Unit[])[] | undefined {
  const { cuts } = cutLines(text, { start: 0, context: before }, sectionNames);
  if (cuts.some(({ odd }) => odd)) return undefined;
  const groups: Unit[][] = [];
  for (const { kind, start, end } of cuts) {
    const unit = { kind, start, text: text.slice(start, end), column: columnOf(text, start) };
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (first?.kind === 'preamble' && kind === 'preamble') groups.splice(-1, 1, [{ ...first, text: first.text + unit.text }]);
    else if (group && (kind === 'entry' || kind === 'stray')) group.push(unit);
    else groups.push([unit]);
  }
  return groups;
}

function columnOf(text: string, start: number): number {
  let at = start;
  while (text.charAt(at) === ' ') at++;
  return at - start;
}
