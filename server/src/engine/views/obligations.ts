// What the law asks for at a time: filings that flows want, and days by which the exporter has to act.
import type { Analysis } from '../index.js';
import { contractFilingDue } from '../law/agreement-deadlines.js';
import type { Deadline } from '../law/deadline.js';
import { deadlinesOf } from '../law/filing-deadlines.js';
import type { Mechanism, Outcome } from '../law/mechanism.js';
import type { Day } from '../law/regimes.js';
import type { Verdict } from '../law/verdict.js';
import { isOpen } from './deadline-words.js';
import { wantingFlows } from './wanting-flows.js';

export type Obligation = FilingDuty | { readonly kind: 'deadline'; readonly deadline: Deadline };

/** A mechanism that flows of an exporter need and no filing covers. */
export interface FilingDuty {
  readonly kind: 'filing';
  readonly mechanism: Outcome;
  readonly possible: readonly Mechanism[];
  readonly exporter: string | undefined;
  /** Ids of the flows. */
  readonly flows: readonly string[];
  readonly provisions: readonly string[];
  /** The last day to file, where a contract in effect sets one; otherwise it comes before the data leaves. */
  readonly due: Day | undefined;
}

export interface ObligationChanges {
  readonly added: readonly Obligation[];
  readonly gone: readonly Obligation[];
}

/** Obligations that were not there before, and those that are there no more. */
export function obligationChanges(before: Analysis, after: Analysis): ObligationChanges {
  const [early, late] = [wantingFlows(before), wantingFlows(after)];
  const known = new Set(early.map(keyOf));
  // Where something else is needed now, that is an obligation that came, and none that went.
  const still = new Set(late.map(({ flow }) => flow.id));
  return {
    added: [
      ...dutiesOf(
        late.filter((verdict) => !known.has(keyOf(verdict))),
        after,
      ),
      ...daysOnlyIn(after, before),
    ],
    gone: [
      ...dutiesOf(
        early.filter(({ flow }) => !still.has(flow.id)),
        before,
      ),
      ...daysOnlyIn(before, after),
    ],
  };
}

function dutiesOf(wanting: readonly Verdict[], analysis: Analysis): readonly Obligation[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of wanting) {
    const key = [verdict.facts.exporter?.id, verdict.mechanism, verdict.possible.join(), dueOf(verdict, analysis)].join('\n');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(verdict);
  }
  return [...groups.values()].flatMap((flows) => dutyOf(flows, analysis) ?? []);
}

function daysOnlyIn(now: Analysis, then: Analysis): readonly Obligation[] {
  const days = new Set(deadlinesOf(then).filter(isOwn).map(dayOf));
  return deadlinesOf(now)
    .filter((deadline) => isOwn(deadline) && !days.has(dayOf(deadline)))
    .map((deadline) => ({ kind: 'deadline', deadline }));
}

function dutyOf(flows: readonly Verdict[], analysis: Analysis): FilingDuty | undefined {
  const [first] = flows;
  if (!first) return undefined;
  const { mechanism, possible, facts } = first;
  // The last reason decides; while the verdict is open, each of them may.
  const deciding = flows.flatMap(({ reasons }) => (mechanism === 'undetermined' ? reasons : reasons.slice(-1)));
  const provisions = [...new Set(deciding.flatMap((reason) => reason.provisions))];
  return {
    kind: 'filing',
    mechanism,
    possible,
    exporter: facts.exporter?.id,
    flows: flows.map(({ flow }) => flow.id),
    provisions,
    due: dueOf(first, analysis),
  };
}

function dueOf({ mechanism, facts: { agreement } }: Verdict, analysis: Analysis): Day | undefined {
  return mechanism === 'security-assessment' || !agreement ? undefined : contractFilingDue(agreement, analysis)?.day;
}

function keyOf({ flow, possible }: Verdict): string {
  return `${flow.id} ${possible.join()}`;
}

/** Days on which somebody of the project has to act. */
function isOwn(deadline: Deadline): boolean {
  return deadline.actor === 'handler' && isOpen(deadline);
}

function dayOf({ id, day }: Deadline): string {
  return `${id} ${day}`;
}
