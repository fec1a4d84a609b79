// What is wrong with the filing of a flow that certainly needs one. There is one answer, so that no two rules say the same.
import type { Model } from '../model/model.js';
import { coverOf } from './filing-cover.js';
import type { FilingState, When } from './filing-state.js';
import { isLeaving } from './leaving.js';
import { isRunning } from './relying.js';
import type { Verdict } from './verdict.js';

export type FilingFault =
  /** It names none, or none but what came to nothing. */
  | { readonly kind: 'undeclared'; readonly over: FilingState | undefined }
  /** It names one of a lighter mechanism. */
  | { readonly kind: 'insufficient'; readonly filing: FilingState }
  /** It runs, and the result is still to come. */
  | { readonly kind: 'pending'; readonly filing: FilingState }
  /** It runs, and the result was negative; whether it was handed in again changes nothing. */
  | { readonly kind: 'refused'; readonly filing: FilingState; readonly pending: FilingState | undefined }
  /** It runs, and the result has run out; where the law leaves the end open, that is not certain. */
  | { readonly kind: 'expired'; readonly filing: FilingState; readonly pending: FilingState | undefined; readonly certain: boolean };

const needsNone: ReadonlySet<Verdict['mechanism']> = new Set(['none', 'exempt', 'undetermined']);

/** What is wrong with the filing of a flow; undefined where nothing is, or too little is known to say so. */
export function filingFault(verdict: Verdict, context: When & { readonly model: Model }): FilingFault | undefined {
  const { flow, mechanism } = verdict;
  if (needsNone.has(mechanism) || !isLeaving(verdict)) return undefined;
  const cover = coverOf(flow, mechanism, context);
  if (!cover) return { kind: 'undeclared', over: undefined };
  const { named, row, by, pending, over } = cover;
  if (row.length === 0) return lighter(named);
  const running = isRunning(flow, context.asOf);
  if (by) return by.valid === 'unknown' && running ? { kind: 'expired', filing: by, pending, certain: false } : undefined;
  // The contract lets a flow run from the day on which it takes effect; its filing has a time of its own.
  if (pending?.filing.value.mechanism === 'standard-contract') return undefined;
  // What does not say how it stands is asked for that first.
  if (!pending && !over) return undefined;
  if (!running || over?.standing === 'withdrawn') return pending ? whilePending(running, pending) : { kind: 'undeclared', over };
  if (over?.standing === 'expired') return { kind: 'expired', filing: over, pending, certain: true };
  if (over && over.filing.value.mechanism === 'standard-contract') return { kind: 'undeclared', over };
  return over ? { kind: 'refused', filing: over, pending } : whilePending(running, pending);
}

function whilePending(running: boolean, filing: FilingState | undefined): FilingFault | undefined {
  return running && filing ? { kind: 'pending', filing } : undefined;
}

function lighter(filing: FilingState): FilingFault | undefined {
  const { standing } = filing;
  if (filing.filing.value.mechanism === undefined || standing === 'unknown') return undefined;
  const isOver = standing === 'refused' || standing === 'expired' || standing === 'withdrawn';
  return isOver ? { kind: 'undeclared', over: filing } : { kind: 'insufficient', filing };
}
