// Totals of one exporter: unique people, folded from what each flow contributes.
import type { Definition } from '../model/definition.js';
import type { Ask } from './ask.js';
import type { FlowFacts } from './flow-facts.js';
import { grouped } from './grouped.js';
import { type Interval, partOf } from './interval.js';
import { countYear, type Doubt, type Measure, type YearCount } from './people.js';
import { mergeSubtotals, type Subtotal, shareOf, subtotal } from './subtotal.js';
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
  /** In source order. */
  readonly contributions: readonly Contribution[];
  readonly personal: Total;
  readonly ordinary: Total;
  readonly sensitive: Total;
  /** Of the year of evaluation, the people of flows that run already, flow by flow: groups that share people are counted more than once. */
  readonly running: Readonly<Record<Measure, number>>;
  /** The people of all flows added up, as if no two flows shared anybody. */
  readonly added: Readonly<Record<Measure, Interval>>;
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
  return new Fold(flows, years, acrossYears).totals();
}

/** Totals that can also be told for the case that one flow were counted otherwise. */
export class Fold {
  private readonly contributions: readonly Contribution[];
  private readonly shares: ReadonlyMap<number, readonly Contribution[]>;
  private readonly parts: ReadonlyMap<number, Subtotal>;
  private kept: Totals | undefined;

  constructor(
    flows: readonly CountedFlow[],
    private readonly years: readonly number[],
    private readonly acrossYears: AcrossYears = 'added',
  ) {
    this.contributions = contributionsOf(flows, years);
    this.shares = grouped(this.contributions, ({ flow }) => shareOf(flow));
    this.parts = new Map([...this.shares].map(([share, list]) => [share, subtotal(list, spansOf(years, acrossYears))]));
  }

  totals(): Totals {
    this.kept ??= mergeSubtotals([...this.parts.values()], { years: this.years, contributions: () => this.contributions });
    return this.kept;
  }

  with(counted: CountedFlow): Totals {
    const { flow, population } = counted.facts;
    if (!population) {
      const uncertain = this.contributions.filter((one) => one.flow === flow);
      return raised(this.totals(), uncertain, contributionsOf([counted], this.years));
    }
    const share = shareOf(flow);
    const others = (this.shares.get(share) ?? []).filter((one) => one.flow !== flow);
    const own = subtotal([...others, ...contributionsOf([counted], this.years)], spansOf(this.years, this.acrossYears));
    const parts = new Map(this.parts).set(share, own);
    return mergeSubtotals([...parts.values()], { years: this.years, contributions: () => this.contributions });
  }
}

/** Totals in which a flow without a group counts for certain: they grow from below by what it gives at least. */
export function raised(totals: Totals, uncertain: readonly Contribution[], certain: readonly Contribution[]): Totals {
  const lowOf = (contributions: readonly Contribution[], measure: Measure) =>
    contributions.reduce((low, { people, leftOut }) => low + (leftOut === undefined ? people[measure].low : 0), 0);
  const total = (measure: Measure): Total => {
    const before = totals[measure];
    const { high } = before.interval;
    const low = before.interval.low + lowOf(certain, measure) - lowOf(uncertain, measure);
    return {
      interval: { low, high },
      get asks() {
        return low === high ? [] : before.asks;
      },
    };
  };
  const { years, running, added } = totals;
  return {
    years,
    running,
    added,
    get contributions() {
      return totals.contributions;
    },
    personal: total('personal'),
    ordinary: total('ordinary'),
    sensitive: total('sensitive'),
  };
}

/** What flows give in each year of the window. */
export function contributionsOf(flows: readonly CountedFlow[], years: readonly number[]): readonly Contribution[] {
  const current = years.at(-1) ?? 0;
  return flows.flatMap((flow) => years.map((year) => contribution(flow, year, current)));
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

/** Spans of years in which a person counts once. */
export function spansOf(years: readonly number[], acrossYears: AcrossYears): readonly (readonly number[])[] {
  return acrossYears === 'added' ? years.map((year) => [year]) : [years];
}
