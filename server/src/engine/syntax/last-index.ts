/** Index of the last item for which a question is answered with yes, where it is so for all before; -1 for none. Asks few of many. */
export function lastIndex<T extends object | number>(items: readonly T[], fits: (item: T) => boolean): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && fits(item)) low = middle;
    else high = middle - 1;
  }
  return low;
}
