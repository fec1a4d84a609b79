import type { LockedFiling } from '../../engine/generated/lock-types.js';
import { periodOf } from '../../engine/lock/people-in.js';
import { assessedFlows, scopeOfFlow } from '../../engine/lock/scope-of.js';
import type { PackSource } from '../content/source.js';

/** The scope that was approved, and the same filing as the files have it now. */
export interface LockedScope {
  readonly filing: string;
  readonly approved: LockedFiling;
  readonly now: LockedFiling;
}

/** The locked scope of the filing of a pack; undefined where nothing of it is locked. */
export function lockedScope({ filing, analysis }: Pick<PackSource, 'filing' | 'analysis'>): LockedScope | undefined {
  const approved = filing && analysis.lock?.filings.get(filing.id);
  if (!approved) return undefined;
  const period = periodOf(approved);
  const flows = assessedFlows(filing, analysis).sort((left, right) => (left.flow.id < right.flow.id ? -1 : 1));
  return {
    filing: filing.id,
    approved,
    now: { ...approved, flows: Object.fromEntries(flows.map((facts) => [facts.flow.id, scopeOfFlow(facts, period, analysis)])) },
  };
}
