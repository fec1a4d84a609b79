// The lanes of a sheet from left to right, and where boxes, cards and channels lie in them.
import type { Language, Text } from '../../../engine/text.js';
import type { SheetPlan } from '../figure-plan.js';
import { gaps, sheet } from '../room.js';

export interface Lane {
  readonly name: 'mainland' | 'border' | 'abroad' | 'further';
  readonly title: string;
  readonly x: number;
  readonly width: number;
  /** What stands in it. */
  readonly inner: { readonly x: number; readonly width: number };
}

const titles: Readonly<Record<Lane['name'], Text>> = {
  mainland: { en: 'Mainland China', zh: '境内（中国大陆）' },
  border: { en: 'Crossing the border', zh: '出境边界' },
  abroad: { en: 'Abroad: recipients', zh: '境外（接收方）' },
  further: { en: 'Abroad: passed on to', zh: '境外（再传输）' },
};

/** Widths of the lanes; in the third number the room at the left edge that arrows need. */
const three = [
  ['mainland', 188, 12],
  ['border', 268, 32],
  ['abroad', 189.6, 14],
] as const;
const four = [
  ['mainland', 154, 8],
  ['border', 230, 24],
  ['abroad', 138, 10],
  ['further', 123.6, 18],
] as const;

export function lanesOf({ further }: Pick<SheetPlan, 'further'>, language: Language): readonly Lane[] {
  let x: number = gaps.edge;
  return (further.length > 0 ? four : three).map(([name, width, inset]) => {
    const at = x;
    x += width;
    const right = name === 'border' ? inset : gaps.padding + 4;
    return { name, title: titles[name][language], x: at, width, inner: { x: at + inset, width: width - inset - right } };
  });
}

/** Width inside the frame of a sheet. */
export const innerWidth = sheet.width - 2 * gaps.edge;
