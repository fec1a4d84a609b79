// How far the next threshold is, when growth so far would reach it, and the smallest change that would alter a verdict.
import type { Regime } from '../generated/regime-types.js';
import type { Condition } from './condition.js';
import { addDays, daysBetween } from './days.js';
import { exactly, type Interval, turningPoint } from './interval.js';
import type { Judgement } from './judgement.js';
import type { Mechanism, Outcome } from './mechanism.js';
import type { Measure } from './people.js';
import { type Day, inForce, yearOf } from './regimes.js';
import type { Totals } from './totals.js';
import { judge, type Verdict } from './verdict.js';

/** A number of people at which a total changes what the regime decides. */
export interface Threshold {
  readonly measure: Measure;
  readonly people: number;
  readonly decision: string;
  readonly provisions: readonly string[];
}

/** Every threshold of a regime on a day, smallest first within a measure. */
export function thresholdsOf(regime: Regime, day: Day): readonly Threshold[] {
  const found = regime.decisions
    .filter((decision) => inForce(decision, day) && !decision.open)
    .flatMap((decision) => boundsIn(decision.when).map(({ measure, people }) => ({ measure, people, decision: decision.id, provisions: decision.provisions })));
  const first = found.filter((one, index) => found.findIndex((other) => other.measure === one.measure && other.people === one.people) === index);
  return first.sort((left, right) => left.measure.localeCompare(right.measure) || left.people - right.people);
}

function boundsIn(condition: Condition): readonly { measure: Measure; people: number }[] {
  if ('all' in condition) return condition.all.flatMap(boundsIn);
  if ('any' in condition) return condition.any.flatMap(boundsIn);
  if ('not' in condition) return boundsIn(condition.not);
  if (!('total' in condition)) return [];
  const people = turningPoint(condition.total);
  return people === undefined ? [] : [{ measure: condition.total.of, people }];
}

export interface Margin {
  readonly threshold: Threshold;
  readonly total: Interval;
  /** People that may still be added without reaching the threshold. */
  readonly left: number;
  /** Day on which growth so far this year would reach it; null where not before the total starts again. */
  readonly reachedOn: Day | null;
}

/** For each measure of the regime the next threshold above the total. */
export function marginsOf(judgement: Judgement, totals: Totals): readonly Margin[] {
  const thresholds = thresholdsOf(judgement.regime, judgement.asOf);
  return [...new Set(thresholds.map(({ measure }) => measure))].flatMap((measure) => {
    const total = totals[measure].interval;
    const next = thresholds.find((threshold) => threshold.measure === measure && threshold.people > total.high && threshold.people > 1);
    if (!next) return [];
    return [
      {
        threshold: next,
        total,
        left: next.people - 1 - total.high,
        reachedOn: reachedOn(next.people, total, Math.min(totals.running[measure], total.low), judgement.asOf),
      },
    ];
  });
}

/** `running` is what flows that already run have sent in the year; groups that share people make the total smaller than their sum. */
export function reachedOn(limit: number, total: Interval, running: number, asOf: Day): Day | null {
  if (running <= 0) return null;
  const elapsed = daysBetween(`${yearOf(asOf)}-01-01`, asOf) + 1;
  const days = Math.ceil(((limit - total.high) * elapsed) / running);
  const end = `${yearOf(asOf)}-12-31`;
  return days <= daysBetween(asOf, end) ? addDays(asOf, days) : null;
}

/** A change of a total that gives another verdict. */
export interface Change {
  readonly measure: Measure;
  /** The total at which the verdict becomes another one. */
  readonly people: number;
  /** People to add (positive) or to take away (negative). */
  readonly by: number;
  readonly mechanism: Outcome;
  readonly possible: readonly Mechanism[];
}

/** The smallest change upwards and downwards that alters a certain verdict; none where no number does. */
export function smallestChanges(verdict: Verdict, judgement: Judgement): readonly Change[] {
  if (verdict.mechanism === 'undetermined' || verdict.crossBorder === 'no') return [];
  const thresholds = thresholdsOf(judgement.regime, verdict.day);
  const about = judgement.caseOf(verdict.facts);
  const tries = thresholds.flatMap(({ measure, people }) => {
    const total = about.total(measure).interval;
    if (total.low !== total.high) return [];
    const target = total.high < people ? people : people - 1;
    return target === total.high ? [] : [{ measure, people: target, by: target - total.high }];
  });
  const changed = tries.flatMap((one) => {
    const other = judge(judgement.caseOf(verdict.facts, { [one.measure]: exactly(one.people) }));
    return other.mechanism === verdict.mechanism ? [] : [{ ...one, mechanism: other.mechanism, possible: other.possible }];
  });
  const nearest = (list: readonly Change[]) =>
    list.reduce<Change | undefined>((best, one) => (best && Math.abs(best.by) <= Math.abs(one.by) ? best : one), undefined);
  return [nearest(changed.filter(({ by }) => by > 0)), nearest(changed.filter(({ by }) => by < 0))].filter((one) => one !== undefined);
}
