import type { Regime } from '../generated/regime-types.js';
import type { Definition } from '../model/definition.js';
import type { Judgement } from './judgement.js';
import type { Verdict } from './verdict.js';

/** What another regime says of a flow. */
export interface OtherVerdict {
  readonly regime: Regime;
  readonly verdict: Verdict;
}

interface Compared {
  readonly regimes: readonly Regime[];
  readonly judgement: Judgement;
}

/** Every other regime's answer for a flow, where it differs. */
export function otherVerdicts({ regimes, judgement }: Compared): (flow: Definition<'flow'>) => readonly OtherVerdict[] {
  const others = regimes.filter(({ id }) => id !== judgement.regime.id);
  return (flow) => {
    const here = judgement.of(flow);
    return others.flatMap((regime) => {
      const verdict = judgement.under(regime).of(flow);
      const same = verdict === undefined || (verdict.mechanism === here?.mechanism && verdict.possible.join() === here.possible.join());
      return same ? [] : [{ regime, verdict }];
    });
  };
}
