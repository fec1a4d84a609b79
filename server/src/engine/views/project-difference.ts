// Two states of a project side by side, judged on the same day.
import type { Analysis } from '../index.js';
import { type DefinitionChange, definitionChanges } from './definition-changes.js';
import { type KeyChange, keyChanges } from './key-changes.js';
import { type ObligationChanges, obligationChanges } from './obligations.js';
import { type TotalChange, totalChanges } from './total-changes.js';
import { type VerdictMove, verdictMoves } from './verdict-moves.js';

export interface ProjectDifference {
  readonly verdicts: readonly VerdictMove[];
  readonly totals: readonly TotalChange[];
  readonly obligations: ObligationChanges;
  readonly definitions: readonly DefinitionChange[];
  /** Settings of the project that changed. */
  readonly settings: readonly KeyChange[];
  /** The bodies of rules, where another one applies now. */
  readonly regimes: readonly [string, string] | undefined;
}

/** Everything that is different and not a finding. */
export function projectDifference(before: Analysis, after: Analysis): ProjectDifference {
  return {
    verdicts: verdictMoves(before, after),
    totals: totalChanges(before, after),
    obligations: obligationChanges(before, after),
    definitions: definitionChanges(before.model, after.model),
    settings: keyChanges(before.config, after.config),
    regimes: before.regime.id === after.regime.id ? undefined : [before.regime.id, after.regime.id],
  };
}
