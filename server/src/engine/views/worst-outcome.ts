import type { Outcome } from '../law/mechanism.js';

/** Outcomes from the one that asks for most on; what is open may turn out to ask for most. */
export const worstFirst: readonly Outcome[] = [
  'security-assessment',
  'undetermined',
  'standard-contract',
  'standard-contract-or-certification',
  'certification',
  'exempt',
  'none',
];

/** The worst of several outcomes. */
export function worstOf(outcomes: Iterable<Outcome>): Outcome {
  const given = new Set(outcomes);
  return worstFirst.find((outcome) => given.has(outcome)) ?? 'none';
}
