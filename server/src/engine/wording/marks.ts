import type { Outcome } from '../law/mechanism.js';

const marks: Readonly<Record<Outcome, string>> = {
  'security-assessment': '● A',
  'standard-contract-or-certification': '◆ S',
  'standard-contract': '◆ S',
  certification: '◆ S',
  undetermined: '?',
  exempt: '○ E',
  none: '–',
};

/** The mark of an outcome: the same in diagrams, lists and documents. */
export function markOf(outcome: Outcome): string {
  return marks[outcome];
}
