// Where the parts of a bar begin and end, and the same in words.
import type { MeasureTotal, Outcome } from '../../../../server/src/protocol/messages.js';
import { t } from '../../kit/words.js';
import { counted, percent } from '../numbers.js';

export interface Bar {
  /** People at its right end. */
  readonly most: number;
  /** In hundredths of its length: what is certain, and what is possible. */
  readonly low: number;
  readonly high: number;
  readonly marks: readonly number[];
  /** What the people who are certain need already. */
  readonly reached: Outcome | null;
}

/** A bar that ends at the highest threshold, or with the people where they are more. */
export function barOf({ people, thresholds }: MeasureTotal): Bar {
  const highest = Math.max(1, ...thresholds.map((one) => one.people));
  const most = Math.max(highest, people.high ?? people.low * 1.25);
  const place = (count: number) => (count / most) * 100;
  return {
    most,
    low: place(people.low),
    high: people.high === null ? 100 : place(people.high),
    marks: thresholds.map((one) => place(one.people)),
    reached: thresholds.findLast(({ reached }) => reached === 'yes')?.mechanism ?? null,
  };
}

/** How much of the next threshold is reached: `14–17% of 1,000,000`. */
export function percentText({ people, thresholds }: MeasureTotal): string {
  const next = thresholds.find(({ reached }) => reached !== 'yes') ?? thresholds.at(-1);
  // Of a threshold that the first person reaches there are no parts.
  if (!next || next.people === 1) return '';
  return t('{0} of {1}', percent(people.low / next.people, people.high === null ? null : people.high / next.people), counted(next.people));
}

/** The same as the bar, for those who do not see it. */
export function totalWords({ people, thresholds }: MeasureTotal): string {
  const parts = thresholds.map(({ people: from, mechanism, reached, left }) => {
    const name = mechanism?.name ?? '';
    if (reached === 'yes') return t('{0} reached: {1}', counted(from), name);
    return reached === 'unknown' || left === null
      ? t('{0} may be reached: {1}', counted(from), name)
      : t('{0} left until {1}: {2}', counted(left), counted(from), name);
  });
  return [people.text, ...parts].join('; ');
}
