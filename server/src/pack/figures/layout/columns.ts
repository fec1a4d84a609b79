// The columns of a sheet: boxes in their frames, cards between them, and the arrows.
import type { Line, Mark } from '../drawing.js';
import type { GroupPlan, SheetPlan } from '../figure-plan.js';
import { words } from '../plan/words.js';
import { type as sizes } from '../room.js';
import { arrows, type Side, type Span } from './arrows.js';
import { type Block, boxBlock, cardBlock, type Setting } from './block.js';
import { groupFrames } from './group-frame.js';
import type { Lane } from './lanes.js';
import { ink, onwardStroke, strokeOf } from './look.js';
import { type Column, type Columns, heightOf, type Tops, topsOf } from './placing.js';

export interface SetColumns {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Where the things of a lane stand. */
type Inner = Readonly<Record<keyof Columns, Lane['inner']>>;

/** Sets all lanes of a sheet from `top` on. */
export function columnsOf(page: SheetPlan, lanes: readonly Lane[], top: number, setting: Setting): SetColumns {
  const inner = innerOf(lanes);
  const columns: Columns = {
    cards: page.links.map((link) => cardBlock(link, inner.cards.width, setting)),
    left: columnOf(page.left, inner.left.width, setting),
    right: columnOf(page.right, inner.right.width, setting),
    further: columnOf([{ key: '', title: words.onward, lacking: false, boxes: page.further }], inner.further.width, setting),
  };
  const span = { top, bottom: top + heightOf(columns) };
  const tops = topsOf(columns, page, span);
  const { cards, left, right, further } = columns;
  return {
    bottom: span.bottom,
    marks: [
      ...groupFrames(page.left, left.blocks, tops.left, inner.left, setting),
      ...groupFrames(page.right, right.blocks, tops.right, inner.right, setting),
      ...arrowsOf(page, columns, tops, inner),
      ...drawn(cards, tops.cards, inner.cards.x),
      ...drawn(left.blocks, tops.left, inner.left.x),
      ...drawn(right.blocks, tops.right, inner.right.x),
      ...drawn(further.blocks, tops.further, inner.further.x),
      ...(cards.length === 0 ? [emptyMark(inner.cards, (span.top + span.bottom) / 2, setting)] : []),
    ],
  };
}

function innerOf(lanes: readonly Lane[]): Inner {
  const of = (name: Lane['name']) => lanes.find((lane) => lane.name === name)?.inner ?? { x: 0, width: 0 };
  return { cards: of('border'), left: of('mainland'), right: of('abroad'), further: of('further') };
}

function columnOf(groups: readonly GroupPlan[], width: number, setting: Setting): Column {
  return { groups, blocks: groups.flatMap(({ boxes }) => boxes.map((box) => boxBlock(box, width, setting))) };
}

/** From the left into the cards, out of them to the right, and on from there. */
function arrowsOf(page: SheetPlan, { cards, left, right, further }: Columns, tops: Tops, inner: Inner): readonly Line[] {
  const lefts = new Map(sides(left.blocks, tops.left, inner.left.x + inner.left.width));
  const rights = new Map(sides(right.blocks, tops.right, inner.right.x));
  const furthers = new Map(sides(further.blocks, tops.further, inner.further.x));
  const middle = sides(cards, tops.cards, inner.cards.x).map(([, side]): Side => ({ ...side, isCard: true }));
  const into = page.links.flatMap(({ from, outcome }, index): readonly Span[] => {
    const start = lefts.get(from);
    const end = middle[index];
    return start && end ? [{ from: start, to: end, stroke: strokeOf(outcome), head: false }] : [];
  });
  const out = page.links.flatMap(({ to, outcome }, index): readonly Span[] => {
    const start = middle[index];
    const end = rights.get(to);
    return start && end ? [{ from: { ...start, x: start.x + inner.cards.width }, to: end, stroke: strokeOf(outcome), head: true }] : [];
  });
  const onward = page.onward.flatMap(({ from, to }): readonly Span[] => {
    const start = rights.get(from);
    const end = furthers.get(to);
    return start && end ? [{ from: { ...start, x: start.x + inner.right.width }, to: end, stroke: onwardStroke, head: true }] : [];
  });
  return [into, out, onward].flatMap(arrows);
}

function sides(blocks: readonly Block[], tops: readonly number[], x: number): readonly (readonly [string, Side])[] {
  return blocks.map(({ key, height }, index) => [key, { key, height, top: tops[index] ?? 0, x, isCard: false }]);
}

function drawn(blocks: readonly Block[], tops: readonly number[], x: number): readonly Mark[] {
  return blocks.flatMap((block, index) => block.at(x, tops[index] ?? 0));
}

function emptyMark({ x, width }: Lane['inner'], y: number, { typeface, language }: Setting): Mark {
  const text = words.nothing[language];
  const at = x + (width - typeface.width(text, sizes.title)) / 2;
  return { kind: 'text', x: at, y, text, size: sizes.title, isBold: false, colour: ink.soft, whole: undefined };
}
