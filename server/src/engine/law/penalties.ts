import { answer } from './condition.js';
import type { Judgement } from './judgement.js';
import { type Day, inForce } from './regimes.js';
import type { Verdict } from './verdict.js';

/** The provisions that punish a transfer without its mechanism, by what certainly goes abroad and who certainly sends it. */
export function penaltiesFor({ facts }: Verdict, { judgement, asOf }: { readonly judgement: Judgement; readonly asOf: Day }): readonly string[] {
  const { penalties = [] } = judgement.regime;
  if (penalties.length === 0) return [];
  const about = judgement.caseOf(facts);
  return penalties.filter((penalty) => inForce(penalty, asOf) && answer(penalty.when, about).truth === 'yes').flatMap(({ provisions }) => provisions);
}
