import type { Definition } from '../model/definition.js';
import { grouped } from './grouped.js';
import { isLeaving } from './leaving.js';
import type { Day } from './regimes.js';
import type { Verdict } from './verdict.js';

/** The flows that go abroad under each agreement and are not over; an agreement without any is not among them. */
export function relyingFlows(verdicts: readonly Verdict[]): ReadonlyMap<Definition<'agreement'>, readonly Verdict[]> {
  return grouped(verdicts.filter(isLeaving), ({ facts }) => facts.agreement);
}

/** Flows that run under an agreement on a day. Those that the rules do not reach are left out. */
export interface RunningFlows {
  readonly agreement: Definition<'agreement'>;
  readonly running: readonly Verdict[];
  /** Whether none of them needs a mechanism, so that none stands or falls with the document. */
  readonly allExempt: boolean;
}

/** Every agreement under which something runs on a day. */
export function runningFlows(verdicts: readonly Verdict[], day: Day): readonly RunningFlows[] {
  return [...relyingFlows(verdicts)].flatMap(([agreement, relying]) => {
    const running = relying.filter((verdict) => verdict.mechanism !== 'none' && isRunning(verdict, day));
    return running.length === 0 ? [] : [{ agreement, running, allExempt: running.every(({ mechanism }) => mechanism === 'exempt') }];
  });
}

function isRunning({ flow: { value } }: Verdict, day: Day): boolean {
  return value.status === 'active' && (value.since ?? day) <= day && day <= (value.until ?? day);
}
