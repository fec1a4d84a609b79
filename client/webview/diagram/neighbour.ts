// What stands next in some direction, for the arrow keys.
import { middleOf, type Part } from './part.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest part in a direction; what lies straight ahead counts before what lies beside. */
export function neighbour(parts: readonly Part[], from: Part, direction: Direction): Part | undefined {
  const start = middleOf(from.box);
  const ahead = parts.flatMap((part) => {
    const end = middleOf(part.box);
    const [x, y] = [end.x - start.x, end.y - start.y];
    const [forward, aside] = turned(x, y, direction);
    return part !== from && forward > 1 ? [{ part, distance: forward + 2.5 * Math.abs(aside) }] : [];
  });
  return ahead.sort((one, other) => one.distance - other.distance)[0]?.part;
}

/** In the order in which people read: from the top, and in a row from the left. */
export function inReadingOrder(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((one, other) => one.box.y - other.box.y || one.box.x - other.box.x);
}

function turned(x: number, y: number, direction: Direction): readonly [number, number] {
  switch (direction) {
    case 'left':
      return [-x, y];
    case 'right':
      return [x, y];
    case 'up':
      return [-y, x];
    case 'down':
      return [y, x];
  }
}
