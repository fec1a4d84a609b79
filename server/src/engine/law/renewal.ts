// When a result is renewed: counted back from the last day on which it certainly holds.
import type { Regime } from '../generated/regime-types.js';
import type { Definition } from '../model/definition.js';
import { addMonths } from './calendar-periods.js';
import { type Basis, calendarOf, type TimeContext, workingDaysBefore } from './deadline.js';
import { successorsOf } from './filing-cover.js';
import { type Expiry, expiryOf, filingState } from './filing-state.js';
import type { CountedDay } from './working-days.js';

export type RenewalRule = NonNullable<Regime['renewal']>[string];

export interface Renewal {
  readonly rule: RenewalRule;
  readonly expiry: Expiry;
  /** The day on which the window for an extension opens, or the latest day for a new declaration. */
  readonly due: CountedDay;
  /** From when on it should be prepared. */
  readonly prepare: { readonly day: string; readonly basis: Basis } | undefined;
  /** How far it is: nothing begun, another filing or an application begun, handed in, extension granted or refused. */
  readonly progress: 'none' | 'begun' | 'handed-in' | 'refused';
}

/** How the result of a filing is renewed; undefined where there is nothing to renew or no regime says how. */
export function renewalOf(filing: Definition<'filing'>, context: TimeContext): Renewal | undefined {
  const { regime, catalogues } = context;
  const rule = filing.value.mechanism && regime.renewal?.[filing.value.mechanism];
  const { standing } = filingState(filing, context);
  const expiry = standing === 'granted' || standing === 'expired' ? expiryOf(filing, context) : undefined;
  if (!rule || !expiry) return undefined;
  const { workingDaysBeforeExpiry: days, monthsBeforeExpiry: months = 0, prepare } = rule;
  const end = expiry.certainUntil;
  const due = days === undefined ? { day: addMonths(end, -months), published: true } : workingDaysBefore(end, days, calendarOf(catalogues));
  return { rule, expiry, due, prepare: prepare && { day: addMonths(end, -prepare.monthsBeforeExpiry), basis: prepare }, progress: progressOf(filing, context) };
}

function progressOf(filing: Definition<'filing'>, context: TimeContext): Renewal['progress'] {
  const { asOf, model } = context;
  const { extension } = filing.value;
  const decided = extension?.decided && extension.decided <= asOf;
  const later = successorsOf(filing, model).map((one) => filingState(one, context).standing);
  // An extension that was granted moved the end, so it says nothing of the renewal that comes next.
  if ((extension?.submitted && extension.submitted <= asOf && !decided) || later.some((standing) => standing === 'under-way' || standing === 'granted'))
    return 'handed-in';
  if (later.includes('preparing')) return 'begun';
  return decided && extension.until === null ? 'refused' : 'none';
}
