// Which days are worked in mainland China, and periods counted in them. A year whose holidays are not published is never guessed in silence.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Text } from '../text.js';
import { addDays, daysBetween, weekdayOf } from './days.js';
import type { Day } from './regimes.js';

/** A day that was counted out. */
export interface CountedDay {
  readonly day: Day;
  /** Whether the holidays of all years on the way are published; otherwise only the days of the week were counted. */
  readonly published: boolean;
}

/** A number of days, counted out in the same way. */
export interface CountedDays {
  readonly days: number;
  readonly published: boolean;
}

export interface WorkingDays {
  /** Whether the holidays of the year of a day are published. */
  calendarPublished(day: Day): boolean;
  isWorkingDay(day: Day): boolean;
  /** The festival for which nobody works on a day that would otherwise be worked. */
  holidayOn(day: Day): Text | undefined;
  /** Whether a day of rest is worked because another one was given for it. */
  isMadeUp(day: Day): boolean;
  /** The last of so many working days; the count begins on the day after. */
  addWorkingDays(from: Day, number: number): CountedDay;
  /** The day itself, or where it is not worked the next one that is: the end of a period in calendar days. */
  rollForward(day: Day): CountedDay;
  /** Working days after the first day up to and with the second; negative where the second is the earlier one. */
  workingDaysBetween(first: Day, second: Day): CountedDays;
}

const mostCounted = 1000;

/** Counts days by the catalogue. The same few periods are asked for again and again, so what was counted is kept for a while. */
export function workingDays(catalogue: Catalogues['working-days']): WorkingDays {
  const table = tableOf(catalogue);
  const calendarPublished = (day: Day) => Object.hasOwn(catalogue.years, day.split('-', 1).join());
  const published = (first: Day, last: Day) => calendarPublished(first) && calendarPublished(last);
  const counted = new Map<string, CountedDay>();
  const add = (from: Day, number: number): CountedDay => {
    let day = from;
    for (let left = number; left > 0; left -= 1) day = nextWorked(table, addDays(day, 1));
    return { day, published: published(from, day) };
  };
  return {
    calendarPublished,
    isWorkingDay: (day) => isWorked(table, day),
    holidayOn: (day) => table.holidays.get(day),
    isMadeUp: (day) => table.madeUp.has(day),
    addWorkingDays: (from, number) => {
      const key = `${from} ${number}`;
      const known = counted.get(key) ?? add(from, number);
      // A project has few days; somebody who types has many.
      if (counted.size >= mostCounted) counted.clear();
      counted.set(key, known);
      return known;
    },
    rollForward: (from) => {
      const day = nextWorked(table, from);
      return { day, published: published(from, day) };
    },
    workingDaysBetween: (first, second) => ({
      days: first <= second ? countWorked(table, first, second) : -countWorked(table, second, first),
      published: published(first, second),
    }),
  };
}

/** The catalogue made ready for looking up days. */
interface Table {
  readonly week: Catalogues['working-days']['week'];
  readonly holidays: ReadonlyMap<Day, Text | undefined>;
  readonly madeUp: ReadonlySet<Day>;
}

function tableOf({ week, festivals, years }: Catalogues['working-days']): Table {
  const listed = Object.values(years);
  const holidays = listed.flatMap((year) => Object.entries(year.holidays).flatMap(([id, days]) => days.map((day) => [day, festivals[id]] as const)));
  return { week, holidays: new Map(holidays), madeUp: new Set(listed.flatMap((year) => year.madeUp)) };
}

function isWorked({ week, holidays, madeUp }: Table, day: Day): boolean {
  return madeUp.has(day) || (week.working.includes(weekdayOf(day)) && !holidays.has(day));
}

function nextWorked(table: Table, from: Day): Day {
  let day = from;
  while (!isWorked(table, day)) day = addDays(day, 1);
  return day;
}

/** After the first day up to and with the second. Whole weeks at once: the two may lie thousands of years apart. */
function countWorked({ week, holidays, madeUp }: Table, first: Day, second: Day): number {
  const weekLength = week.working.length + week.rest.length;
  const weeks = Math.floor(daysBetween(first, second) / weekLength);
  let sum = weeks * week.working.length;
  let day = addDays(first, weeks * weekLength);
  while (day < second) {
    day = addDays(day, 1);
    sum += Number(week.working.includes(weekdayOf(day)));
  }
  const inside = (days: Iterable<Day>) => [...days].filter((one) => first < one && one <= second).length;
  return sum - inside(holidays.keys()) + inside(madeUp);
}
