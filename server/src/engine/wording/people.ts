import type { Interval } from '../law/interval.js';
import type { Text } from '../text.js';

/** 180,000: the same in both languages. */
export function count(people: number): string {
  return String(people).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `18万`, `1.4亿`: how people in China say large numbers, in any language; undefined for numbers that need no help. */
export function inChineseUnits(people: number): string | undefined {
  if (people >= 1e8) return `${people / 1e8}亿`;
  return people >= 1e4 ? `${people / 1e4}万` : undefined;
}

/** `182,400`, `between 2,400 and 182,400`, or `at least 1` where nothing bounds it above. */
export function peopleText({ low, high }: Interval): Text {
  if (low === high) return { en: count(low), zh: count(low) };
  if (high === Number.POSITIVE_INFINITY)
    return low === 0 ? { en: 'an unknown number', zh: '人数未知' } : { en: `at least ${count(low)}`, zh: `至少 ${count(low)}` };
  return { en: `between ${count(low)} and ${count(high)}`, zh: `${count(low)} 至 ${count(high)}` };
}
