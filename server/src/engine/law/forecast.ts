// When a total may reach its next threshold. Nobody knows: each way on is followed under an assumption that is told with the day.
import type { Regime } from '../generated/regime-types.js';
import { addDays, daysBetween } from './days.js';
import type { Interval } from './interval.js';
import type { ExporterJudgement, Judgement } from './judgement.js';
import { type Margin, marginsOf, reachedOn, type Threshold } from './margin.js';
import { firstYear, type Measure } from './people.js';
import { type Day, yearOf } from './regimes.js';
import { mergeSubtotals, subtotal } from './subtotal.js';
import { type Contribution, type CountedFlow, contributionsOf, type Totals } from './totals.js';

/** How many earlier years growth is taken from, and how many years a forecast looks ahead. */
export interface Reach {
  readonly back: number;
  readonly ahead: number;
}

/** One way in which a total may go on. */
export interface Course {
  /** Whether the figures of the year of evaluation are those of the whole year, or of what went so far. */
  readonly assumes: 'whole-year' | 'so-far';
  /** People in the whole of the year of evaluation, as assumed. */
  readonly people: number;
  /** People more in each year than in the one before. */
  readonly growth: number;
  /** The first year that growth is taken from; undefined where no earlier one is known, so that none is assumed. */
  readonly since: number | undefined;
  /** Null where not within the years looked at. */
  readonly reachedOn: Day | null;
}

/** When a total may reach its next threshold. */
export interface Forecast {
  readonly threshold: Threshold;
  readonly courses: readonly Course[];
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/** The next thresholds of the totals of an exporter, where growth can be told at all. */
export function forecastsOf({ verdicts, totals }: ExporterJudgement, judgement: Judgement, reach: Reach): readonly Forecast[] {
  const margins = marginsOf(judgement, totals).filter(({ total }) => Number.isFinite(total.high) && total.high > 0);
  if (margins.length === 0) return [];
  const flows = verdicts.map(({ facts }) => facts).filter(({ crossBorder }) => crossBorder !== 'no');
  const known = byYear(withExemptions(flows, totals), judgement.asOf, reach);
  return margins.map((margin) => forecast(margin, { totals, known, judgement, reach }));
}

interface Basis {
  readonly totals: Totals;
  readonly known: ReadonlyMap<number, Totals>;
  readonly judgement: Judgement;
  readonly reach: Reach;
}

function forecast({ threshold, total }: Margin, basis: Basis): Forecast {
  const ends = total.low === total.high ? (['high'] as const) : (['high', 'low'] as const);
  const ways = ends.flatMap((end) => [{ assumes: 'whole-year', end } as const, { assumes: 'so-far', end } as const]);
  const courses = distinct(ways.map((way) => course(way, threshold, basis)));
  const days = courses.map((one) => one.reachedOn);
  const sorted = days.filter((day) => day !== null).sort();
  return { threshold, courses, earliest: sorted[0] ?? null, latest: days.includes(null) ? null : (sorted.at(-1) ?? null) };
}

/** Follows a total from one of its ends: through the rest of the year at the pace so far, then year by year as growth has it. */
function course({ assumes, end }: { assumes: Course['assumes']; end: keyof Interval }, { measure, people: limit }: Threshold, basis: Basis): Course {
  const { totals, known, judgement, reach } = basis;
  const { asOf, regime } = judgement;
  const year = yearOf(asOf);
  const inPast = (one: number) => known.get(one)?.[measure].interval[end] ?? 0;
  const total = totals[measure].interval[end];
  const now = Math.max(total - sumOf(windowBefore(regime, year), inPast), 0);
  const running = Math.min(totals.running[measure], now);
  const rest = assumes === 'so-far' ? (running * (daysIn(year) - elapsed(asOf))) / elapsed(asOf) : 0;
  const people = now + Math.round(rest);
  const since = firstCertain(known, measure, year);
  const growth = since === undefined ? 0 : Math.round((people - inPast(since)) / (year - since));
  const inYear = (one: number) => (one < year ? inPast(one) : Math.max(0, people + growth * (one - year)));
  const thisYear = assumes === 'so-far' ? reachedOn(limit, { low: total, high: total }, running, asOf) : null;
  const later = Array.from({ length: reach.ahead }, (_, index) => year + 1 + index);
  const then = later.map((one) => dayInYear(one, inYear(one), limit - sumOf(windowBefore(regime, one), inYear))).find((day) => day !== null);
  return { assumes, people, growth, since, reachedOn: thisYear ?? then ?? null };
}

function sumOf(years: readonly number[], people: (year: number) => number): number {
  return years.reduce((sum, year) => sum + people(year), 0);
}

/** Going back from a year, the last one of those whose totals are certain and not empty. */
function firstCertain(known: ReadonlyMap<number, Totals>, measure: Measure, year: number): number | undefined {
  const total = known.get(year - 1)?.[measure].interval;
  if (!total || total.low !== total.high || total.high === 0) return undefined;
  return firstCertain(known, measure, year - 1) ?? year - 1;
}

/** The day of a year on which so many people are reached, when they go evenly; null where not in this year. */
function dayInYear(year: number, people: number, wanted: number): Day | null {
  const first = `${year}-01-01`;
  if (wanted <= 0) return first;
  return people < wanted ? null : addDays(first, Math.ceil((wanted / people) * daysIn(year)) - 1);
}

function daysIn(year: number): number {
  return daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
}

/** Days of the year up to and with a day. */
function elapsed(day: Day): number {
  return daysBetween(`${yearOf(day)}-01-01`, day) + 1;
}

/** The years before one that its window covers too. */
function windowBefore({ window: { startsYearsBack } }: Regime, year: number): readonly number[] {
  return Array.from({ length: startsYearsBack }, (_, back) => year - startsYearsBack + back);
}

function distinct(courses: readonly Course[]): readonly Course[] {
  const alike = (one: Course, other: Course) => one.people === other.people && one.reachedOn === other.reachedOn;
  return courses.filter((one, index) => courses.findIndex((other) => alike(one, other)) === index);
}

/** Flows with what the totals made of their exemptions. */
function withExemptions(flows: readonly CountedFlow['facts'][], { contributions }: Totals): readonly CountedFlow[] {
  const known = new Map<CountedFlow['facts']['flow'], Contribution>(contributions.map((one) => [one.flow, one]));
  return flows.map((facts) => {
    const one = known.get(facts.flow);
    const doubtful = one?.doubts.includes('exemption') ? 'unknown' : 'no';
    return { facts, exempted: one?.leftOut === undefined ? doubtful : 'yes', exemption: one?.leftOut };
  });
}

/** The totals of each single year, up to the year of evaluation. */
function byYear(flows: readonly CountedFlow[], asOf: Day, { back }: Reach): ReadonlyMap<number, Totals> {
  const year = yearOf(asOf);
  const first = flows.reduce((least, { facts }) => Math.min(least, firstYear(facts.flow, year)), year);
  const from = Math.max(first, year - back);
  const years = Array.from({ length: year - from + 1 }, (_, index) => from + index);
  const all = contributionsOf(flows, years);
  return new Map(
    years.map((one) => {
      const own = all.filter((contribution) => contribution.year === one);
      return [one, mergeSubtotals([subtotal(own, [[one]])], { years: [one], contributions: () => own })];
    }),
  );
}
