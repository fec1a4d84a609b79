import type { PackSource } from './source.js';

// Beyond so many scenes a chapter for each is no longer read; tables tell the same, and what is alike shares a row.
const mostChapters = 60;

/** Whether there are so many scenes that a paper tells them in tables. */
export function isMany({ scenes }: Pick<PackSource, 'scenes'>): boolean {
  return scenes.length > mostChapters;
}

/** What a blank of one flow or scene is asked of; where there are very many, one answer serves all that lack it. */
export function askedOf(id: string, source: Pick<PackSource, 'scenes'>): string {
  return isMany(source) ? 'all' : id;
}

/** `1–3、7`: numbers in order with stretches put together. */
export function numberRanges(numbers: readonly number[], language: PackSource['language']): string {
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(language === 'zh' ? '、' : ', ');
}
