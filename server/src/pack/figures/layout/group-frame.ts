// The frame around the boxes of one exporter or one country, with its name above them.
import type { Mark } from '../drawing.js';
import type { GroupPlan } from '../figure-plan.js';
import { gaps, type as sizes } from '../room.js';
import type { Block, Setting } from './block.js';
import { ink, lackingDashes } from './look.js';
import { wrap } from './wrap.js';

export function groupFrames(
  groups: readonly GroupPlan[],
  blocks: readonly Block[],
  tops: readonly number[],
  { x, width }: { readonly x: number; readonly width: number },
  { typeface, language }: Setting,
): readonly Mark[] {
  const places = new Map(blocks.map(({ key, height }, index) => [key, { top: tops[index] ?? 0, height }]));
  return groups.flatMap(({ boxes, title, lacking }): readonly Mark[] => {
    const first = places.get(boxes[0]?.key ?? '');
    const last = places.get(boxes.at(-1)?.key ?? '');
    if (!first || !last) return [];
    const y = first.top - gaps.groupHead;
    const { lines, whole } = wrap(title[language], 1, { typeface, width: width - 2, size: sizes.text });
    return [
      {
        kind: 'rectangle',
        x: x - 4,
        y,
        width: width + 8,
        height: last.top + last.height + gaps.padding - y,
        radius: 4,
        fill: '#ffffff',
        stroke: { colour: ink.line, width: 0.6, ...(lacking ? { dashes: lackingDashes } : {}) },
      },
      { kind: 'text', x, y: y + gaps.groupHead - 4, text: lines[0] ?? '', size: sizes.text, isBold: true, colour: ink.soft, whole },
    ];
  });
}
