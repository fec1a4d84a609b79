import { type Ask, askKey } from './ask.js';
import type { Verdict } from './verdict.js';

/** A missing fact with the verdicts that stay open until it is known. */
export interface Question {
  readonly ask: Ask;
  readonly verdicts: readonly Verdict[];
}

/** Every question of some kind that keeps a verdict open, once, with the flows that wait for its answer. */
export function openQuestions(verdicts: readonly Verdict[], wanted: (ask: Ask) => boolean): readonly Question[] {
  const byAsk = new Map<string, { ask: Ask; verdicts: Verdict[] }>();
  for (const verdict of verdicts) {
    if (verdict.mechanism !== 'undetermined' || verdict.flow.value.status === 'ended') continue;
    for (const ask of verdict.asks.filter(wanted)) {
      const known = byAsk.get(askKey(ask));
      if (known) known.verdicts.push(verdict);
      else byAsk.set(askKey(ask), { ask, verdicts: [verdict] });
    }
  }
  return [...byAsk.values()];
}
