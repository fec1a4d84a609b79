// Periods in months and years. Order: the day that answers the first one, or the last of a shorter month (Civil Code Art. 202).
import type { Day } from './regimes.js';

/** The day so many months later, or earlier where the number is negative. */
export function addMonths(from: Day, months: number): Day {
  return moved(from, (date) => date.setUTCMonth(date.getUTCMonth() + months));
}

/** The day so many years later: from 29 February it is 28 February where there is no other. */
export function addYears(from: Day, years: number): Day {
  return moved(from, (date) => date.setUTCFullYear(date.getUTCFullYear() + years));
}

function moved(from: Day, move: (first: Date) => void): Day {
  const date = new Date(`${from}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  move(date);
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(wanted, last.getUTCDate()));
  return date.toISOString().replace(/T.*$/, '');
}
