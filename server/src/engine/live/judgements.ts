import type { Regime } from '../generated/regime-types.js';
import type { Day } from '../law/regimes.js';
import type { Definition } from '../model/definition.js';
import type { LiveFacts } from './live-facts.js';
import { LiveJudgement } from './live-judgement.js';
import type { LiveModel } from './live-model.js';
import { Source, type Tracker } from './tracker.js';

/** Of the judgements that no rule looks at any more, so many are kept: whoever types a day asks for a judgement with every key. */
const mostIdle = 8;

interface Kept {
  readonly judgement: LiveJudgement;
  /** Read by whoever asked for the judgement, so that one which a rule rests on is told from one that is idle. */
  readonly source: Source;
}

/** The judgement of a project under the law that is applied, and those under other regimes or on other days that somebody asked for. */
export class Judgements {
  readonly main: LiveJudgement;
  /** By regime and day; what was asked for last comes last. */
  private readonly others = new Map<string, Kept>();

  constructor(
    private readonly tracker: Tracker,
    private readonly parts: { readonly model: LiveModel; readonly facts: LiveFacts },
    law: { readonly regime: Regime; readonly asOf: Day },
  ) {
    this.main = this.open(law.regime, law.asOf);
  }

  /** How many are kept, the main one included. */
  get size(): number {
    return this.others.size + 1;
  }

  under(regime: Regime, day: Day): LiveJudgement {
    if (regime === this.main.regime && day === this.main.asOf) return this.main;
    const key = `${regime.id} ${day}`;
    const known = this.others.get(key);
    const kept = known ?? { judgement: this.open(regime, day), source: new Source(this.tracker) };
    this.others.delete(key);
    this.others.set(key, kept);
    kept.source.noteRead();
    if (!known) this.dropIdle();
    return kept.judgement;
  }

  /** Forgets a definition that is gone. */
  remove(definition: Definition): void {
    this.main.remove(definition);
    for (const { judgement } of this.others.values()) judgement.remove(definition);
  }

  dispose(): void {
    this.main.dispose();
    for (const { judgement } of this.others.values()) judgement.dispose();
    this.others.clear();
  }

  private open(regime: Regime, asOf: Day): LiveJudgement {
    return new LiveJudgement(this.tracker, { ...this.parts, regime, asOf, under: (other, day) => this.under(other, day) });
  }

  /** One that a rule rests on stays: to drop it would have the rule ask for it again at once. */
  private dropIdle(): void {
    const idle = [...this.others].filter(([, { source }]) => !source.isRead);
    for (const [key, { judgement }] of idle.slice(0, Math.max(0, idle.length - mostIdle))) {
      judgement.dispose();
      this.others.delete(key);
    }
  }
}
