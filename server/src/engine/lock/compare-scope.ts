import type { LockedFiling } from '../generated/lock-types.js';
import type { Regime, ScopeChange } from '../generated/regime-types.js';
import { type Day, inForce } from '../law/regimes.js';
import { compareFlow } from './compare-flow.js';
import type { Difference } from './difference.js';

/** A difference and the flow that it is about. */
export interface FlowDifference extends Difference {
  readonly flow: string;
}

/** The differences between an approved scope and the same filing as it is now, by flow. */
export function compareScope(approved: LockedFiling, now: LockedFiling): readonly FlowDifference[] {
  const come = Object.entries(now.flows).flatMap(([flow, scope]): readonly FlowDifference[] => {
    const before = approved.flows[flow];
    return before ? compareFlow(before, scope).map((one) => ({ flow, ...one })) : [{ flow, ...flowAdded(flow, approved) }];
  });
  const gone = Object.keys(approved.flows).filter((flow) => now.flows[flow] === undefined);
  return [...come, ...gone.map((flow) => ({ flow, what: 'flow' as const, approved: flow, now: undefined, grows: false }))];
}

// More than these are counted, not named.
const mostNamed = 5;

/** That a flow is covered by a filing whose scope does not have it. */
export function flowAdded(flow: string, { flows }: LockedFiling): Difference {
  const ids = Object.keys(flows);
  return { what: 'flow', approved: ids.length > mostNamed ? String(ids.length) : ids.join(', '), now: flow, grows: true };
}

/** The provisions that a change of a kind falls under on a day. */
export function provisionsOf(what: ScopeChange, { mechanism }: LockedFiling, { reassessment }: Regime, asOf: Day): readonly string[] {
  const own = (reassessment?.changes ?? []).filter((one) => one.mechanism === mechanism && one.kinds.includes(what) && inForce(one, asOf));
  return own.flatMap(({ provisions }) => provisions);
}
