// How much of a drawing can be shown at once.
import type { Route } from './diagram-end.js';

export interface Room {
  readonly arrows: number;
  /** Of arrows, nodes and boxes together; see `weight`. */
  readonly weight: number;
}

/** What Mermaid lays out in less than two seconds, as measured in a browser on drawings of many shapes. */
export const usualRoom: Room = { arrows: 300, weight: 600 };

/** Boxes cost most, because each is laid out in every rank that it spans. */
const weights = { arrow: 1, node: 2, box: 3 };

/** How many of some arrows, in their order, there is room for. */
export function fitting(arrows: readonly Route[], room: Room): number {
  const nodes = new Set<string>();
  const boxes = new Set<unknown>();
  for (const [index, { from, to }] of arrows.entries()) {
    for (const { key, at, owner, country, standsFor } of [from, to]) {
      nodes.add(key);
      if (standsFor === undefined) boxes.add(country);
      if (at?.kind === 'system' && owner) boxes.add(owner);
    }
    const weight = (index + 1) * weights.arrow + nodes.size * weights.node + boxes.size * weights.box;
    if (index >= room.arrows || weight > room.weight) return index;
  }
  return arrows.length;
}
