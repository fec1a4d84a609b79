/** No column is narrower than this share of an even one. */
const narrowest = 0.4;

/** Widths of columns by their shares; whole numbers that add up to the total. */
export function columnWidths(shares: readonly number[], total: number): readonly number[] {
  const even = total / Math.max(1, shares.length);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const wished = shares.map((share) => Math.max(even * narrowest, all > 0 ? (share / all) * total : even));
  const taken = wished.reduce((sum, width) => sum + width, 0);
  const ends = wished.map((_, index) => Math.round((wished.slice(0, index + 1).reduce((sum, width) => sum + width, 0) / taken) * total));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}
