import type { Analysis } from '../index.js';
import { coverOf } from '../law/filing-cover.js';
import type { Standing } from '../law/filing-state.js';
import { needsMechanism } from '../law/leaving.js';
import type { Verdict } from '../law/verdict.js';

// What does not say how it stands is asked for that elsewhere.
const carrying: ReadonlySet<Standing> = new Set(['preparing', 'under-way', 'granted', 'unknown']);

/** Verdicts of the flows that need a filing and have none that covers them, in source order: they name none, a lighter one, or one that came to nothing. */
export function wantingFlows({ model, judgement, regime, asOf }: Analysis, verdicts = judgement.verdicts): readonly Verdict[] {
  // Thousands of flows rest on a few filings.
  const answers = new Map<string, Map<string, boolean>>();
  const isCovered = ({ flow, mechanism }: Verdict): boolean => {
    const { filing } = flow.value;
    if (filing === undefined) return false;
    const own = answers.get(filing) ?? new Map<string, boolean>();
    const known = own.get(mechanism) ?? isCarried(coverOf(flow, mechanism, { model, regime, asOf }), mechanism);
    answers.set(filing, own.set(mechanism, known));
    return known;
  };
  return verdicts.filter((verdict) => needsMechanism(verdict) && !isCovered(verdict));
}

/** While it is open which mechanism is needed, any filing will do. */
function isCarried(cover: ReturnType<typeof coverOf>, mechanism: Verdict['mechanism']): boolean {
  if (!cover) return false;
  const row = mechanism === 'undetermined' ? [cover.named] : cover.row;
  return row.some(({ standing }) => carrying.has(standing));
}
