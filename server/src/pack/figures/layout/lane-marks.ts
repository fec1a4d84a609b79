// Ground and head of the lanes, the border of the mainland, and the lines that refer to other sheets.
import type { Mark } from '../drawing.js';
import type { SheetPlan } from '../figure-plan.js';
import { gaps, type as sizes } from '../room.js';
import type { Setting } from './block.js';
import type { Lane } from './lanes.js';
import { borderStroke, ink, tint } from './look.js';
import { wrap } from './wrap.js';

/** Between the two lines of the border. */
const doubled = 2.6;

const grounds: Readonly<Record<Lane['name'], string>> = { mainland: tint.mainland, border: tint.border, abroad: tint.abroad, further: tint.abroad };

export function laneGrounds(lanes: readonly Lane[], top: number, bottom: number): readonly Mark[] {
  return lanes.flatMap(({ name, x, width }): readonly Mark[] => {
    const ground: Mark = { kind: 'rectangle', x, y: top, width, height: bottom - top, radius: 0, fill: grounds[name], stroke: undefined };
    const y = top + gaps.laneHead;
    const border = [-doubled / 2, doubled / 2].map((off): Mark => verticalLine(x + width / 2 + off, y, bottom, borderStroke));
    const edge = verticalLine(x, top, bottom, { colour: ink.pale, width: 0.5 });
    return [ground, ...(name === 'mainland' ? [] : [edge]), ...(name === 'border' ? border : [])];
  });
}

function verticalLine(x: number, top: number, bottom: number, stroke: { readonly colour: string; readonly width: number }): Mark {
  const points = [
    { x, y: top },
    { x, y: bottom },
  ];
  return { kind: 'line', points, stroke, head: false };
}

export function laneHeads(lanes: readonly Lane[], top: number, { typeface }: Setting): readonly Mark[] {
  return lanes.flatMap(({ name, title, x, width }): readonly Mark[] => {
    const { lines } = wrap(title, 1, { typeface, width: width - 8, size: sizes.lane });
    const text = lines[0] ?? '';
    const fill = name === 'mainland' ? tint.head : name === 'border' ? '#e6e6e2' : tint.headAbroad;
    const at = x + (width - typeface.width(text, sizes.lane)) / 2;
    return [
      { kind: 'rectangle', x, y: top, width, height: gaps.laneHead, radius: 0, fill, stroke: { colour: ink.line, width: 0.5 } },
      { kind: 'text', x: at, y: top + gaps.laneHead - 6, text, size: sizes.lane, isBold: true, colour: ink.strong, whole: undefined },
    ];
  });
}

/** `接第 1 页` above the cards and `其余 5 项见第 3 页` below them. */
export function stubs(
  { before, after }: SheetPlan,
  lane: Lane | undefined,
  at: { readonly before: number; readonly after: number },
  { typeface, language }: Setting,
): readonly Mark[] {
  const one = (text: string | undefined, y: number): readonly Mark[] => {
    if (text === undefined || !lane) return [];
    const { lines, whole } = wrap(text, 1, { typeface, width: lane.inner.width - 8, size: sizes.text });
    const line = lines[0] ?? '';
    const width = typeface.width(line, sizes.text) + 8;
    const x = lane.x + (lane.width - width) / 2;
    return [
      { kind: 'rectangle', x, y, width, height: 11, radius: 5.5, fill: ink.paper, stroke: { colour: ink.soft, width: 0.6, dashes: [2, 1.5] } },
      { kind: 'text', x: x + 4, y: y + 8, text: line, size: sizes.text, isBold: false, colour: ink.text, whole },
    ];
  };
  return [...one(before?.[language], at.before - 3), ...one(after?.[language], at.after)];
}
