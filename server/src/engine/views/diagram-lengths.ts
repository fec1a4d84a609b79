// Arrows out of a place are so long that what they lead to stands beside the place, beyond everything that follows inside it. Otherwise
// Mermaid puts boxes above one another, and arrows run through them.

export interface Span {
  readonly from: string;
  readonly to: string;
  /** Both ends are in one place. */
  readonly inside: boolean;
}

/** Mermaid draws nothing longer than ten. */
const farthest = 9;

/** The length of each arrow, 1 for the usual one. */
export function arrowLengths(spans: readonly Span[]): readonly number[] {
  const next = new Map<string, string[]>();
  for (const { from, to, inside } of spans) {
    if (!inside) continue;
    const targets = next.get(from);
    if (targets) targets.push(to);
    else next.set(from, [to]);
  }
  const found = new Map<string, number>();
  const stepsAfter = (node: string, depth: number): number => {
    const known = found.get(node);
    if (known !== undefined || depth === farthest) return known ?? 0;
    found.set(node, 0); // Ends the walk where a circle closes.
    const steps = (next.get(node) ?? []).map((target) => (target === node ? loop : 1 + stepsAfter(target, depth + 1)));
    const most = Math.min(farthest, Math.max(0, ...steps));
    found.set(node, most);
    return most;
  };
  return spans.map(({ from, inside }) => (inside ? 1 : 1 + stepsAfter(from, 0)));
}

/** An arrow from a node to itself takes the room of two further nodes. */
const loop = 2;
