// Where the boxes and cards of a sheet come to stand, so that arrows are straight where they can be.
import type { GroupPlan, SheetPlan } from '../figure-plan.js';
import { gaps } from '../room.js';
import type { Block } from './block.js';
import { type Stacked, stack } from './stack.js';

/** Boxes of a lane, in their frames. */
export interface Column {
  readonly groups: readonly GroupPlan[];
  readonly blocks: readonly Block[];
}

export interface Columns {
  readonly cards: readonly Block[];
  readonly left: Column;
  readonly right: Column;
  readonly further: Column;
}

/** Upper edges, in the order of the blocks. */
export type Tops = Readonly<Record<keyof Columns, readonly number[]>>;

export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** The lowest that the lanes may be, and the most that cards are drawn apart. */
const least = 70;
const mostApart = 26;

/** Height of the lanes: that of the fullest. */
export function heightOf({ cards, left, right, further }: Columns): number {
  return Math.max(least, total(plain(cards)), total(framed(left)), total(framed(right)), total(plain(further.blocks)));
}

/** Cards near the boxes that they lead to, and all boxes in the middle of their cards. */
export function topsOf(columns: Columns, page: SheetPlan, span: Stretch): Tops {
  const { cards, left, right, further } = columns;
  const middle = (end: 'from' | 'to', tops: readonly number[]) => (key: string) => middleOf(key, end, { page, cards, tops });
  const first = stack(framed(right, middle('to', evenly(cards, span))), gaps.between, span);
  const cardTops = stack(aimed(cards, page, middles(right, first)), gaps.between, span);
  const rightTops = stack(framed(right, middle('to', cardTops)), gaps.between, span);
  return {
    cards: cardTops,
    left: stack(framed(left, middle('from', cardTops)), gaps.between, span),
    right: rightTops,
    further: stack(behind(further, page, middles(right, rightTops)), gaps.between, span),
  };
}

function plain(blocks: readonly Block[]): readonly Stacked[] {
  return blocks.map(({ height }) => ({ height, middle: 0, lead: 0, tail: 0 }));
}

/** Boxes with the room that their frames take. */
function framed({ groups, blocks }: Column, middle: (key: string) => number = () => 0): readonly Stacked[] {
  const first = new Set(groups.flatMap(({ boxes }) => boxes[0]?.key ?? []));
  const last = new Set(groups.flatMap(({ boxes }) => boxes.at(-1)?.key ?? []));
  return blocks.map(({ key, height }) => ({
    height,
    middle: middle(key),
    lead: first.has(key) ? gaps.groupHead : 0,
    tail: last.has(key) ? gaps.padding : 0,
  }));
}

function total(items: readonly Stacked[]): number {
  return items.reduce((sum, { height, lead, tail }, index) => sum + height + lead + tail + (index === 0 ? 0 : gaps.between), 0);
}

/** Cards one below the other, in the middle of the room. */
function evenly(cards: readonly Block[], { top, bottom }: Stretch): readonly number[] {
  const free = bottom - top - total(plain(cards));
  const gap = gaps.between + Math.min(mostApart, Math.max(0, free) / Math.max(1, cards.length));
  const height = cards.reduce((sum, card) => sum + card.height + gap, -gap);
  let y = top + Math.max(0, (bottom - top - height) / 2);
  return cards.map((card) => {
    const at = y;
    y += card.height + gap;
    return at;
  });
}

interface Placed {
  readonly page: SheetPlan;
  readonly cards: readonly Block[];
  readonly tops: readonly number[];
}

/** The middle of the cards that begin or end at a box. */
function middleOf(key: string, end: 'from' | 'to', { page, cards, tops }: Placed): number {
  return mean(page.links.flatMap((link, index) => (link[end] === key ? [(tops[index] ?? 0) + (cards[index]?.height ?? 0) / 2] : [])));
}

function middles({ blocks }: Column, tops: readonly number[]): ReadonlyMap<string, number> {
  return new Map(blocks.map(({ key, height }, index) => [key, (tops[index] ?? 0) + height / 2]));
}

/** Cards around the middle of the box that they lead to. */
function aimed(cards: readonly Block[], { links }: SheetPlan, boxes: ReadonlyMap<string, number>): readonly Stacked[] {
  return cards.map((card, index) => {
    const to = links[index]?.to ?? '';
    const same = cards.flatMap((one, place) => (links[place]?.to === to ? [{ height: one.height, place }] : []));
    const whole = same.reduce((sum, { height }) => sum + height, 0) + gaps.between * (same.length - 1);
    const before = same.filter(({ place }) => place < index).reduce((sum, { height }) => sum + height + gaps.between, 0);
    return { height: card.height, middle: (boxes.get(to) ?? 0) - whole / 2 + before + card.height / 2, lead: 0, tail: 0 };
  });
}

/** Those to whom data is passed on, beside those who pass it on. */
function behind({ blocks }: Column, { onward }: SheetPlan, boxes: ReadonlyMap<string, number>): readonly Stacked[] {
  return blocks.map(({ key, height }) => ({
    height,
    middle: mean(onward.flatMap(({ from, to }) => (to === key ? [boxes.get(from) ?? 0] : []))),
    lead: 0,
    tail: 0,
  }));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}
