// Totals of one exporter: unique people, folded from what each flow contributes.
import type { Definition } from '../model/definition.js';
import { type Ask, distinctAsks } from './ask.js';
import { classAsks } from './class-asks.js';
import type { FlowFacts } from './flow-facts.js';
import { grouped } from './grouped.js';
import { type Interval, nobody, partOf, sum, union } from './interval.js';
import { countYear, type Doubt, type Measure, type YearCount } from './people.js';
import type { Truth } from './truth.js';

/** What one flow gives to the totals of one year. */
export interface Contribution {
  readonly facts: FlowFacts;
  readonly flow: Definition<'flow'>;
  readonly population: Definition<'population'> | undefined;
  readonly year: number;
  readonly people: YearCount['people'];
  readonly doubts: readonly Doubt[];
  /** The exemption for which the flow is left out of the totals. */
  readonly leftOut: string | undefined;
}

export interface Total {
  readonly interval: Interval;
  /** What to declare so that both ends meet. */
  readonly asks: readonly Ask[];
}

export interface Totals {
  readonly years: readonly number[];
  readonly contributions: readonly Contribution[];
  readonly personal: Total;
  readonly ordinary: Total;
  readonly sensitive: Total;
}

/** A flow as the totals see it. */
export interface CountedFlow {
  readonly facts: FlowFacts;
  /** Whether its exemption takes it out of the totals, and which. */
  readonly exempted: Truth;
  readonly exemption: string | undefined;
}

/** Whether a person counts once in each calendar year, as cumulative totals do, or once in all years, as a number of people does. */
export type AcrossYears = 'added' | 'same-people';

/** Folds the flows of one exporter over the years of the window; the last year is the year of evaluation. */
export function foldTotals(flows: readonly CountedFlow[], years: readonly number[], acrossYears: AcrossYears = 'added'): Totals {
  const current = years.at(-1) ?? 0;
  const contributions = flows.flatMap((flow) => years.map((year) => contribution(flow, year, current)));
  const total = (measure: Measure): Total => foldMeasure(contributions, acrossYears === 'added' ? years.map((year) => [year]) : [years], measure);
  return { years, contributions, personal: total('personal'), ordinary: total('ordinary'), sensitive: total('sensitive') };
}

function contribution({ facts, exempted, exemption }: CountedFlow, year: number, current: number): Contribution {
  const count = countYear(facts, year, current);
  const uncertain = exempted === 'unknown' || facts.crossBorder === 'unknown';
  const people = uncertain
    ? { personal: partOf(count.people.personal), ordinary: partOf(count.people.ordinary), sensitive: partOf(count.people.sensitive) }
    : count.people;
  const doubts: readonly Doubt[] = [
    ...count.doubts,
    ...(exempted === 'unknown' ? (['exemption'] as const) : []),
    ...(facts.crossBorder === 'unknown' ? (['crossing'] as const) : []),
  ];
  return { facts, flow: facts.flow, population: facts.population, year, people, doubts, leftOut: exempted === 'yes' ? exemption : undefined };
}

/** Adds up one measure: by span of years in which a person counts once, and in each of them by group of people. */
function foldMeasure(contributions: readonly Contribution[], spans: readonly (readonly number[])[], measure: Measure): Total {
  const counted = contributions.filter(({ leftOut }) => leftOut === undefined);
  const groups = spans.flatMap((years) => groupsOf(counted.filter(({ year }) => years.includes(year))));
  const folded = groups.map((group) => foldGroup(group, measure));
  return { interval: sum(folded.map(({ interval }) => interval)), asks: distinctAsks(folded.flatMap(({ asks }) => asks)) };
}

interface Group {
  readonly population: Definition<'population'> | undefined;
  readonly members: readonly Contribution[];
}

function groupsOf(contributions: readonly Contribution[]): readonly Group[] {
  // A flow without a group has people of its own.
  const groups = grouped(contributions, ({ population, flow }) => (population ? `group ${population.id}` : `flow ${flow.id}`));
  return [...groups.values()].map((members) => ({ population: members[0]?.population, members }));
}

function foldGroup({ population, members }: Group, measure: Measure): Total {
  const intervals = members.map(({ people }) => people[measure]).filter(({ high }) => high > 0);
  if (intervals.length === 0) return { interval: nobody, asks: [] };
  const declared = typeof population?.value.size === 'number' ? population.value.size : Number.POSITIVE_INFINITY;
  // A group smaller than one of its flows is a slip of the pen, and bounds nothing.
  const size = intervals.every(({ low }) => low <= declared) ? declared : Number.POSITIVE_INFINITY;
  const interval = union(intervals, size);
  if (interval.low === interval.high) return { interval, asks: [] };
  const asks = members.flatMap((member) => doubtAsks(member, measure));
  const overlap = intervals.length > 1 && asks.length === 0 ? overlapAsks(population, members) : [];
  return { interval, asks: [...asks, ...overlap] };
}

/** A group says how many it is; a flow of several years without a group has to name one first. */
function overlapAsks(population: Group['population'], members: readonly Contribution[]): readonly Ask[] {
  if (population) return [{ kind: 'overlap', at: population, path: ['size'] }];
  return members.slice(0, 1).map(({ flow }) => ({ kind: 'overlap', at: flow, path: ['population'] }));
}

function doubtAsks({ facts, flow, people, doubts }: Contribution, measure: Measure): readonly Ask[] {
  if (people[measure].low === people[measure].high) return [];
  return doubts.flatMap((doubt): readonly Ask[] => {
    if (doubt === 'figure') return [{ kind: 'figure', at: flow, path: ['individuals'] }];
    if (doubt === 'sensitive-figure') return measure === 'sensitive' ? [{ kind: 'sensitive-figure', at: flow, path: ['sensitiveIndividuals'] }] : [];
    if (doubt === 'class') return classAsks(facts);
    return [];
  });
}
