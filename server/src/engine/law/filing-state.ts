// What is known of a filing on a day. Its status tells how things stand now, its dates tell since when; where the two disagree, or a date is
// missing, the more careful answer is taken.
import type { Regime } from '../generated/regime-types.js';
import type { Definition, Shape } from '../model/definition.js';
import type { Text } from '../text.js';
import { addYears } from './calendar-periods.js';
import { type Day, inForce } from './regimes.js';

export type FilingMechanism = NonNullable<Shape<'filing'>['mechanism']>;
export type FilingStatus = NonNullable<Shape<'filing'>['status']>;

/**
 * How a filing stands on a day: in preparation, with the authority, granted and valid, granted once and over, not passed, given up; unknown
 * where it does not say.
 */
export type Standing = 'preparing' | 'under-way' | 'granted' | 'expired' | 'refused' | 'withdrawn' | 'unknown';

type Confidence = NonNullable<Regime['validity']>[string]['confidence'];

/** How long a result holds. */
export interface Expiry {
  /** The last day. */
  readonly on: Day;
  /** The last day on which it certainly holds; earlier than `on` where the law leaves it open. */
  readonly certainUntil: Day;
  /** Whether the result says so itself, an extension moved it, or it was counted by the regime. */
  readonly source: 'stated' | 'extension' | 'counted';
  readonly provisions: readonly string[];
  readonly confidence: Confidence;
  readonly note: Text | undefined;
}

export interface FilingState {
  readonly filing: Definition<'filing'>;
  readonly day: Day;
  readonly standing: Standing;
  /** Day of submission, once that has come. */
  readonly handedIn: Day | undefined;
  /** Day of the result, once that has come. */
  readonly decided: Day | undefined;
  /** Whether it is certain that the result still holds; only of one that is granted or over. */
  readonly valid: 'yes' | 'no' | 'unknown';
  /** Where it was granted and the end can be told. */
  readonly expiry: Expiry | undefined;
  /** Whether a day of result is given and has come, but the status does not say which result. */
  readonly resultUntold: boolean;
}

/** The regime and the day for which something is asked. */
export interface When {
  readonly regime: Regime;
  readonly asOf: Day;
}

const results: Readonly<Record<FilingStatus, 'granted' | 'refused' | 'withdrawn' | undefined>> = {
  preparing: undefined,
  submitted: undefined,
  supplementing: undefined,
  accepted: undefined,
  approved: 'granted',
  'conditionally-approved': 'granted',
  filed: 'granted',
  certified: 'granted',
  rejected: 'refused',
  withdrawn: 'withdrawn',
};

/** What is known of a filing on the day of evaluation. */
export function filingState(filing: Definition<'filing'>, { regime, asOf }: When): FilingState {
  const { status, decided } = filing.value;
  const [handedIn, result] = [dayIn(filing.value.submitted, asOf), dayIn(decided, asOf)];
  const outcome = status && results[status];
  const reached = status === undefined ? 'unknown' : outcome !== undefined && isReached(filing, asOf) ? outcome : underWay(filing, asOf);
  const expiry = reached === 'granted' ? expiryOf(filing, { regime, asOf }) : undefined;
  const valid = validOn(asOf, reached, expiry);
  const resultUntold = status !== undefined && outcome === undefined && result !== undefined;
  return { filing, day: asOf, standing: valid === 'no' && reached === 'granted' ? 'expired' : reached, handedIn, decided: result, valid, expiry, resultUntold };
}

function validOn(day: Day, reached: Standing, expiry: Expiry | undefined): FilingState['valid'] {
  if (reached !== 'granted' || (expiry && day > expiry.on)) return 'no';
  // A result without a day of its own is taken for valid: its end is asked for elsewhere.
  return expiry && day > expiry.certainUntil ? 'unknown' : 'yes';
}

/** Whether the result that the status tells of had come by a day: no date that belongs before it may lie after. */
function isReached({ value: { submitted, accepted, decided } }: Definition<'filing'>, asOf: Day): boolean {
  if (decided) return decided <= asOf;
  return [submitted, accepted].every((date) => !date || date <= asOf);
}

/** Before its result: with the authority once a date says so, or where the status does and no date contradicts. */
function underWay({ value: { status, submitted, accepted } }: Definition<'filing'>, asOf: Day): 'preparing' | 'under-way' {
  const dates = [submitted, accepted].filter((date) => date !== undefined && date !== null);
  if (dates.some((date) => date <= asOf)) return 'under-way';
  if (dates.length > 0 || status === 'preparing' || (status !== undefined && results[status] !== undefined)) return 'preparing';
  return 'under-way';
}

function dayIn(date: Day | null | undefined, asOf: Day): Day | undefined {
  return date && date <= asOf ? date : undefined;
}

/** When the result of a filing ends: as it says itself, moved by an extension, or counted by the regime; undefined where nothing tells. */
export function expiryOf(filing: Definition<'filing'>, { regime, asOf }: When): Expiry | undefined {
  const { mechanism, extension } = filing.value;
  const first = firstExpiry(filing, regime);
  const renewal = mechanism && regime.renewal?.[mechanism];
  const extended = extension?.decided && extension.decided <= asOf && extension.until !== null;
  if (!extended) return first;
  const { until } = extension;
  const { provisions = [], confidence = 'unverified' as const, note } = renewal ?? {};
  if (until) return { on: until, certainUntil: until, source: 'extension', provisions, confidence: 'verified', note: undefined };
  if (!first || renewal?.years === undefined) return first;
  const [on, certainUntil] = [addYears(first.on, renewal.years), addYears(first.certainUntil, renewal.years)];
  return { on, certainUntil, source: 'extension', provisions, confidence, note: first.note ?? note };
}

function firstExpiry({ value: { mechanism, decided, expires } }: Definition<'filing'>, regime: Regime): Expiry | undefined {
  const rule = mechanism && regime.validity?.[mechanism];
  if (expires) return { on: expires, certainUntil: expires, source: 'stated', provisions: rule?.provisions ?? [], confidence: 'verified', note: undefined };
  if (!rule || !decided || rule.from !== 'decided') return undefined;
  const on = addYears(decided, rule.years);
  const { earlier } = rule;
  if (!earlier || decided >= earlier.before) {
    return { on, certainUntil: on, source: 'counted', provisions: rule.provisions, confidence: rule.confidence, note: rule.note };
  }
  const { provisions, confidence, note } = earlier;
  return { on, certainUntil: addYears(decided, earlier.years), source: 'counted', provisions, confidence, note };
}

/** What a regime allows to transfers that were under way when the duty to file began: until then nothing is late. */
export function transitionOf({ value: { since } }: Definition<'flow'>, mechanisms: readonly FilingMechanism[], { regime, asOf }: When) {
  return regime.transition?.find(
    (one) => since && since < one.begunBefore && inForce(one, asOf) && mechanisms.some((mechanism) => one.mechanisms.includes(mechanism)),
  );
}
