// Number and title of the figure, whose data it shows, its day and its sheet: in the lower right corner, as on a drawing.
import type { Language, Text } from '../../../engine/text.js';
import type { Mark } from '../drawing.js';
import type { FigurePlan } from '../figure-plan.js';
import { words } from '../plan/words.js';
import { type as sizes } from '../room.js';
import type { Setting } from './block.js';
import { legendWidth, type Strip } from './legend.js';
import { ink } from './look.js';
import { type Wrapped, wrap } from './wrap.js';

const labels = {
  day: { en: 'As of', zh: '分析日期' },
  sheet: { en: 'Sheet', zh: '页次' },
} as const satisfies Readonly<Record<string, Text>>;

export function titleBlock(figure: FigurePlan, index: number, strip: Strip, setting: Setting): readonly Mark[] {
  const { language } = setting;
  const x = strip.x + legendWidth;
  const width = strip.width - legendWidth;
  const number = numberText(figure.number, index, language);
  const title = setTitle(`${number}${language === 'zh' ? '　' : '   '}${figure.title[language]}`, width - 12, setting);
  const sheet = `${index + 1} / ${figure.sheets}`;
  const titleBottom = strip.y + 35;
  const half = x + width * 0.58;
  return [
    rule(x, strip.y, x, strip.y + strip.height),
    rule(x, titleBottom, x + width, titleBottom),
    rule(x, titleBottom + 17.5, x + width, titleBottom + 17.5),
    rule(half, titleBottom + 17.5, half, strip.y + strip.height),
    ...title.lines.map((line, place): Mark => {
      const y = strip.y + 17.5 + (place - (title.lines.length - 1) / 2) * title.size * 1.24 + title.size * 0.36;
      return { ...heavy(line, x + 6, y), size: title.size, whole: place === title.lines.length - 1 ? title.whole : undefined };
    }),
    ...field(words.handler[language], figure.handler[language], { x: x + 6, y: titleBottom + 11.5, width: width - 12 }, setting),
    ...field(labels.day[language], figure.asOf, { x: x + 6, y: titleBottom + 29, width: width * 0.58 - 10 }, setting),
    ...field(labels.sheet[language], sheet, { x: half + 5, y: titleBottom + 29, width: width * 0.42 - 10 }, setting),
  ];
}

/** `图 3`, and `续图 3` on all sheets but the first. */
function numberText(number: number, index: number, language: Language): string {
  if (language === 'zh') return `${index === 0 ? '' : '续'}图 ${number}`;
  return `Figure ${number}${index === 0 ? '' : ' (continued)'}`;
}

/** Large on two lines, or smaller on three where that is not enough. */
function setTitle(text: string, width: number, { typeface }: Setting): Wrapped & { readonly size: number } {
  const large = wrap(text, 2, { typeface, width, size: sizes.caption });
  if (large.whole === undefined) return { ...large, size: sizes.caption };
  return { ...wrap(text, 3, { typeface, width, size: sizes.lane }), size: sizes.lane };
}

function heavy(text: string, x: number, y: number): Extract<Mark, { kind: 'text' }> {
  return { kind: 'text', x, y, text, size: sizes.caption, isBold: true, colour: ink.strong, whole: undefined };
}

function rule(fromX: number, fromY: number, toX: number, toY: number): Mark {
  const points = [
    { x: fromX, y: fromY },
    { x: toX, y: toY },
  ];
  return { kind: 'line', points, stroke: { colour: ink.strong, width: 0.7 }, head: false };
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function field(label: string, value: string, { x, y, width }: Room, { typeface, language }: Setting): readonly Mark[] {
  const head = `${label}${language === 'zh' ? '：' : ': '}`;
  const room = typeface.width(head, sizes.text);
  const { lines, whole } = wrap(value, 1, { typeface, width: width - room, size: sizes.text });
  return [
    { kind: 'text', x, y, text: head, size: sizes.text, isBold: false, colour: ink.soft, whole: undefined },
    { kind: 'text', x: x + room, y, text: lines[0] ?? '', size: sizes.text, isBold: false, colour: ink.strong, whole },
  ];
}
