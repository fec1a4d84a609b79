// A box or a card with its text set, before it has a place.
import type { Language } from '../../../engine/text.js';
import { markOf } from '../../../engine/wording/marks.js';
import type { Mark, Stroke, TextLine } from '../drawing.js';
import type { BoxPlan, LinkPlan } from '../figure-plan.js';
import { classMarks } from '../plan/words.js';
import { boxTextLines, boxTitleLines, gaps, leading, type } from '../room.js';
import { ink, lackingDashes, strokeOf } from './look.js';
import { pill, pillWidth } from './pill.js';
import type { Typeface } from './typeface.js';
import { wrap } from './wrap.js';

export interface Block {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): readonly Mark[];
}

export interface Setting {
  readonly typeface: Typeface;
  readonly language: Language;
}

interface SetLine extends Omit<TextLine, 'kind'> {
  readonly before?: (x: number, y: number) => readonly Mark[];
}

/** Part of the leading that is above the base line. */
const rise = 0.8;

export function boxBlock(box: BoxPlan, width: number, { typeface, language }: Setting): Block {
  const inner = width - 2 * gaps.padding - (box.shape === 'store' ? 5 : 0);
  const title = wrap(box.title[language], boxTitleLines, { typeface, width: inner, size: type.title });
  const small = [...(box.id === undefined ? [] : [box.id]), ...box.lines.map((line) => line[language])];
  const set: SetLine[] = title.lines.map((line, index) => ({
    ...placed(gaps.padding, gaps.padding + leading.title * (index + rise), line, index === title.lines.length - 1 ? title.whole : undefined),
    size: type.title,
    isBold: true,
    colour: ink.strong,
  }));
  const below = gaps.padding + title.lines.length * leading.title;
  let rows = 0;
  for (const [index, line] of small.entries()) {
    const isId = box.id !== undefined && index === 0;
    const { lines, whole } = wrap(line, isId ? 1 : boxTextLines, { typeface, width: inner, size: type.text });
    for (const [place, each] of lines.entries()) {
      const base = below + leading.text * (rows + rise);
      const isLast = place === lines.length - 1;
      set.push({ ...placed(gaps.padding, base, each, isLast ? whole : undefined), size: type.text, isBold: false, colour: isId ? ink.soft : ink.text });
      rows += 1;
    }
  }
  const height = below + rows * leading.text + gaps.padding;
  const stroke: Stroke = { colour: ink.strong, width: box.shape === 'party' ? 1 : 0.7, ...(box.lacking ? { dashes: lackingDashes } : {}) };
  return { key: box.key, width, height, at: (x, y) => [...frameMarks(box, { x, y, width, height }, stroke), ...moved(set, x, y)] };
}

function placed(x: number, y: number, text: string, whole: string | undefined): Pick<TextLine, 'x' | 'y' | 'text' | 'whole'> {
  return { x, y, text, whole };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Stores have a second edge on the right; organisations have square corners. */
function frameMarks({ shape }: BoxPlan, area: Area, stroke: Stroke): readonly Mark[] {
  const frame: Mark = { kind: 'rectangle', ...area, radius: shape === 'party' ? 0 : 3, fill: ink.paper, stroke };
  if (shape !== 'store') return [frame];
  const x = area.x + area.width - 4.5;
  const edge = [
    { x, y: area.y },
    { x, y: area.y + area.height },
  ];
  return [frame, { kind: 'line', points: edge, stroke: { ...stroke, width: 0.6 }, head: false }];
}

function moved(lines: readonly SetLine[], x: number, y: number): readonly Mark[] {
  return lines.flatMap(({ before, ...line }): readonly Mark[] => [
    ...(before?.(x + line.x, y + line.y) ?? []),
    { kind: 'text', ...line, x: x + line.x, y: y + line.y },
  ]);
}

/** A crossing: its mark and name, its data behind the classes, and what else there is to say. */
export function cardBlock(link: LinkPlan, width: number, { typeface, language }: Setting): Block {
  const inner = width - 2 * gaps.padding - 1;
  const stroke = strokeOf(link.outcome);
  const title = cardTitle(link, inner, { typeface, language });
  let y = gaps.padding + title.height;
  const rows: SetLine[] = [];
  for (const [index, { label, text }] of link.rows.entries()) {
    const { before, room } = index === 0 ? pillsBefore(link, { typeface, language }) : { before: undefined, room: 0 };
    const head = label === undefined ? '' : `${label[language]}${language === 'zh' ? '：' : ': '}`;
    const { lines, whole } = wrap(`${head}${text[language]}`, link.rowLines, { typeface, width: inner - room, size: type.text });
    for (const [place, line] of lines.entries()) {
      const isLast = place === lines.length - 1;
      const x = gaps.padding + 1 + room;
      const row = { ...placed(x, y + leading.text * rise, line, isLast ? whole : undefined), size: type.text, isBold: false, colour: ink.text };
      rows.push(before && place === 0 ? { ...row, before: (left, base) => before(left - room, base) } : row);
      y += leading.text;
    }
  }
  const height = y + gaps.padding;
  const edge: Stroke = { colour: stroke.colour, width: 0.8, ...(link.lacking ? { dashes: lackingDashes } : {}) };
  return {
    key: link.key,
    width,
    height,
    at: (left, top) => [
      { kind: 'rectangle', x: left, y: top, width, height, radius: 2, fill: ink.paper, stroke: edge },
      ...moved([...title.set, ...rows, ...(title.hasId ? [] : idBelow(link.id ?? '', rows.at(-1), inner, typeface))], left, top),
    ],
  };
}

function cardTitle(
  link: LinkPlan,
  inner: number,
  { typeface, language }: Setting,
): { readonly set: readonly SetLine[]; readonly height: number; readonly hasId: boolean } {
  const colour = strokeOf(link.outcome).colour;
  const mark = link.outcome === undefined ? '' : markOf(link.outcome);
  const room = mark === '' ? 0 : typeface.width(mark, type.title) + 5;
  const { lines, whole } = wrap(link.title[language], link.titleLines, { typeface, width: inner - room, size: type.title });
  const base = (index: number) => gaps.padding + leading.title * (index + rise);
  const x = gaps.padding + 1;
  const set: SetLine[] = lines.map((line, index) => ({
    ...placed(x + room, base(index), line, index === lines.length - 1 ? whole : undefined),
    size: type.title,
    isBold: true,
    colour: ink.strong,
  }));
  const last = lines.at(-1);
  const beside = last === undefined ? 0 : x + room + typeface.width(last, type.title) + 5;
  const idFits = link.id !== undefined && link.id !== last && beside + typeface.width(link.id, type.text) <= inner;
  const marks = [
    ...(mark === '' ? [] : [{ ...placed(x, base(0), mark, undefined), size: type.title, isBold: true, colour }]),
    ...set,
    ...(idFits ? [{ ...placed(beside, base(lines.length - 1), link.id ?? '', undefined), size: type.text, isBold: false, colour: ink.soft }] : []),
  ];
  return { set: marks, height: lines.length * leading.title, hasId: idFits || link.id === undefined || link.id === last };
}

/** The id at the end of the last row, where the title left it no room and the row does. */
function idBelow(id: string, row: SetLine | undefined, inner: number, typeface: Typeface): readonly SetLine[] {
  const x = gaps.padding + 1 + inner - typeface.width(id, type.text);
  if (!row || row.x + typeface.width(row.text, row.size) + 6 > x) return [];
  return [{ ...placed(x, row.y, id, undefined), size: type.text, isBold: false, colour: ink.soft }];
}

interface Pills {
  /** Draws them on a base line. */
  readonly before: ((x: number, y: number) => readonly Mark[]) | undefined;
  readonly room: number;
}

function pillsBefore({ classes }: LinkPlan, { typeface, language }: Setting): Pills {
  if (classes.length === 0) return { before: undefined, room: 0 };
  const widths = classes.map((one) => pillWidth(classMarks[one][language], typeface) + 2.5);
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  return {
    room: widths.reduce((sum, width) => sum + width, 1.5),
    before: (x, y) => classes.flatMap((one, index) => pill(one, classMarks[one][language], { x: x + (starts[index] ?? 0), y, typeface })),
  };
}
