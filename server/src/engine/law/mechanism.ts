import type { Regime } from '../generated/regime-types.js';

/** What a flow needs; the names are part of the file format and of every report. */
export type Mechanism = Regime['decisions'][number]['mechanism'];
export type Outcome = Mechanism | 'undetermined';

/** From the lightest to the heaviest. */
export const mechanisms: readonly Mechanism[] = [
  'none',
  'exempt',
  'certification',
  'standard-contract-or-certification',
  'standard-contract',
  'security-assessment',
];

export function inOrder(possible: Iterable<Mechanism>): readonly Mechanism[] {
  const given = new Set(possible);
  return mechanisms.filter((mechanism) => given.has(mechanism)).reverse();
}

/** One possible mechanism is the outcome; several leave it open. */
export function outcomeOf(possible: readonly Mechanism[]): Outcome {
  const [only, ...others] = possible;
  return only !== undefined && others.length === 0 ? only : 'undetermined';
}

/** The mechanisms that the heaviest of several flows may have. */
export function heaviest(flows: readonly (readonly Mechanism[])[]): readonly Mechanism[] {
  const rank = (mechanism: Mechanism) => mechanisms.indexOf(mechanism);
  const lightest = (possible: readonly Mechanism[]) => possible.reduce((least, mechanism) => Math.min(least, rank(mechanism)), mechanisms.length);
  const floor = flows.reduce((most, possible) => Math.max(most, lightest(possible)), -1);
  return inOrder(flows.flat().filter((mechanism) => rank(mechanism) >= floor));
}
