// What each exporter sends in the years of a window: its totals, what is known of it alone, and its people in a sector.
import { catalogues } from '../generated/law-data.js';
import type { Regime } from '../generated/regime-types.js';
import type { Answer } from '../law/answer.js';
import type { Case } from '../law/case.js';
import { answer, sectorWithRule } from '../law/condition.js';
import type { FlowFacts } from '../law/flow-facts.js';
import { notExempted, windowOf } from '../law/judgement.js';
import type { CountedFlow, Total, Totals } from '../law/totals.js';
import type { Definition } from '../model/definition.js';
import type { FactsOfFlow, LiveFacts } from './live-facts.js';
import { LiveTotals } from './live-totals.js';
import { SharedAnswer } from './shared-answer.js';
import { Source, type Tracker } from './tracker.js';

/** What one exporter sends in the window that ends in one year. */
interface Window {
  readonly totals: LiveTotals;
  readonly answers: Map<object, SharedAnswer>;
  /** Changes when an answer does. */
  readonly answered: Source;
  readonly sectors: Map<string, LiveTotals>;
}

/** A question about an exporter alone, and how to answer it the first time. */
export interface ExporterQuestion {
  readonly exporter: Definition;
  readonly year: number;
  readonly condition: object;
  readonly ask: () => Answer;
}

export class ExporterWindows {
  private readonly windows = new Map<Definition, Map<number, Window>>();

  constructor(
    private readonly tracker: Tracker,
    private readonly facts: LiveFacts,
    private readonly law: { readonly regime: Regime; caseOf(facts: FlowFacts): Case },
  ) {}

  /** Totals in the window that ends in a year. */
  totals(exporter: Definition, year: number): Totals {
    return this.window(exporter, year).totals.get();
  }

  /** The totals that decide on a flow in the window that ends in a year. */
  totalsFor(one: FlowFacts, year: number): Totals | undefined {
    if (!one.exporter) return undefined;
    const { totals } = this.window(one.exporter, year);
    // Whether a flow leaves is one question, and what it needs if it does is another: there it counts in full.
    const flow = one.crossBorder === 'unknown' ? this.facts.of(one.flow) : undefined;
    return flow ? totals.with(flow, this.withExemption({ ...one, crossBorder: 'yes' })) : totals.get();
  }

  answer({ exporter, year, condition, ask }: ExporterQuestion): Answer {
    const { answers, answered } = this.window(exporter, year);
    const known = answers.get(condition) ?? new SharedAnswer(this.tracker, ask, answered);
    answers.set(condition, known);
    return known.get();
  }

  /** People whose data of a sector leaves. */
  sectorPeople(exporter: Definition, year: number, sector: string): Total {
    const { sectors } = this.window(exporter, year);
    const known = sectors.get(sector) ?? this.totalsOf(exporter, year, sector);
    sectors.set(sector, known);
    return known.get().personal;
  }

  /** Forgets an exporter that is gone. */
  close(exporter: Definition): void {
    for (const { totals, answers, sectors } of this.windows.get(exporter)?.values() ?? []) {
      for (const one of [totals, ...answers.values(), ...sectors.values()]) one.dispose();
    }
    this.windows.delete(exporter);
  }

  dispose(): void {
    for (const exporter of this.windows.keys()) this.close(exporter);
  }

  private window(exporter: Definition, year: number): Window {
    const years = this.windows.get(exporter) ?? new Map<number, Window>();
    this.windows.set(exporter, years);
    const window = years.get(year) ?? { totals: this.totalsOf(exporter, year), answers: new Map(), answered: new Source(this.tracker), sectors: new Map() };
    years.set(year, window);
    return window;
  }

  /** Totals of all flows, or of those alone that carry data of a sector: there a person counts once in all years. */
  private totalsOf(exporter: Definition, year: number, sector?: string): LiveTotals {
    const counted = sector === undefined ? (flow: FactsOfFlow) => this.withExemption(flow.get()) : (flow: FactsOfFlow) => ofSector(flow.get(), sector);
    const acrossYears = sector === undefined ? 'added' : 'same-people';
    return new LiveTotals(this.tracker, this.facts.exporter(exporter), { years: windowOf(this.law.regime, year), acrossYears, counted });
  }

  private withExemption(one: FlowFacts): CountedFlow {
    if (!this.law.regime.exemptFlows.leaveOut) return notExempted(one);
    return { facts: one, exempted: answer({ exempted: true }, this.law.caseOf(one)).truth, exemption: one.flow.value.exemption };
  }
}

function ofSector(facts: FlowFacts, sector: string): CountedFlow | undefined {
  return facts.categories.some((category) => sectorWithRule(category, { facts, catalogues }) === sector) ? notExempted(facts) : undefined;
}
