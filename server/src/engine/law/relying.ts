import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import { flowsNaming, type Judged, leavingVerdict } from './leaving.js';
import type { Day } from './regimes.js';
import type { Verdict } from './verdict.js';

/** The agreements that flows name, each once. Of thousands of flows many name the same. */
export function agreementsOf(flows: readonly Definition<'flow'>[], { tables }: Pick<Model, 'tables'>): readonly Definition<'agreement'>[] {
  const ids = new Set(flows.map((flow) => flow.value.agreement));
  return [...ids].flatMap((id) => tables.agreement.get(id) ?? []);
}

/** Verdicts of the flows that go abroad under an agreement and are not over. */
export function relyingFlows(agreement: Definition<'agreement'>, { model, judgement }: Judged): readonly Verdict[] {
  return flowsNaming(agreement, model).flatMap((flow) => leavingVerdict(flow, judgement) ?? []);
}

/** Whether any flow goes abroad under an agreement. */
export function isReliedOn(agreement: Definition<'agreement'>, { model, judgement }: Judged): boolean {
  return flowsNaming(agreement, model).some((flow) => leavingVerdict(flow, judgement) !== undefined);
}

/** Flows that run under an agreement on a day. Those that the rules do not reach are left out. */
export interface RunningFlows {
  readonly flows: readonly Definition<'flow'>[];
  /** Whether none of them needs a mechanism, so that none stands or falls with the document. */
  readonly allExempt: boolean;
}

/** What runs under an agreement on a day; undefined where nothing does. */
export function runningFlows(agreement: Definition<'agreement'>, { model, judgement, asOf }: Judged & { readonly asOf: Day }): RunningFlows | undefined {
  const running = flowsNaming(agreement, model)
    .filter((flow) => isRunning(flow, asOf))
    .flatMap((flow) => leavingVerdict(flow, judgement) ?? [])
    .filter(({ mechanism }) => mechanism !== 'none');
  if (running.length === 0) return undefined;
  return { flows: running.map(({ flow }) => flow), allExempt: running.every(({ mechanism }) => mechanism === 'exempt') };
}

/** Whether a flow takes data abroad on a day, by its status and its dates. */
export function isRunning({ value }: Definition<'flow'>, day: Day): boolean {
  return value.status === 'active' && (value.since ?? day) <= day && day <= (value.until ?? day);
}
