// Numbers and days as people write them.
import { t } from '../kit/words.js';

const plain = new Intl.NumberFormat('en');
const day = 24 * 60 * 60 * 1000;

/** Where both languages write them alike. */
export function counted(count: number): string {
  return plain.format(count);
}

/** Between two numbers; nothing bounds it above where `high` is null. */
export function between({ low, high }: { readonly low: number; readonly high: number | null }): string {
  if (high === null) return t('at least {0}', counted(low));
  return low === high ? counted(low) : `${counted(low)}–${counted(high)}`;
}

/** Hundredths, as one figure or between two; nothing bounds it above where `high` is null. */
export function percent(low: number, high: number | null): string {
  const [least, most] = [hundredths(low), high === null ? null : hundredths(high)];
  if (most === null) return t('at least {0}%', least);
  return least === most ? `${least}%` : `${least}–${most}%`;
}

/** Rounded down, so that a threshold never looks reached before it is; what is there is never nothing. */
function hundredths(part: number): string {
  if (part > 0 && part < 0.01) return '<1';
  return plain.format(Math.floor(part * 100));
}

/** How far a day is from another: `in 9 days`, `3 months ago`. */
export function daysFrom(from: string, to: string): string {
  const relative = new Intl.RelativeTimeFormat(document.documentElement.lang || 'en', { numeric: 'auto' });
  const days = Math.round((Date.parse(to) - Date.parse(from)) / day);
  if (Math.abs(days) < 61) return relative.format(days, 'day');
  return Math.abs(days) < 730 ? relative.format(Math.round(days / 30.44), 'month') : relative.format(Math.round(days / 365.25), 'year');
}
