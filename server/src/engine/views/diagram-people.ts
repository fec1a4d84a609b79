import type { Interval } from '../law/interval.js';
import { notExempted } from '../law/judgement.js';
import { foldTotals } from '../law/totals.js';
import { any } from '../law/truth.js';
import type { NumberedFlow } from './diagram-scope.js';

/** The different people of several flows in a year, as far as is known; undefined where none of them takes personal data along. */
export function peopleOf(flows: readonly NumberedFlow[], year: number): Interval | undefined {
  const personal = flows.filter(
    ({ verdict: { facts }, change }) => change?.kind !== 'removed' && any([facts.ofClass.personal, facts.ofClass.sensitive]) !== 'no',
  );
  if (personal.length === 0) return undefined;
  const counted = personal.map(({ verdict }) => notExempted(verdict.facts));
  return foldTotals(counted, [year]).personal.interval;
}
