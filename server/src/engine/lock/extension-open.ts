// Whether a result can be extended, or a new declaration is the only way, as far as the files tell.
import type { LockedFiling } from '../generated/lock-types.js';
import type { Regime } from '../generated/regime-types.js';
import { compareScope, type FlowDifference } from './compare-scope.js';
import { approvedIn } from './people-in.js';

/** The people of all flows of a filing, added flow by flow, in the years of its scope. */
export interface Growth {
  readonly approved: number;
  readonly now: number;
  /** How many times as many there are now; the regime's cap is meant in the same way. */
  readonly factor: number;
}

export interface Extension {
  /** Not offered: the regime has no extension for the mechanism. */
  readonly open: 'yes' | 'no' | 'not-offered';
  /** Changes after which there is no extension. */
  readonly changes: readonly FlowDifference[];
  readonly growth: Growth;
  /** How many times as many people an extension allows, where it says. */
  readonly cap: number | undefined;
  /** Whether important data is covered: its volume counts too, and the files do not tell it. */
  readonly importantData: boolean;
  readonly provisions: readonly string[];
}

/**
 * Whether an extension of an approved scope stays open: what the regime wants unchanged is unchanged, and people grow within its cap. That
 * the contract is as it has to be, and that nothing happened in the years before, no file can tell.
 */
export function extensionOpen(approved: LockedFiling, now: LockedFiling, regime: Regime): Extension {
  const renewal = regime.renewal?.[approved.mechanism];
  const growth = growthOf(approved, now);
  const importantData = Object.values(now.flows).some(({ categories }) =>
    Object.values(categories).some((one) => one.class === 'important' || one.class === 'core'),
  );
  if (renewal?.kind !== 'extension') return { open: 'not-offered', changes: [], growth, cap: undefined, importantData, provisions: [] };
  const changes = compareScope(approved, now).filter(({ what, grows }) => grows && renewal.unchanged?.includes(what));
  const tooMany = renewal.growthCap !== undefined && growth.factor > renewal.growthCap;
  const open = changes.length > 0 || tooMany ? 'no' : 'yes';
  return { open, changes, growth, cap: renewal.growthCap, importantData, provisions: renewal.provisions };
}

/** Years whose figure is not known now count as they were approved. */
function growthOf(approved: LockedFiling, now: LockedFiling): Growth {
  const sum = { approved: 0, now: 0 };
  for (const flow of new Set([...Object.keys(approved.flows), ...Object.keys(now.flows)])) {
    const [before, after] = [approved.flows[flow]?.people, now.flows[flow]?.people];
    for (const year of new Set([...Object.keys(before?.years ?? {}), ...Object.keys(after?.years ?? {})])) {
      const limit = before ? (approvedIn(before, year) ?? 0) : 0;
      const people = after ? (after.years[year] ?? limit) : 0;
      sum.approved += limit;
      sum.now += typeof people === 'number' ? people : limit;
    }
  }
  const nobody = sum.approved === 0 && sum.now === 0;
  return { ...sum, factor: nobody ? 1 : sum.now / sum.approved };
}
