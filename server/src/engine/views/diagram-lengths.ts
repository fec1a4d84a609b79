// Arrows out of a place are so long that what they lead to stands beside the place, beyond everything inside it. Otherwise Mermaid puts
// places above one another and runs arrows through them.

export interface Span {
  readonly from: string;
  readonly to: string;
  /** The places of both ends; undefined where not known. */
  readonly fromPlace: string | undefined;
  readonly toPlace: string | undefined;
}

/** Mermaid draws nothing longer than ten. */
const farthest = 9;
/** An arrow from a node to itself takes the room of two further nodes. */
const loop = 2;

/** The length of each arrow, 1 for the usual one. */
export function arrowLengths(spans: readonly Span[]): readonly number[] {
  const inside = spans.filter(({ fromPlace, toPlace }) => fromPlace === toPlace);
  const depths = depthsOf(withoutCircles(inside));
  const depthOf = (node: string) => depths.get(node) ?? 0;
  const reach = new Map<string | undefined, number>();
  for (const { from, to, fromPlace } of inside) {
    const depth = from === to ? depthOf(from) + loop : depthOf(to);
    reach.set(fromPlace, Math.max(depth, reach.get(fromPlace) ?? 0));
  }
  const outwards = ({ from, fromPlace }: Span) => 1 + Math.min(farthest, Math.max(0, (reach.get(fromPlace) ?? 0) - depthOf(from)));
  return spans.map((span) => (span.fromPlace === span.toPlace ? 1 : outwards(span)));
}

/** How many arrows lead up to each node, one after another; what is farther than any arrow can be long is not followed. */
function depthsOf(spans: readonly Span[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (let round = 0; round < farthest; round++) {
    for (const { from, to } of spans) depths.set(to, Math.max(depths.get(to) ?? 0, Math.min(farthest, (depths.get(from) ?? 0) + 1)));
  }
  return depths;
}

/** The arrows but for those that close a circle, walked from the first node on. No recursion: a file may hold a very long row. */
function withoutCircles(spans: readonly Span[]): readonly Span[] {
  const leaving = new Map<string, Span[]>();
  for (const span of [...spans].reverse()) {
    const others = leaving.get(span.from);
    if (others) others.push(span);
    else leaving.set(span.from, [span]);
  }
  const closing = new Set<Span>();
  const state = new Map<string, 'open' | 'done'>();
  for (const start of spans.map(({ from }) => from)) {
    const path = state.has(start) ? [] : [start];
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      state.set(node, 'open');
      const span = leaving.get(node)?.pop();
      if (span === undefined) state.set(path.pop() ?? node, 'done');
      else if (state.get(span.to) === 'open') closing.add(span);
      else if (!state.has(span.to)) path.push(span.to);
    }
  }
  return spans.filter((span) => !closing.has(span));
}
