// How many people a scope holds, year by year, and how many there are now in the same years.
import type { LockedFiling, LockedPeople } from '../generated/lock-types.js';
import type { FlowFacts } from '../law/flow-facts.js';
import { countYear, type Measure } from '../law/people.js';
import { yearOf } from '../law/regimes.js';

/** Years that a result covers; without an end, as far as figures go. */
export interface Period {
  readonly from: number;
  readonly until: number | undefined;
}

/** The years of a scope: from its result, or else from the day on which it was written down. */
export function periodOf({ decided, lockedOn, validUntil }: Omit<LockedFiling, 'digest'>): Period {
  return { from: yearOf(decided ?? lockedOn), until: validUntil === undefined ? undefined : yearOf(validUntil) };
}

/** People of a flow in the years of a scope; undefined where there are none, as with data that is not about people. */
export function peopleIn(facts: FlowFacts, measure: Measure, period: Period): LockedPeople | undefined {
  const counted = yearsOf(facts, period).map((year) => {
    // Where a flow does not say when it began, it began with the scope: then the figures are the same on every day of evaluation.
    const { low, high } = countYear(facts, year, period.from).people[measure];
    return [String(year), low === high ? low : 'unknown'] as const;
  });
  if (counted.every(([, people]) => people === 0)) return undefined;
  const known = counted.flatMap(([, people]) => (people === 'unknown' ? [] : people));
  const total = known.length === counted.length && { total: known.reduce((sum, people) => sum + people, 0) };
  return { years: Object.fromEntries(counted), ...total };
}

// A result that says it holds for ever would give a line for every year of it.
const mostYears = 10;

function yearsOf({ flow }: FlowFacts, { from, until }: Period): readonly number[] {
  const { individuals } = flow.value;
  const stated = typeof individuals === 'object' ? Object.keys(individuals).map(Number) : [];
  // A single figure stands for every year of the scope; figures by year are taken as they are.
  const whole = typeof individuals === 'object' ? [] : Array.from({ length: Math.min((until ?? from) - from + 1, mostYears) }, (_, index) => from + index);
  const inside = [...new Set([...whole, ...stated])].filter((year) => from <= year && (until === undefined || year <= until));
  // Figures that end before the scope begins are the last ones that were assessed.
  return (inside.length > 0 ? inside : [Math.max(...stated)]).filter(Number.isFinite).sort((left, right) => left - right);
}

/** What was approved for a year: where the scope has no figure for it, the highest of those that it has. */
export function approvedIn({ years }: LockedPeople, year: string): number | undefined {
  const given = years[year];
  if (typeof given === 'number') return given;
  const known = Object.values(years).filter((one) => typeof one === 'number');
  return known.length === 0 ? undefined : Math.max(...known);
}
