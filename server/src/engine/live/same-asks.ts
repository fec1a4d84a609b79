import type { Ask } from '../law/ask.js';

/** Whether two lists ask for the same facts in the same order. */
export function sameAsks(left: readonly Ask[], right: readonly Ask[]): boolean {
  return (
    left.length === right.length &&
    left.every((ask, index) => {
      const other = right[index];
      return other !== undefined && ask.kind === other.kind && ask.at === other.at && ask.path.join() === other.path.join();
    })
  );
}
