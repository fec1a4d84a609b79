// What `dataflow.lock.yaml` would hold if scopes were locked now.
import type { LockedFiling } from '../engine/generated/lock-types.js';
import type { Analysis } from '../engine/index.js';
import { filingState } from '../engine/law/filing-state.js';
import { canonical } from '../engine/lock/digest.js';
import { assessedFlows, resultOf, scopeOf } from '../engine/lock/scope-of.js';
import type { Definition } from '../engine/model/definition.js';
import { lockName } from '../project/file-names.js';
import { Misuse } from './misuse.js';

/** A filing with the scope that it has in the files and the one that is locked. */
export interface Lockable {
  readonly id: string;
  /** The block as it would be written; the locked one itself where nothing changed. */
  readonly scope: LockedFiling;
  readonly locked: LockedFiling | undefined;
}

/** The filings whose scope can be locked: granted on the day of evaluation, and relied on by a flow. */
export function lockableFilings(analysis: Analysis): readonly Lockable[] {
  return analysis.model.tables.filing.list.flatMap((filing) => {
    const granted = resultOf(filing) && filingState(filing, analysis).standing === 'granted' && assessedFlows(filing, analysis).length > 0;
    const scope = granted ? scopeOf(filing, analysis) : undefined;
    return scope ? [withLocked(filing.id, scope, analysis)] : [];
  });
}

/** One filing that somebody wants to lock. Throws Misuse where there is nothing to lock, or too little is known for it. */
export function lockable(id: string, analysis: Analysis): Lockable {
  const filing = analysis.model.tables.filing.get(id);
  if (!filing) throw new Misuse(`there is no filing ${id}; ${choice(analysis)}`);
  const whyNot = reasonAgainst(filing, analysis);
  const scope = whyNot === undefined ? scopeOf(filing, analysis) : undefined;
  if (!scope) throw new Misuse(`${id} cannot be locked: ${whyNot ?? 'it names no mechanism'}`);
  return withLocked(id, scope, analysis);
}

/** The filings that can be named, for whoever named none or a wrong one. */
export function choice(analysis: Analysis): string {
  const ids = lockableFilings(analysis).map(({ id }) => id);
  return ids.length === 0 ? 'no filing here has a result' : `with a result there ${ids.length === 1 ? 'is' : 'are'} ${ids.join(', ')}`;
}

function reasonAgainst(filing: Definition<'filing'>, analysis: Analysis): string | undefined {
  const { status, decided, mechanism, expires } = filing.value;
  if (!resultOf(filing)) return `it has no result yet; its status is ${status ?? 'not given'}`;
  if (!decided && !expires && mechanism && analysis.regime.validity?.[mechanism]) return 'the day of its result is missing (`decided`)';
  const { standing } = filingState(filing, analysis);
  if (standing !== 'granted')
    return standing === 'expired' ? `its result no longer holds on ${analysis.asOf}` : `its result is of ${decided}, after ${analysis.asOf}`;
  return assessedFlows(filing, analysis).length === 0 ? 'no flow names it' : undefined;
}

/** The day on which it was locked stays as long as the scope does. */
function withLocked(id: string, scope: LockedFiling, { lock }: Analysis): Lockable {
  const locked = lock?.filings.get(id);
  const same = locked && content(locked) === content(scope);
  return { id, scope: same ? locked : scope, locked };
}

function content(block: LockedFiling): string {
  return canonical({ ...block, lockedOn: '', digest: '' });
}

// Besides what cannot be read: what is named and not there, or there twice.
const incomplete: ReadonlySet<string> = new Set(['reference-unknown', 'definition-duplicate']);

/** Throws Misuse where the lock cannot be written again without losing something, or the files say less than was meant. */
export function mustBeWritable({ lock, model, findings }: Analysis, replaced: readonly string[]): void {
  const [unread] = lock?.problems ?? [];
  const edited = lock?.faults.find(({ filing }) => filing === undefined || !replaced.includes(filing));
  if (unread || edited) throw new Misuse(`${lockName}: ${(unread ?? edited)?.message.en}; restore it from version control, nothing was written`);
  const own = model.problems.filter(({ place }) => place.file !== lock?.path).length + findings.filter(({ rule }) => incomplete.has(rule)).length;
  if (own > 0) {
    throw new Misuse(
      `the files have ${own === 1 ? 'an error' : `${own} errors`}, so the scope could hold less than was meant; \`dataflow check\` shows ${own === 1 ? 'it' : 'them'}`,
    );
  }
}
