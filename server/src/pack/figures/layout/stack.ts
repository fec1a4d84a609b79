// Places things below each other, each as near as may be to where it would like to be.

export interface Stacked {
  readonly height: number;
  /** Where its middle would like to be. */
  readonly middle: number;
  /** Room above it and below it that goes with it, such as the head of a frame. */
  readonly lead: number;
  readonly tail: number;
}

interface Cluster {
  readonly from: number;
  readonly sum: number;
  readonly count: number;
}

/** Upper edges, in order, without overlap and between `top` and `bottom`: the least sum of squares of what they are off. */
export function stack(items: readonly Stacked[], gap: number, { top, bottom }: { readonly top: number; readonly bottom: number }): readonly number[] {
  const offsets = offsetsOf(items, gap);
  const wished = items.map(({ middle, height }, index) => middle - height / 2 - (offsets[index] ?? 0));
  const last = items.at(-1);
  const latest = last ? bottom - last.height - last.tail - (offsets.at(-1) ?? 0) : bottom;
  const clusters: Cluster[] = [];
  for (const [index, wish] of wished.entries()) {
    let cluster: Cluster = { from: index, sum: wish, count: 1 };
    for (let before = clusters.at(-1); before && before.sum / before.count > cluster.sum / cluster.count; before = clusters.at(-1)) {
      clusters.pop();
      cluster = { from: before.from, sum: before.sum + cluster.sum, count: before.count + cluster.count };
    }
    clusters.push(cluster);
  }
  const starts = clusters.flatMap(({ sum, count }) => Array.from({ length: count }, () => Math.max(top, Math.min(latest, sum / count))));
  return starts.map((start, index) => start + (offsets[index] ?? 0));
}

/** How far each is from the beginning where all stand close together. */
function offsetsOf(items: readonly Stacked[], gap: number): readonly number[] {
  let end = 0;
  return items.map(({ height, lead, tail }, index) => {
    const start = end + (index === 0 ? 0 : gap) + lead;
    end = start + height + tail;
    return start;
  });
}
