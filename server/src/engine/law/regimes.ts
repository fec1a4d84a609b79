import type { Regime } from '../generated/regime-types.js';

/** A day of the calendar, YYYY-MM-DD; days compare as texts. */
export type Day = string;

interface Dated {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Whether a day lies in a period; a missing end is open. */
export function inForce(period: Dated, day: Day): boolean {
  return (period.from === undefined || period.from <= day) && (period.until === undefined || day <= period.until);
}

/** The regime of a name, or else the one that the date chooses; undefined where there is none. */
export function chooseRegime(regimes: readonly Regime[], name: string | undefined, asOf: Day): Regime | undefined {
  if (name !== undefined) return regimes.find((regime) => regime.id === name);
  return regimes.find((regime) => regime.choice === 'by-date' && inForce(regime.inForce, asOf));
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, day.indexOf('-')));
}
