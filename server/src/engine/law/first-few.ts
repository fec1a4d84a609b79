/** The first items that fit, no more than so many; what comes after them is not looked at. */
export function firstFew<T>(items: readonly T[], limit: number, fits: (item: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length >= limit) break;
    if (fits(item)) found.push(item);
  }
  return found;
}
