import type { Judgement } from './judgement.js';
import type { Verdict } from './verdict.js';

/** What makes the data of a flow ask for more protection, where that is certain; undefined where nothing does. */
export function heightenedData({ facts, steps }: Verdict, judgement: Judgement): 'important' | 'sensitive' | undefined {
  const { important, core, sensitive } = facts.ofClass;
  // Personal information of very many people is important data in some sectors.
  const crowd = steps.some((step) => step.facts.some((fact) => fact.kind === 'sector-people' && fact.truth === 'yes'));
  if (important === 'yes' || core === 'yes' || crowd) return 'important';
  return sensitive === 'yes' && judgement.caseOf(facts).own('sensitive').high > 0 ? 'sensitive' : undefined;
}
