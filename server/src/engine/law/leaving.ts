// Which flows the rules on content look at. Where it is not certain that a flow leaves, its place is asked for first.
import type { Mechanism } from './mechanism.js';
import type { Verdict } from './verdict.js';

const needsNothing: ReadonlySet<Mechanism> = new Set(['exempt', 'none']);

/** Whether a flow takes data abroad and is not over: it runs, is planned, or rests for now. */
export function isLeaving({ crossBorder, flow }: Verdict): boolean {
  return crossBorder === 'yes' && flow.value.status !== 'ended';
}

/** Whether a flow takes data abroad that the rules reach, and a mechanism is needed or may be. */
export function mayNeedMechanism(verdict: Verdict): boolean {
  const { possible } = verdict;
  return isLeaving(verdict) && !possible.includes('none') && possible.some((mechanism) => !needsNothing.has(mechanism));
}

/** Whether a flow goes abroad and needs a mechanism, whichever it is. */
export function needsMechanism(verdict: Verdict): boolean {
  return isLeaving(verdict) && verdict.possible.every((mechanism) => !needsNothing.has(mechanism));
}

/** Whether a flow certainly takes personal information of somebody abroad, exempt or not. */
export function sendsPersonal(verdict: Verdict): boolean {
  return isLeaving(verdict) && verdict.facts.ofClass.personal === 'yes' && verdict.mechanism !== 'none';
}
