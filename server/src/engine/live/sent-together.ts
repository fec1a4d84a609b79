import type { Regime } from '../generated/regime-types.js';
import { notExempted, takesAlong, windowOf } from '../law/judgement.js';
import { yearOf } from '../law/regimes.js';
import type { Totals } from '../law/totals.js';
import type { Definition } from '../model/definition.js';
import type { FactsOfFlow, LiveFacts } from './live-facts.js';
import { LiveTotals } from './live-totals.js';
import type { Tracker } from './tracker.js';

/** What reaches a recipient of one category, whoever sends it. */
export class SentTogether {
  private readonly byRecipient = new Map<Definition, Map<Definition, LiveTotals>>();

  constructor(
    private readonly tracker: Tracker,
    private readonly facts: LiveFacts,
    private readonly law: { readonly regime: Regime; readonly asOf: string },
  ) {}

  totals(recipient: Definition<'recipient'>, category: Definition<'category'>): Totals {
    const byCategory = this.byRecipient.get(recipient) ?? new Map<Definition, LiveTotals>();
    this.byRecipient.set(recipient, byCategory);
    const known = byCategory.get(category) ?? this.open(recipient, category);
    byCategory.set(category, known);
    return known.get();
  }

  /** Forgets a recipient that is gone. */
  close(recipient: Definition): void {
    for (const totals of this.byRecipient.get(recipient)?.values() ?? []) totals.dispose();
    this.byRecipient.delete(recipient);
  }

  dispose(): void {
    for (const recipient of this.byRecipient.keys()) this.close(recipient);
  }

  private open(recipient: Definition<'recipient'>, category: Definition<'category'>): LiveTotals {
    const { regime, asOf } = this.law;
    return new LiveTotals(this.tracker, this.facts.recipient(recipient), {
      years: windowOf(regime, yearOf(asOf)),
      acrossYears: 'added',
      mayCount: (flow: FactsOfFlow) => flow.current?.categories.includes(category) === true,
      counted: (flow: FactsOfFlow) => (takesAlong(flow.get(), category) ? notExempted(flow.get()) : undefined),
    });
  }
}
