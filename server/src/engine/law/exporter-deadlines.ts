// On 1 January the window of the totals moves on, and the people of its first year no longer count.
import type { Definition } from '../model/definition.js';
import { type Deadline, deadline, type TimeContext } from './deadline.js';
import type { Interval } from './interval.js';
import { windowOf } from './judgement.js';
import type { Measure } from './people.js';
import { yearOf } from './regimes.js';
import { foldTotals } from './totals.js';

/** The deadlines of an exporter: the day on which its totals begin anew, where it has any. */
export function exporterDeadlines(exporter: Definition<'exporter'>, context: TimeContext): readonly Deadline[] {
  const { regime, asOf } = context;
  const year = yearOf(asOf);
  const people = droppedPeople(exporter, context);
  if (Object.values(people).every(({ high }) => high === 0)) return [];
  const day = `${year + 1}-01-01`;
  return [deadline({ kind: 'window-resets', at: exporter, path: [], day, basis: regime.window, people }, asOf)];
}

/** The people who drop out of the totals with the first year of the window. */
function droppedPeople(exporter: Definition<'exporter'>, { judgement, regime, asOf }: TimeContext): Readonly<Partial<Record<Measure, Interval>>> {
  const { totals } = judgement.exporter(exporter);
  const [first = yearOf(asOf), ...others] = windowOf(regime, yearOf(asOf));
  const dropped =
    others.length === 0
      ? totals
      : foldTotals(
          totals.contributions
            .filter((one) => one.year === first)
            .map(({ facts, leftOut }) => ({ facts, exempted: leftOut === undefined ? 'no' : 'yes', exemption: leftOut })),
          [first],
        );
  const measures = (['personal', 'ordinary', 'sensitive'] as const).filter((measure) => regime.measures[measure] !== undefined);
  return Object.fromEntries(measures.map((measure) => [measure, dropped[measure].interval]));
}
