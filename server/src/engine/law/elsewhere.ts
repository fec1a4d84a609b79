import type { Catalogues } from '../generated/catalogue-types.js';
import type { Regime } from '../generated/regime-types.js';
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import { type Judgement, judgeAll } from './judgement.js';
import type { Day } from './regimes.js';
import type { Verdict } from './verdict.js';

/** What another regime says of a flow. */
export interface OtherVerdict {
  readonly regime: Regime;
  readonly verdict: Verdict;
}

/** Every other regime's answer for a flow, where it differs. Judged once for all flows, and only when asked for. */
export function otherVerdicts(input: {
  model: Model;
  catalogues: Catalogues;
  asOf: Day;
  regimes: readonly Regime[];
  judgement: Judgement;
}): (flow: Definition<'flow'>) => readonly OtherVerdict[] {
  const others = input.regimes.filter(({ id }) => id !== input.judgement.regime.id);
  const kept = new Map<string, Judgement>();
  const judged = (regime: Regime): Judgement => {
    const judgement =
      kept.get(regime.id) ??
      judgeAll({ model: input.model, regime, catalogues: input.catalogues, asOf: input.asOf, facts: input.judgement.verdicts.map(({ facts }) => facts) });
    kept.set(regime.id, judgement);
    return judgement;
  };
  return (flow) => {
    const here = input.judgement.of(flow);
    return others.flatMap((regime) => {
      const verdict = judged(regime).of(flow);
      const same = verdict === undefined || (verdict.mechanism === here?.mechanism && verdict.possible.join() === here.possible.join());
      return same ? [] : [{ regime, verdict }];
    });
  };
}
