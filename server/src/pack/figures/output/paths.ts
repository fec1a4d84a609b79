// Shapes as SVG path data, which PDF pages understand as well.
import type { Line, Point, Stroke } from '../drawing.js';

const rounding = 3;

/** A number with at most two places. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A line with rounded corners. Where it has a head, it ends before the head's point. */
export function linePath({ points, head, stroke }: Line): string {
  const ends = head ? withoutHead(points, stroke) : points;
  return ends
    .map((point, index) => {
      const before = ends[index - 1];
      const after = ends[index + 1];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const reach = Math.min(rounding, distance(before, point) / 2, distance(point, after) / 2);
      return `L${at(towards(point, before, reach))}Q${at(point)} ${at(towards(point, after, reach))}`;
    })
    .join('');
}

/** The head of an arrow; empty where it has none. */
export function headPath({ points, head, stroke }: Line): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!head || !tip || !before) return '';
  const { length, half } = headSize(stroke);
  const base = towards(tip, before, length);
  const across = { x: (tip.y - base.y) / length, y: (base.x - tip.x) / length };
  const side = (way: number): Point => ({ x: base.x + across.x * half * way, y: base.y + across.y * half * way });
  return `M${at(tip)}L${at(side(1))}L${at(side(-1))}Z`;
}

export function headSize({ width }: Stroke): { readonly length: number; readonly half: number } {
  return { length: 5 + width * 0.8, half: 2 + width * 0.6 };
}

function withoutHead(points: readonly Point[], stroke: Stroke): readonly Point[] {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return points;
  return [...points.slice(0, -1), towards(tip, before, headSize(stroke).length - 0.5)];
}

function at({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / whole, y: from.y + ((to.y - from.y) * by) / whole };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** A rectangle, its corners rounded. */
export function rectanglePath({ x, y, width, height, radius }: Area): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r === 0) return `M${short(x)} ${short(y)}H${short(x + width)}V${short(y + height)}H${short(x)}Z`;
  const right = x + width;
  const bottom = y + height;
  const turn = (cornerX: number, cornerY: number, toX: number, toY: number) => `Q${short(cornerX)} ${short(cornerY)} ${short(toX)} ${short(toY)}`;
  return [
    `M${short(x + r)} ${short(y)}`,
    `L${short(right - r)} ${short(y)}${turn(right, y, right, y + r)}`,
    `L${short(right)} ${short(bottom - r)}${turn(right, bottom, right - r, bottom)}`,
    `L${short(x + r)} ${short(bottom)}${turn(x, bottom, x, bottom - r)}`,
    `L${short(x)} ${short(y + r)}${turn(x, y, x + r, y)}Z`,
  ].join('');
}
