import type { Analysis } from '../index.js';
import type { Deadline } from '../law/deadline.js';
import { deadlinesOf } from '../law/filing-deadlines.js';
import type { Outcome } from '../law/mechanism.js';
import type { Verdict } from '../law/verdict.js';
import { isOpen } from './deadline-words.js';
import { wantingFlows } from './wanting-flows.js';
import { worstFirst } from './worst-outcome.js';

/** A project in short. */
export interface Overview {
  /** Flows by outcome, the worst first; ended ones are left out. */
  readonly counts: ReadonlyMap<Outcome, number>;
  /** Verdicts of the flows that need a filing and have none that covers them. */
  readonly wanting: readonly Verdict[];
  /** The earliest deadline that is still to come or was missed. */
  readonly next: Deadline | undefined;
}

export function overview(analysis: Analysis): Overview {
  // To put the verdicts together takes most of the time.
  const { verdicts } = analysis.judgement;
  const flows = new Map<Outcome, number>();
  for (const { flow, mechanism } of verdicts) if (flow.value.status !== 'ended') flows.set(mechanism, (flows.get(mechanism) ?? 0) + 1);
  return {
    counts: new Map(worstFirst.flatMap((outcome) => (flows.has(outcome) ? [[outcome, flows.get(outcome) ?? 0]] : []))),
    wanting: wantingFlows(analysis, verdicts),
    next: deadlinesOf(analysis).find(isOpen),
  };
}
