import { all, type Truth, truth } from './truth.js';

/** A number of people between two bounds, both included; `high` may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const nobody: Interval = { low: 0, high: 0 };
export const anyNumber: Interval = { low: 0, high: Number.POSITIVE_INFINITY };

export function exactly(people: number): Interval {
  return { low: people, high: people };
}

/** At most as many as `whole`, perhaps none. */
export function partOf(whole: Interval): Interval {
  return { low: 0, high: whole.high };
}

/** Different people added up. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce((total, one) => ({ low: total.low + one.low, high: total.high + one.high }), nobody);
}

/** People of one group who may be the same ones: between the larger part and the smaller of the sum and the group. */
export function union(intervals: readonly Interval[], groupSize: number): Interval {
  const low = intervals.reduce((most, one) => Math.max(most, one.low), 0);
  return { low, high: Math.max(low, Math.min(sum(intervals).high, groupSize)) };
}

/** What is left of `whole` without `part`. */
export function difference(whole: Interval, part: Interval): Interval {
  const rest = (from: number, without: number) => (without === Number.POSITIVE_INFINITY ? 0 : Math.max(0, from - without));
  return { low: rest(whole.low, part.high), high: rest(whole.high, part.low) };
}

/** A bound as regimes write it. Order 16 and its kin: 以上 is atLeast, 超过 above, 不满 below, 以下 atMost (Civil Code Art. 1259). */
export interface Bound {
  readonly atLeast?: number | undefined;
  readonly above?: number | undefined;
  readonly below?: number | undefined;
  readonly atMost?: number | undefined;
}

/** Whether a number of people meets a bound: yes or no only where both ends agree. */
export function meets(people: Interval, bound: Bound): Truth {
  const tests = [
    bound.atLeast === undefined ? [] : [reaches(people, bound.atLeast)],
    bound.above === undefined ? [] : [reaches(people, bound.above + 1)],
    bound.below === undefined ? [] : [staysBelow(people, bound.below)],
    bound.atMost === undefined ? [] : [staysBelow(people, bound.atMost + 1)],
  ].flat();
  return all(tests);
}

/** The number of people at which the answer to a bound changes. */
export function turningPoint(bound: Bound): number | undefined {
  if (bound.atLeast !== undefined) return bound.atLeast;
  if (bound.below !== undefined) return bound.below;
  const inclusive = bound.above ?? bound.atMost;
  return inclusive === undefined ? undefined : inclusive + 1;
}

function reaches(people: Interval, limit: number): Truth {
  if (people.low >= limit) return 'yes';
  return truth(people.high >= limit) === 'yes' ? 'unknown' : 'no';
}

function staysBelow(people: Interval, limit: number): Truth {
  if (people.high < limit) return 'yes';
  return people.low >= limit ? 'no' : 'unknown';
}
