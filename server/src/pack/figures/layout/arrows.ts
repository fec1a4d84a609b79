// Arrows between two columns: straight where both ends see each other, else over a track of their own in the channel between.
import type { Line, Point, Stroke } from '../drawing.js';
import { stack } from './stack.js';

/** An arrow from the right edge of one thing to the left edge of another. */
export interface Span {
  readonly from: Side;
  readonly to: Side;
  readonly stroke: Stroke;
  readonly head: boolean;
}

export interface Side {
  readonly key: string;
  readonly top: number;
  readonly height: number;
  /** Where arrows touch it. */
  readonly x: number;
  /** Whether they touch it in the middle, wherever they come from. */
  readonly isCard: boolean;
}

interface Ported {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

/** Room that an arrow keeps from a corner, and from the next arrow. */
const corner = 4;
const apart = 8;

export function arrows(spans: readonly Span[]): readonly Line[] {
  const ported = withPorts(spans);
  const bent = ported.filter(({ from, to }) => Math.abs(from - to) > 0.4);
  const tracks = tracksOf(bent);
  return ported.map((one): Line => {
    const { span, from, to } = one;
    const track = tracks.get(one);
    const ends: readonly [Point, Point] = [
      { x: span.from.x, y: from },
      { x: span.to.x, y: track === undefined ? from : to },
    ];
    const points = track === undefined ? ends : [ends[0], { x: track, y: from }, { x: track, y: to }, ends[1]];
    return { kind: 'line', points, stroke: span.stroke, head: span.head };
  });
}

/** Each arrow touches a side at the height of its other end, as far as there is room for all. */
function withPorts(spans: readonly Span[]): readonly Ported[] {
  const middle = ({ top, height }: Side) => top + height / 2;
  const starts = ports(
    spans,
    ({ from }) => from,
    ({ to }) => middle(to),
  );
  const ends = ports(
    spans,
    ({ to }) => to,
    (span) => starts.get(span) ?? middle(span.from),
  );
  return spans.map((span) => {
    const from = starts.get(span) ?? middle(span.from);
    const to = ends.get(span) ?? middle(span.to);
    return { span, from, to };
  });
}

function ports(spans: readonly Span[], sideOf: (span: Span) => Side, wish: (span: Span) => number): ReadonlyMap<Span, number> {
  const bySide = new Map<string, Span[]>();
  for (const span of spans) {
    const list = bySide.get(sideOf(span).key) ?? [];
    bySide.set(sideOf(span).key, list);
    list.push(span);
  }
  return new Map(
    [...bySide.values()].flatMap((list) => {
      const sorted = [...list].sort((one, other) => wish(one) - wish(other));
      const side = sideOf(sorted[0] ?? list[0] ?? raise());
      return spread(sorted.map(wish), side).map((port, index): [Span, number] => [sorted[index] ?? raise(), port]);
    }),
  );
}

/** Wishes held inside a side and kept apart. */
function spread(wishes: readonly number[], { top, height, isCard }: Side): readonly number[] {
  if (isCard) return wishes.map(() => top + height / 2);
  const span = { top: top + corner, bottom: top + height - corner };
  const gap = Math.min(apart, (span.bottom - span.top) / Math.max(1, wishes.length - 1));
  return stack(
    wishes.map((middle) => ({ middle, height: 0, lead: 0, tail: 0 })),
    gap,
    span,
  );
}

/**
 * Arrows that rise take tracks from the left on from above, those that fall from below: so they cross least. Where one of either kind
 * would lie on one of the other, it takes the next track.
 */
function tracksOf(bent: readonly Ported[]): ReadonlyMap<Ported, number> {
  const rising = bent.filter(({ from, to }) => to < from).sort((one, other) => one.from - other.from);
  const falling = bent.filter(({ from, to }) => to > from).sort((one, other) => other.from - one.from);
  const taken: Ported[][] = [];
  const slots = new Map<Ported, number>();
  for (const list of [rising, falling]) {
    let next = 0;
    for (const one of list) {
      while (taken[next]?.some((other) => meet(one, other))) next += 1;
      taken[next] = [...(taken[next] ?? []), one];
      slots.set(one, next);
      next += 1;
    }
  }
  return new Map([...slots].map(([one, slot]) => [one, trackAt(one.span, slot, taken.length)]));
}

/** Whether two arrows would lie on each other, or nearly, on one track. */
function meet(one: Ported, other: Ported): boolean {
  const low = (ported: Ported) => Math.min(ported.from, ported.to);
  const high = (ported: Ported) => Math.max(ported.from, ported.to);
  return low(one) <= high(other) + corner && low(other) <= high(one) + corner;
}

function trackAt({ from, to }: Span, slot: number, slots: number): number {
  // The last stretch belongs to the head of the arrow.
  const room = to.x - from.x - 14;
  const step = Math.min(6, room / slots);
  return from.x + 6 + (room - step * slots) / 2 + step * (slot + 0.5);
}

function raise(): never {
  throw new Error('an arrow without a side');
}
