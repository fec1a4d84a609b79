import type { Catalogues } from '../generated/catalogue-types.js';
import { sectorWithRule } from './condition.js';
import type { Judgement } from './judgement.js';
import { isLeaving } from './leaving.js';
import type { Verdict } from './verdict.js';

/** Whether a flow takes data abroad of which the classes and sectors say that it may ask for more protection. */
export function mayBeHeightened(verdict: Verdict, catalogues: Catalogues): boolean {
  if (!isLeaving(verdict)) return false;
  const { important, core, sensitive } = verdict.facts.ofClass;
  return important === 'yes' || core === 'yes' || sensitive === 'yes' || mayBeCrowd(verdict, catalogues);
}

/** What makes the data of a flow ask for more protection, where that is certain; undefined where nothing does. */
export function heightenedData(
  verdict: Verdict,
  { judgement, catalogues }: { readonly judgement: Judgement; readonly catalogues: Catalogues },
): 'important' | 'sensitive' | undefined {
  const { facts } = verdict;
  const { important, core, sensitive } = facts.ofClass;
  if (important === 'yes' || core === 'yes' || (mayBeCrowd(verdict, catalogues) && isCrowd(verdict))) return 'important';
  return sensitive === 'yes' && judgement.caseOf(facts).own('sensitive').high > 0 ? 'sensitive' : undefined;
}

/** Personal information of very many people is important data in some sectors. */
function mayBeCrowd({ facts }: Verdict, catalogues: Catalogues): boolean {
  return facts.categories.some((category) => sectorWithRule(category, { facts, catalogues }) !== undefined);
}

function isCrowd({ steps }: Verdict): boolean {
  return steps.some((step) => step.facts.some((fact) => fact.kind === 'sector-people' && fact.truth === 'yes'));
}
