// What a sheet is about, above its lanes.
import type { Mark } from '../drawing.js';
import type { RowPlan } from '../figure-plan.js';
import { gaps, type as sizes } from '../room.js';
import type { Setting } from './block.js';
import { innerWidth } from './lanes.js';
import { ink } from './look.js';
import { wrap } from './wrap.js';

export function heading(rows: readonly RowPlan[], { typeface, language }: Setting): readonly Mark[] {
  return rows.flatMap(({ label, text }, index): readonly Mark[] => {
    const head = label === undefined ? '' : `${label[language]}${language === 'zh' ? '：' : ': '}`;
    const room = typeface.width(head, sizes.title);
    const { lines, whole } = wrap(text[language], 1, { typeface, width: innerWidth - 12 - room, size: sizes.title });
    const y = gaps.edge + gaps.heading * (index + 0.9);
    const x = gaps.edge + 6;
    return [
      { kind: 'text', x, y, text: head, size: sizes.title, isBold: true, colour: ink.soft, whole: undefined },
      { kind: 'text', x: x + room, y, text: lines[0] ?? '', size: sizes.title, isBold: false, colour: ink.strong, whole },
    ];
  });
}
