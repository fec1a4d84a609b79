// Days of the calendar as texts, YYYY-MM-DD: the arithmetic knows no time zone and no clock.
import type { Day } from './regimes.js';

/** Length of a day as the calendar itself has it. */
const length = Date.UTC(0, 0, 2) - Date.UTC(0, 0, 1);

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Whether a text is a day of the calendar. The other functions take only such texts. */
export function isDay(text: string): boolean {
  const time = /^\d\d\d\d-\d\d-\d\d$/.test(text) ? timeOf(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day so many calendar days later. */
export function addDays(from: Day, number: number): Day {
  return new Date(timeOf(from) + number * length).toISOString().replace(/T.*$/, '');
}

/** Calendar days from one day to another; negative where the second is the earlier one. */
export function daysBetween(first: Day, second: Day): number {
  return (timeOf(second) - timeOf(first)) / length;
}

/** The day of the week, 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay();
}
