// A day on which something is due, opens or ends, with what it is counted from and how sure that is.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Regime } from '../generated/regime-types.js';
import { addressOf, type Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import type { Text } from '../text.js';
import { addDays } from './days.js';
import { type DeadlineKind, deadlineNames } from './deadline-names.js';
import type { Interval } from './interval.js';
import type { Judgement } from './judgement.js';
import type { Measure } from './people.js';
import type { Day } from './regimes.js';
import { type CountedDay, type WorkingDays, workingDays } from './working-days.js';

/** A project under one regime on one day: what rules and views have of it. */
export interface TimeContext {
  readonly model: Model;
  readonly judgement: Judgement;
  readonly regime: Regime;
  readonly catalogues: Catalogues;
  readonly asOf: Day;
}

/** Who has to act by then; undefined where the day only comes. */
export type Actor = Catalogues['stages'][string]['actor'];

export interface Deadline {
  /** `filings.assessment-2026 review-end`: the same from one run to the next. */
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly at: Definition;
  /** The key that the day was read from or counted from. */
  readonly path: readonly string[];
  readonly day: Day;
  /** The event from which it was counted, and the working days counted; both left out where the file names the day itself. */
  readonly from: Day | undefined;
  readonly workingDays: number | undefined;
  /** Whether the holidays of all years on the way are published; otherwise only the days of the week were counted. */
  readonly published: boolean;
  readonly actor: Actor | undefined;
  readonly provisions: readonly string[];
  readonly confidence: Confidence;
  readonly note: Text | undefined;
  /** What comes on that day, without the day. */
  readonly what: Text;
  /** Whether it was counted from a day that is itself only expected. */
  readonly forecast: boolean;
  /** Whether the authority may take longer. */
  readonly extendable: boolean;
  /** Whether what it waits for has happened by the day of evaluation. */
  readonly done: boolean;
  /** Whether the day itself lies before the day of evaluation. */
  readonly past: boolean;
  /** Where totals begin anew: the people that drop out of them. */
  readonly people: Readonly<Partial<Record<Measure, Interval>>> | undefined;
}

export type Confidence = Catalogues['provisions'][string]['confidence'];

/** What the law data says of a period. */
export interface Basis {
  readonly provisions: readonly string[];
  readonly confidence: Confidence;
  readonly note?: Text | undefined;
}

/** What has to be said of a deadline; the rest is filled in. */
export interface Given extends Partial<Pick<Deadline, 'from' | 'workingDays' | 'published' | 'actor' | 'forecast' | 'extendable' | 'done' | 'people'>> {
  readonly kind: DeadlineKind;
  readonly at: Definition;
  readonly path: readonly string[];
  readonly day: Day;
  readonly basis: Basis;
}

/** What a project itself sets, such as the day by which it needs a result. */
export const ownDay: Basis = { provisions: [], confidence: 'verified' };

export function deadline({ basis, ...given }: Given, asOf: Day): Deadline {
  const { kind, at, path, day, people } = given;
  return {
    id: [addressOf(at), kind, ...path.slice(1)].join(' '),
    kind,
    at,
    path,
    day,
    from: given.from,
    workingDays: given.workingDays,
    published: given.published ?? true,
    actor: given.actor,
    provisions: basis.provisions,
    confidence: basis.confidence,
    note: basis.note,
    what: deadlineNames[kind],
    forecast: given.forecast ?? false,
    extendable: given.extendable ?? false,
    done: given.done ?? false,
    past: day < asOf,
    people,
  };
}

/** The official period of a stage, counted from a day; undefined where the catalogue gives none. */
export function stagePeriod(id: string, from: Day, { catalogues }: Pick<TimeContext, 'catalogues'>): StagePeriod | undefined {
  const stage = catalogues.stages[id];
  if (!stage?.duration) return undefined;
  const { workingDays: number, extendable } = stage.duration;
  const counted = calendarOf(catalogues).addWorkingDays(from, number);
  return { ...counted, from, workingDays: number, actor: stage.actor, extendable, basis: stage };
}

export type StagePeriod = CountedDay & Required<Pick<Given, 'from' | 'workingDays' | 'actor' | 'extendable' | 'basis'>>;

const calendars = new WeakMap<Catalogues['working-days'], WorkingDays>();

/** The calendar of working days, made once for a catalogue. */
export function calendarOf({ 'working-days': catalogue }: Pick<Catalogues, 'working-days'>): WorkingDays {
  const calendar = calendars.get(catalogue) ?? workingDays(catalogue);
  calendars.set(catalogue, calendar);
  return calendar;
}

/** The day with so many working days from it up to the end of a period, that end not counted. */
export function workingDaysBefore(end: Day, number: number, calendar: WorkingDays): CountedDay {
  let day = end;
  for (let left = number; left > 0; ) {
    day = addDays(day, -1);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return { day, published: calendar.calendarPublished(day) && calendar.calendarPublished(end) };
}
