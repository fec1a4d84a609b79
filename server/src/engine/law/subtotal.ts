// Totals in two steps: some flows are added up on their own, and the sums are put together. So a change of one flow changes one sum.
import type { Definition } from '../model/definition.js';
import { type Ask, distinctAsks } from './ask.js';
import { classAsks } from './class-asks.js';
import { type Interval, nobody, sum, union } from './interval.js';
import { type Measure, measures } from './people.js';
import type { Contribution, Total, Totals } from './totals.js';

// Where very many facts are missing, the first ones are asked for; when they are known, the next ones are.
const mostAsks = 20;
// Flows are dealt out to so many subtotals: each is small, and putting them together is quick.
const shares = 64;

/** What some flows give. Those without a group are added up; groups stay apart, because flows elsewhere may share them. */
export interface Subtotal {
  readonly alone: Readonly<Record<Measure, OpenTotal>>;
  readonly groups: readonly GroupPart[];
  readonly running: Readonly<Record<Measure, number>>;
  readonly added: Readonly<Record<Measure, Interval>>;
}

interface OpenTotal {
  readonly interval: Interval;
  readonly asks: () => readonly Ask[];
}

/** Members of one group of people in one span of years. */
interface GroupPart {
  readonly key: string;
  readonly population: Definition<'population'> | undefined;
  readonly members: readonly Contribution[];
  readonly folded: Readonly<Record<Measure, Folded>>;
  /** What its members leave open. */
  readonly doubts: Readonly<Record<Measure, () => readonly Ask[]>>;
}

/** Flows of one group that concern somebody: how many they are, the largest lower end, and the sum of the upper ends. */
interface Folded {
  readonly flows: number;
  readonly low: number;
  readonly high: number;
}

/** Adds up some contributions; those of one flow have to be in the same subtotal. */
export function subtotal(contributions: readonly Contribution[], spans: readonly (readonly number[])[]): Subtotal {
  const counted = contributions.filter(({ leftOut }) => leftOut === undefined);
  const parts = spans.flatMap((years, span) => partsOf(counted, years, span));
  const alone = parts.filter(({ population }) => population === undefined);
  const current = spans.at(-1)?.at(-1);
  const now = counted.filter(({ year, flow }) => year === current && flow.value.status !== 'planned');
  return {
    alone: byMeasure((measure) => together(alone.map((part) => groupTotal([part], measure)))),
    groups: parts.filter(({ population }) => population !== undefined),
    running: byMeasure((measure) => now.reduce((total, { people }) => total + people[measure].low, 0)),
    added: byMeasure((measure) => sum(counted.map(({ people }) => people[measure]))),
  };
}

/** Which subtotal a flow belongs to. */
export function shareOf({ id }: Definition): number {
  let hash = 0;
  for (let index = 0; index < id.length; index++) hash = (hash * 31 + id.charCodeAt(index)) | 0;
  return ((hash % shares) + shares) % shares;
}

/** Puts subtotals of one exporter together. */
export function mergeSubtotals(
  parts: readonly Subtotal[],
  about: { readonly years: readonly number[]; readonly contributions: () => readonly Contribution[] },
): Totals {
  const shared = new Map<string, GroupPart[]>();
  for (const part of parts.flatMap(({ groups }) => groups)) {
    const group = shared.get(part.key);
    if (group) group.push(part);
    else shared.set(part.key, [part]);
  }
  const groups = [...shared.values()];
  const total = (measure: Measure): Total =>
    new LazyTotal(together([...parts.map(({ alone }) => alone[measure]), ...groups.map((group) => groupTotal(group, measure))]));
  return {
    years: about.years,
    get contributions() {
      return about.contributions();
    },
    ...byMeasure(total),
    running: byMeasure((measure) => parts.reduce((running, part) => running + part.running[measure], 0)),
    added: byMeasure((measure) => sum(parts.map(({ added }) => added[measure]))),
  };
}

/** Most totals are only compared; what to ask is put together when somebody wants it. */
class LazyTotal implements Total {
  readonly interval: Interval;
  private kept: readonly Ask[] | undefined;

  constructor(private readonly open: OpenTotal) {
    this.interval = open.interval;
  }

  get asks(): readonly Ask[] {
    this.kept ??= firstAsks(this.open.asks());
    return this.kept;
  }
}

function byMeasure<T>(make: (measure: Measure) => T): Readonly<Record<Measure, T>> {
  const [personal, ordinary, sensitive] = measures;
  return { personal: make(personal), ordinary: make(ordinary), sensitive: make(sensitive) };
}

function together(totals: readonly OpenTotal[]): OpenTotal {
  return { interval: sum(totals.map(({ interval }) => interval)), asks: once(() => firstAsks(totals.flatMap(({ asks }) => asks()))) };
}

function firstAsks(asks: readonly Ask[]): readonly Ask[] {
  return distinctAsks(asks).slice(0, mostAsks);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function partsOf(contributions: readonly Contribution[], years: readonly number[], span: number): readonly GroupPart[] {
  const groups = new Map<string | Contribution['flow'], Omit<GroupPart, 'folded' | 'doubts'> & { members: Contribution[] }>();
  for (const one of contributions) {
    if (!years.includes(one.year)) continue;
    const { population, flow } = one;
    // A flow without a group has people of its own.
    const key = population ? `${span} group ${population.id}` : '';
    const group = groups.get(population ? key : flow);
    if (group) group.members.push(one);
    else groups.set(population ? key : flow, { key, population, members: [one] });
  }
  return [...groups.values()].map(({ key, population, members }) => ({
    key,
    population,
    members,
    folded: byMeasure((measure) => foldMembers(members, measure)),
    doubts: byMeasure((measure) => once(() => firstAsks(members.flatMap((member) => doubtAsks(member, measure))))),
  }));
}

function foldMembers(members: readonly Contribution[], measure: Measure): Folded {
  const intervals = members.map(({ people }) => people[measure]).filter(({ high }) => high > 0);
  return { flows: intervals.length, low: intervals.reduce((most, { low }) => Math.max(most, low), 0), high: sum(intervals).high };
}

const nothing: OpenTotal = { interval: nobody, asks: () => [] };

function groupTotal(parts: readonly GroupPart[], measure: Measure): OpenTotal {
  const folded = parts.map((part) => part.folded[measure]).filter(({ flows }) => flows > 0);
  const flows = folded.reduce((total, part) => total + part.flows, 0);
  if (flows === 0) return nothing;
  const population = parts[0]?.population;
  const declared = typeof population?.value.size === 'number' ? population.value.size : Number.POSITIVE_INFINITY;
  // A group smaller than one of its flows is a slip of the pen, and bounds nothing.
  const size = folded.every(({ low }) => low <= declared) ? declared : Number.POSITIVE_INFINITY;
  const interval = union(folded, size);
  if (interval.low === interval.high) return { interval, asks: nothing.asks };
  return { interval, asks: () => groupAsks(parts, measure, flows > 1) };
}

function groupAsks(parts: readonly GroupPart[], measure: Measure, several: boolean): readonly Ask[] {
  const asks = parts.flatMap(({ doubts }) => doubts[measure]());
  return several && asks.length === 0 ? overlapAsks(parts[0]?.population, parts[0]?.members ?? []) : asks;
}

/** A group says how many it is; a flow of several years without a group has to name one first. */
function overlapAsks(population: GroupPart['population'], members: readonly Contribution[]): readonly Ask[] {
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
