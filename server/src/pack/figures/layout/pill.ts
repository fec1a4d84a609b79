// The mark of a class of data: a word on a ground that differs without colour.
import type { Mark } from '../drawing.js';
import type { DataClass } from '../figure-plan.js';
import { type as size } from '../room.js';
import { pillLooks } from './look.js';
import type { Typeface } from './typeface.js';

const height = 8.6;
const padding = 2.6;

export function pillWidth(word: string, typeface: Typeface): number {
  return typeface.width(word, size.text) + 2 * padding;
}

/** On the base line of the text that it stands in. */
export function pill(
  of: DataClass,
  word: string,
  { x, y, typeface }: { readonly x: number; readonly y: number; readonly typeface: Typeface },
): readonly Mark[] {
  const { fill, ink, stroke, hatched } = pillLooks[of];
  const width = pillWidth(word, typeface);
  const top = y - height + 1.8;
  const shape = { kind: 'rectangle', x, y: top, width, height, radius: 1.6 } as const;
  return [
    { ...shape, fill, stroke: undefined },
    ...(hatched ? hatch({ x, y: top, width, height }) : []),
    { ...shape, fill: undefined, stroke },
    { kind: 'text', x: x + padding, y, text: word, size: size.text, isBold: false, colour: ink, whole: undefined },
  ];
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines that rise to the right, cut at the edges. */
export function hatch({ x, y, width, height: tall }: Area): readonly Mark[] {
  const inset = 0.6;
  const step = 3.1;
  const marks: Mark[] = [];
  for (let start = -tall + step; start < width; start += step) {
    const from = Math.max(inset, start);
    const to = Math.min(width - inset, start + tall);
    if (to - from < 0.8) continue;
    const points = [from, to].map((across) => ({ x: x + across, y: y + tall - (across - start) }));
    marks.push({ kind: 'line', points, stroke: { colour: '#b4bbc3', width: 0.55 }, head: false });
  }
  return marks;
}
