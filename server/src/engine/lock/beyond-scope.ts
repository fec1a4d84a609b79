// Where a flow goes beyond the approved scope of the filing that covers it.
import type { LockedFiling } from '../generated/lock-types.js';
import type { Regime } from '../generated/regime-types.js';
import { filingState } from '../law/filing-state.js';
import { mayNeedMechanism } from '../law/leaving.js';
import type { Day } from '../law/regimes.js';
import type { Verdict } from '../law/verdict.js';
import type { Definition } from '../model/definition.js';
import { type ChangedLine, changedLine } from './changed-line.js';
import { compareFlow } from './compare-flow.js';
import { flowAdded } from './compare-scope.js';
import type { Difference } from './difference.js';
import { periodOf } from './people-in.js';
import type { ReadLock } from './read-lock.js';
import { type Scoped, scopeOfFlow } from './scope-of.js';

/** A change that nobody approved, and the line that makes it. */
export interface Beyond {
  readonly difference: Difference;
  readonly line: ChangedLine;
}

/** What a flow may do under a filing. */
export interface Covered {
  readonly filing: Definition<'filing'>;
  readonly approved: LockedFiling;
}

interface Watched extends Scoped {
  readonly lock?: ReadLock | undefined;
  readonly regime: Regime;
  readonly asOf: Day;
}

/** The approved scope that a flow has to keep to: it runs or is planned, and its filing was granted and is locked. */
export function coveredBy(verdict: Verdict, context: Watched): Covered | undefined {
  const { status, filing: id } = verdict.flow.value;
  const approved = id === undefined ? undefined : context.lock?.filings.get(id);
  if (!approved || status === 'ended' || status === 'suspended') return undefined;
  const filing = context.model.tables.filing.get(id);
  if (!filing || filingState(filing, context).standing !== 'granted' || !mayNeedMechanism(verdict)) return undefined;
  return { filing, approved };
}

/**
 * The changes of a flow that go beyond its scope, those left out that another flow of the filing tells: what several flows name is one
 * change, and the first of them tells it.
 */
export function beyondScope(verdict: Verdict, { filing, approved }: Covered, context: Watched): readonly Beyond[] {
  const told = new Map<string, readonly Beyond[]>();
  const tells = (other: string, mine: Beyond): boolean => {
    const flow = context.model.tables.flow.get(other);
    const otherVerdict = flow && context.judgement.of(flow);
    if (!otherVerdict || coveredBy(otherVerdict, context)?.filing !== filing) return false;
    const own = told.get(other) ?? changesOf(otherVerdict, approved, context);
    told.set(other, own);
    return own.some((one) => one.line.shared === mine.line.shared && isSame(one.difference, mine.difference));
  };
  return changesOf(verdict, approved, context).filter((one) => {
    const teller = one.line.shared && context.lock?.flows.get(filing.id)?.find((other) => other === verdict.flow.id || tells(other, one));
    return teller === undefined || teller === verdict.flow.id;
  });
}

function changesOf({ facts }: Verdict, approved: LockedFiling, context: Watched): readonly Beyond[] {
  const { id } = facts.flow;
  const before = approved.flows[id];
  const differences = before ? compareFlow(before, scopeOfFlow(facts, periodOf(approved), context)) : [flowAdded(id, approved)];
  const beyond = differences
    .filter(({ grows }) => grows)
    .map((difference) => ({ difference, line: changedLine(difference, { approved: before, facts, model: context.model }) }));
  // One figure stands for several years: the first of them tells the change.
  return beyond.filter(
    ({ difference, line }, index) => beyond.findIndex((other) => isAt(other.line, line) && other.difference.what === difference.what) === index,
  );
}

function isAt(left: ChangedLine, right: ChangedLine): boolean {
  return left.definition === right.definition && left.path.join('\n') === right.path.join('\n');
}

function isSame(left: Difference, right: Difference): boolean {
  return left.what === right.what && left.key === right.key && left.field === right.field;
}
