import type { Regime } from '../generated/regime-types.js';
import type { Condition } from './condition.js';
import { turningPoint } from './interval.js';
import type { Threshold } from './margin.js';
import type { Mechanism } from './mechanism.js';
import { type Day, inForce } from './regimes.js';

/** What begins at a threshold. */
export interface Beginning {
  /** Undefined where no decision begins there. */
  readonly mechanism: Mechanism | undefined;
  readonly provisions: readonly string[];
}

/** Of the decisions that turn at a number, the one that begins there tells what is needed from there on. */
export function beginningAt(threshold: Threshold, { regime, asOf }: { readonly regime: Regime; readonly asOf: Day }): Beginning {
  const begins = regime.decisions.find((decision) => inForce(decision, asOf) && !decision.open && beginsAt(decision.when, threshold));
  return { mechanism: begins?.mechanism, provisions: begins?.provisions ?? threshold.provisions };
}

function beginsAt(condition: Condition, threshold: Threshold): boolean {
  if ('all' in condition) return condition.all.some((one) => beginsAt(one, threshold));
  if ('any' in condition) return condition.any.some((one) => beginsAt(one, threshold));
  if ('not' in condition || !('total' in condition)) return false;
  const { of: measure, atLeast, above } = condition.total;
  return measure === threshold.measure && turningPoint({ atLeast, above }) === threshold.people;
}
