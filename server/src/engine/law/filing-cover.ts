// What a flow has by way of filings: the one it names, with those that came before it and those that follow it.
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import { type FilingMechanism, type FilingState, filingState, type Standing, type When } from './filing-state.js';
import type { Outcome } from './mechanism.js';

/** Filings of one row that are enough for what a flow needs. */
export interface Cover {
  /** The filing that the flow names, enough or not. */
  readonly named: FilingState;
  /** All that are enough, earliest first. */
  readonly row: readonly FilingState[];
  /** One that lets the flow run: granted, and not certainly over. */
  readonly by: FilingState | undefined;
  /** One that is under way or being prepared: the first, a renewal, or one handed in again. */
  readonly pending: FilingState | undefined;
  /** The last one that came to nothing: not passed, run out, or given up. */
  readonly over: FilingState | undefined;
}

const enough: Readonly<Record<Outcome, readonly FilingMechanism[]>> = {
  'security-assessment': ['security-assessment'],
  'standard-contract-or-certification': ['standard-contract', 'certification', 'security-assessment'],
  'standard-contract': ['standard-contract', 'security-assessment'],
  certification: ['certification', 'security-assessment'],
  exempt: ['standard-contract', 'certification', 'security-assessment'],
  none: ['standard-contract', 'certification', 'security-assessment'],
  undetermined: [],
};

/** Whether a filing of a mechanism is enough for what a flow needs. A heavier one always is. */
export function suffices(mechanism: FilingMechanism, needed: Outcome): boolean {
  return enough[needed].includes(mechanism);
}

type Named = Pick<Model, 'tables' | 'naming'>;

/** The filings of a row of `replaces`, this one included, earliest first. A row that bites its own tail is told once. */
export function filingRow(filing: Definition<'filing'>, model: Named): readonly Definition<'filing'>[] {
  const after = successorsOf(filing, model);
  // Most filings are a row of their own.
  if (filing.value.replaces === undefined && after.length === 0) return [filing];
  const before = new Set([filing]);
  for (let one = earlier(filing, model); one && !before.has(one); one = earlier(one, model)) before.add(one);
  const row = [...before].reverse();
  return [...row, ...after.filter((one) => !before.has(one))];
}

function earlier({ value }: Definition<'filing'>, { tables }: Named): Definition<'filing'> | undefined {
  return tables.filing.get(value.replaces);
}

/** The filings that follow one, by their `replaces`, and those that follow these. */
export function successorsOf(filing: Definition<'filing'>, { tables, naming }: Named): readonly Definition<'filing'>[] {
  if (naming(filing, 'filing').length === 0) return [];
  const after = new Set([filing]);
  // The set grows while it is walked.
  for (const one of after) if (tables.filing.get(one.id) === one) for (const next of naming(one, 'filing')) after.add(next);
  after.delete(filing);
  return [...after];
}

/** What covers a flow that needs a mechanism; undefined where it names no filing that there is. */
export function coverOf(flow: Definition<'flow'>, needed: Outcome, context: When & { readonly model: Model }): Cover | undefined {
  const filing = context.model.tables.filing.get(flow.value.filing);
  if (!filing) return undefined;
  const named = filingState(filing, context);
  const row = filingRow(filing, context.model)
    .filter(({ value }) => value.mechanism !== undefined && suffices(value.mechanism, needed))
    .map((one) => (one === filing ? named : filingState(one, context)));
  const last = (...standings: readonly Standing[]) => row.findLast(({ standing }) => standings.includes(standing));
  const granted = row.filter(({ standing }) => standing === 'granted');
  return {
    named,
    row,
    by: granted.findLast(({ valid }) => valid === 'yes') ?? granted.at(-1),
    pending: last('under-way') ?? last('preparing'),
    over: last('refused', 'expired', 'withdrawn'),
  };
}
