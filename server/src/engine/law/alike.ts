import type { FlowFacts } from './flow-facts.js';
import type { Interval } from './interval.js';
import type { Measure } from './people.js';
import type { Day } from './regimes.js';

/**
 * What makes two flows of a project alike for every question that a regime can ask: same exporter, recipient, data and day, the same
 * claims, and people or none. How many people each of them has shows only in the totals, which they share.
 */
export function alikeKey({ flow, exporter, recipient, agreement, ofClass }: FlowFacts, day: Day, own: (measure: Measure) => Interval): string {
  const { categories = [], exemption = '', sensitiveIndividuals } = flow.value;
  const sensitive = sensitiveIndividuals === undefined ? '' : presence(own('sensitive'));
  const classes = Object.values(ofClass).join();
  return [exporter?.id, recipient?.id, day, categories.join(), classes, presence(own('personal')), sensitive, exemption, agreement?.value.kind].join('|');
}

function presence({ low, high }: Interval): string {
  if (high === 0) return 'nobody';
  return low > 0 ? 'somebody' : 'unknown';
}
