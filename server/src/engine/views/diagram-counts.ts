// How many flows, and of each outcome, in a few words.
import type { Language } from '../text.js';
import { markOf } from '../wording/marks.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { count } from '../wording/people.js';
import type { NumberedFlow } from './diagram-scope.js';
import { tally } from './tally.js';
import { worstFirst } from './worst-outcome.js';

export function flowsText(flows: number, language: Language): string {
  if (language === 'zh') return `${count(flows)} 项流转`;
  return flows === 1 ? '1 flow' : `${count(flows)} flows`;
}

/** `◆ S` and 9, `?` and 3: the worst first. */
export function countsByMark(flows: readonly NumberedFlow[]): ReadonlyMap<string, number> {
  const outcomes = tally(flows.map(({ verdict }) => verdict.mechanism));
  const marks = new Map<string, number>();
  for (const outcome of worstFirst) {
    const number = outcomes.get(outcome) ?? 0;
    if (number > 0) marks.set(markOf(outcome), (marks.get(markOf(outcome)) ?? 0) + number);
  }
  return marks;
}

/** For whom a mark is no word. */
export function countsInWords(flows: readonly NumberedFlow[], language: Language): readonly string[] {
  const outcomes = tally(flows.map(({ verdict }) => verdict.mechanism));
  return worstFirst.flatMap((outcome) => {
    const number = outcomes.get(outcome);
    return number === undefined ? [] : [`${mechanismName(outcome)[language]} ${count(number)}`];
  });
}

/** `◆ S 9`, `? 3`. */
export function countsText(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].map(([mark, number]) => `${mark} ${count(number)}`);
}
