// How many people a flow concerns in a year. Figures are what the file says; what it does not say is an interval, never zero.
import type { Regime } from '../generated/regime-types.js';
import type { Definition, Shape } from '../model/definition.js';
import type { FlowFacts } from './flow-facts.js';
import { difference, exactly, type Interval, nobody, partOf } from './interval.js';
import { yearOf } from './regimes.js';

export type Measure = 'personal' | 'ordinary' | 'sensitive';

export const measures = ['personal', 'ordinary', 'sensitive'] as const satisfies readonly Measure[];

/** The totals that a regime looks at. */
export function measuresOf(regime: Regime): readonly Measure[] {
  return measures.filter((measure) => regime.measures[measure] !== undefined);
}

/** Why a number of people is not certain. */
export type Doubt = 'figure' | 'sensitive-figure' | 'class' | 'exemption' | 'crossing';

/** People of one flow in one year, by measure. Ordinary leaves sensitive data out (Order 16 Arts. 5, 7, 8); personal is everybody. */
export interface YearCount {
  readonly people: Readonly<Record<Measure, Interval>>;
  readonly doubts: readonly Doubt[];
}

type People = NonNullable<Shape<'flow'>['individuals']>;

/** Counts a flow in a calendar year; `current` is the year of evaluation. */
export function countYear(facts: FlowFacts, year: number, current: number): YearCount {
  const { flow, population } = facts;
  const size = typeof population?.value.size === 'number' ? population.value.size : Number.POSITIVE_INFINITY;
  const figure = figureFor(flow.value.individuals, flow, year, current);
  const everybody = figure === undefined ? { low: Math.min(1, size), high: size } : figure;
  const { personal } = facts.ofClass;
  const doubts: Doubt[] = figure === undefined && personal !== 'no' ? ['figure'] : [];
  const sensitive = sensitivePeople(facts, everybody, year, current, doubts);
  const ordinary = ordinaryPeople(facts, everybody, sensitive);
  if (Object.values({ personal, ordinary: facts.ofClass.ordinary, sensitive: facts.ofClass.sensitive }).includes('unknown')) doubts.push('class');
  const all = personal === 'yes' ? everybody : personal === 'unknown' ? partOf(everybody) : nobody;
  return { people: { personal: { low: Math.max(all.low, sensitive.low), high: Math.max(all.high, sensitive.low) }, ordinary, sensitive }, doubts };
}

function sensitivePeople(facts: FlowFacts, everybody: Interval, year: number, current: number, doubts: Doubt[]): Interval {
  const given = facts.flow.value.sensitiveIndividuals;
  if (given === undefined) {
    if (facts.ofClass.sensitive === 'no') return nobody;
    return facts.ofClass.sensitive === 'yes' ? everybody : partOf(everybody);
  }
  const figure = figureFor(given, facts.flow, year, current);
  if (figure === undefined) doubts.push('sensitive-figure');
  return figure ?? partOf(everybody);
}

function ordinaryPeople(facts: FlowFacts, everybody: Interval, sensitive: Interval): Interval {
  // Somebody with both kinds counts in both totals: the text is silent, and this is the careful reading.
  if (facts.ofClass.ordinary === 'yes') return everybody;
  if (facts.ofClass.ordinary === 'unknown') return partOf(everybody);
  // Only sensitive categories, carried by only some of the people: the others are left with ordinary data.
  return facts.ofClass.sensitive === 'yes' && facts.flow.value.sensitiveIndividuals !== undefined ? difference(everybody, sensitive) : nobody;
}

/** The figure for a year; undefined where it is missing or `unknown` although the flow runs. */
function figureFor(given: People | undefined, flow: Definition<'flow'>, year: number, current: number): Interval | undefined {
  if (typeof given === 'object') {
    const figure = given[String(year)];
    if (typeof figure === 'number') return exactly(figure);
    return figure === undefined && !runsIn(flow, year, current) ? nobody : undefined;
  }
  if (!runsIn(flow, year, current)) return nobody;
  return typeof given === 'number' ? exactly(given) : undefined;
}

/** Whether a flow runs in a year. Without a first day its first figure, or else the year of evaluation, is taken for its beginning. */
export function runsIn(flow: Definition<'flow'>, year: number, current: number): boolean {
  const { until, status } = flow.value;
  if (until && yearOf(until) < year) return false;
  if (status === 'ended' && !until && year > current) return false;
  return year >= firstYear(flow, current);
}

/** The year in which a flow begins. */
export function firstYear(flow: Definition<'flow'>, current: number): number {
  const { since, individuals } = flow.value;
  if (since) return yearOf(since);
  const years = typeof individuals === 'object' ? Object.keys(individuals).map(Number) : [];
  return years.length > 0 ? Math.min(...years) : current;
}
