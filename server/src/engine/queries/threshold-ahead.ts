import { type Threshold, thresholdsOf } from '../law/margin.js';
import type { Measure } from '../law/people.js';
import type { Totals } from '../law/totals.js';
import type { ProjectView } from './project-view.js';

/** The next threshold above a total, and how many people it is away. */
export interface Ahead {
  readonly threshold: Threshold;
  readonly distance: number;
}

/** The threshold that a total reaches next; undefined where it is above all of them or nobody knows how large it is. */
export function thresholdAhead({ regime, asOf }: ProjectView, totals: Totals, measure: Measure): Ahead | undefined {
  const { high } = totals[measure].interval;
  const threshold = thresholdsOf(regime, asOf).find((one) => one.measure === measure && one.people > Math.max(high, 1));
  return threshold && { threshold, distance: threshold.people - high };
}
