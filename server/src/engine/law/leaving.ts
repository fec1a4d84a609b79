// Which flows the rules on content look at. Where it is not certain that a flow leaves, its place is asked for first.
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import type { Judgement } from './judgement.js';
import type { Mechanism } from './mechanism.js';
import type { Verdict } from './verdict.js';

const needsNothing: ReadonlySet<Mechanism> = new Set(['exempt', 'none']);

/** Whether a flow takes data abroad and is not over: it runs, is planned, or rests for now. */
export function isLeaving({ crossBorder, flow }: Verdict): boolean {
  return crossBorder === 'yes' && flow.value.status !== 'ended';
}

/** Whether a flow takes data abroad that the rules reach, and a mechanism is needed or may be. */
export function mayNeedMechanism(verdict: Verdict): boolean {
  if (!isLeaving(verdict)) return false;
  const { possible } = verdict;
  return !possible.includes('none') && possible.some((mechanism) => !needsNothing.has(mechanism));
}

/** Whether a flow goes abroad and needs a mechanism, whichever it is. */
export function needsMechanism(verdict: Verdict): boolean {
  return isLeaving(verdict) && verdict.possible.every((mechanism) => !needsNothing.has(mechanism));
}

/** Whether a flow certainly takes personal information of somebody abroad, exempt or not. */
export function sendsPersonal(verdict: Verdict): boolean {
  return isLeaving(verdict) && verdict.facts.ofClass.personal === 'yes' && verdict.mechanism !== 'none';
}

/** A project and its verdicts. */
export interface Judged {
  readonly model: Model;
  readonly judgement: Judgement;
}

/** The flows that name an agreement, a category or a filing and mean it: of two with one id the table gives one, and that is meant. */
export function flowsNaming(named: Definition<'agreement'> | Definition<'category'> | Definition<'filing'>, model: Model): readonly Definition<'flow'>[] {
  return model.tables[named.kind].get(named.id) === named ? model.naming(named, 'flow') : [];
}

/** The verdict of a flow that takes data abroad and is not over; undefined for any other. */
export function leavingVerdict(flow: Definition<'flow'>, judgement: Judgement): Verdict | undefined {
  const verdict = flow.value.status === 'ended' ? undefined : judgement.of(flow);
  return verdict && isLeaving(verdict) ? verdict : undefined;
}

/** Verdicts of the flows that take a category abroad and are not over. */
export function carriersOf(category: Definition<'category'>, { model, judgement }: Judged): readonly Verdict[] {
  return flowsNaming(category, model).flatMap((flow) => leavingVerdict(flow, judgement) ?? []);
}
