// What lines, marks and edges mean; the same on every sheet.
import type { Outcome } from '../../../engine/law/mechanism.js';
import type { Text } from '../../../engine/text.js';
import { markOf } from '../../../engine/wording/marks.js';
import { mechanismName } from '../../../engine/wording/mechanism-names.js';
import type { Mark, Stroke } from '../drawing.js';
import { classMarks, classNames, classOrder } from '../plan/words.js';
import { type as sizes } from '../room.js';
import type { Setting } from './block.js';
import { borderStroke, ink, lackingDashes, onwardStroke, strokeOf } from './look.js';
import { pill, pillWidth } from './pill.js';

export interface Strip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Share of the strip that the legend takes; the title block has the rest. */
export const legendWidth = 438;

const outcomes: readonly Outcome[] = ['security-assessment', 'standard-contract-or-certification', 'undetermined', 'exempt', 'none'];

const titles = {
  mechanism: { en: 'Mechanism of the transfer', zh: '图例：出境合规路径' },
  data: { en: 'Class of the data', zh: '数据类别' },
  other: { en: 'Other signs', zh: '其他' },
  onward: { en: 'onward transfer abroad', zh: '境外再传输' },
  border: { en: 'border of the mainland', zh: '数据出境边界' },
  lacking: { en: 'facts are missing', zh: '有事实未注明' },
  party: { en: 'organisation', zh: '单位' },
  system: { en: 'system', zh: '系统' },
  store: { en: 'data store', zh: '数据存储' },
} as const satisfies Readonly<Record<string, Text>>;

const row = 9.7;
const columns = [6, 174, 328] as const;

export function legend(strip: Strip, setting: Setting): readonly Mark[] {
  const { x, y, height } = strip;
  const [first, second, third] = columns.map((column) => x + column);
  return [
    { kind: 'rectangle', x, y, width: strip.width, height, radius: 0, fill: ink.paper, stroke: { colour: ink.strong, width: 0.7 } },
    ...mechanisms(first ?? 0, y, setting),
    ...classes(second ?? 0, y, setting),
    ...others(third ?? 0, y, setting),
  ];
}

function base(y: number, index: number): number {
  return y + row * (index + 0.9) + 0.6;
}

function words(text: string, x: number, y: number, isBold = false): Mark {
  return { kind: 'text', x, y, text, size: sizes.text, isBold, colour: isBold ? ink.soft : ink.text, whole: undefined };
}

function sample(x: number, y: number, stroke: Stroke, head: boolean): Mark {
  const points = [
    { x, y: y - 2.6 },
    { x: x + 22, y: y - 2.6 },
  ];
  return { kind: 'line', points, stroke, head };
}

function mechanisms(x: number, y: number, { language }: Setting): readonly Mark[] {
  const lines = outcomes.flatMap((outcome, index): readonly Mark[] => {
    const at = base(y, index + 1);
    return [sample(x, at, strokeOf(outcome), true), words(markOf(outcome), x + 26, at), words(mechanismName(outcome)[language], x + 43, at)];
  });
  return [words(titles.mechanism[language], x, base(y, 0), true), ...lines];
}

function classes(x: number, y: number, { typeface, language }: Setting): readonly Mark[] {
  const room = Math.max(...classOrder.map((one) => pillWidth(classMarks[one][language], typeface))) + 4;
  const lines = classOrder.flatMap((one, index): readonly Mark[] => {
    const at = base(y, index + 1);
    return [...pill(one, classMarks[one][language], { x, y: at, typeface }), words(classNames[one][language], x + room, at)];
  });
  return [words(titles.data[language], x, base(y, 0), true), ...lines];
}

function others(x: number, y: number, { language }: Setting): readonly Mark[] {
  const box = (index: number, radius: number, dashes?: readonly number[]): Mark => ({
    kind: 'rectangle',
    x: x + 2,
    y: base(y, index) - 6.4,
    width: 18,
    height: 7,
    radius,
    fill: ink.paper,
    stroke: { colour: ink.strong, width: radius === 0 ? 1 : 0.7, ...(dashes ? { dashes } : {}) },
  });
  const bar = [16.2, 18.8].map((off) => x + off);
  const border = bar.map((at): Mark => vertical(at - 6, base(y, 1), borderStroke));
  return [
    words(titles.other[language], x, base(y, 0), true),
    ...border,
    words(titles.border[language], x + 27, base(y, 1)),
    sample(x, base(y, 2), onwardStroke, true),
    words(titles.onward[language], x + 27, base(y, 2)),
    box(3, 2, lackingDashes),
    words(titles.lacking[language], x + 27, base(y, 3)),
    box(4, 0),
    words(titles.party[language], x + 27, base(y, 4)),
    box(5, 2),
    vertical(x + 17, base(y, 5), { colour: ink.strong, width: 0.6 }),
    words(titles.store[language], x + 27, base(y, 5)),
  ];
}

function vertical(x: number, y: number, stroke: Stroke): Mark {
  const points = [
    { x, y: y - 6.4 },
    { x, y: y + 0.6 },
  ];
  return { kind: 'line', points, stroke, head: false };
}
