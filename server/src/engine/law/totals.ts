// Totals of one exporter: unique people, folded from what each flow contributes.
import type { Definition } from '../model/definition.js';
import { type Ask, distinctAsks } from './ask.js';
import { classAsks } from './class-asks.js';
import type { FlowFacts } from './flow-facts.js';
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

/** Folds the flows of one exporter over the years of the window; the last year is the year of evaluation. */
export function foldTotals(flows: readonly CountedFlow[], years: readonly number[]): Totals {
  const current = years.at(-1) ?? 0;
  const contributions = flows.flatMap((flow) => years.map((year) => contribution(flow, year, current)));
  const total = (measure: Measure): Total => foldMeasure(contributions, years, measure);
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

/** Adds up one measure: by year (a person counts once per calendar year), and in a year by group of people. */
function foldMeasure(contributions: readonly Contribution[], years: readonly number[], measure: Measure): Total {
  const counted = contributions.filter(({ leftOut }) => leftOut === undefined);
  const groups = years.flatMap((year) => groupsOf(counted.filter((one) => one.year === year)));
  const folded = groups.map((group) => foldGroup(group, measure));
  return { interval: sum(folded.map(({ interval }) => interval)), asks: distinctAsks(folded.flatMap(({ asks }) => asks)) };
}

interface Group {
  readonly population: Definition<'population'> | undefined;
  readonly members: readonly Contribution[];
}

function groupsOf(contributions: readonly Contribution[]): readonly Group[] {
  const groups = new Map<string, Contribution[]>();
  for (const one of contributions) {
    // A flow without a group has people of its own.
    const key = one.population ? `group ${one.population.id}` : `flow ${one.flow.id}`;
    const members = groups.get(key);
    if (members) members.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((members) => ({ population: members[0]?.population, members }));
}

function foldGroup({ population, members }: Group, measure: Measure): Total {
  const intervals = members.map(({ people }) => people[measure]).filter(({ high }) => high > 0);
  if (intervals.length === 0) return { interval: nobody, asks: [] };
  const size = typeof population?.value.size === 'number' ? population.value.size : Number.POSITIVE_INFINITY;
  const interval = population ? union(intervals, size) : sum(intervals);
  if (interval.low === interval.high) return { interval, asks: [] };
  const asks = members.flatMap((member) => doubtAsks(member, measure));
  const overlap: readonly Ask[] = population && intervals.length > 1 && asks.length === 0 ? [{ kind: 'overlap', at: population, path: ['size'] }] : [];
  return { interval, asks: [...asks, ...overlap] };
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
