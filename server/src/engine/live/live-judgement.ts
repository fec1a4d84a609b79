// All verdicts of a project under one regime on one day, following what they rest on.
import type { Regime } from '../generated/regime-types.js';
import type { Case } from '../law/case.js';
import type { FlowFacts } from '../law/flow-facts.js';
import type { ExporterJudgement, Judgement, Replaced } from '../law/judgement.js';
import { type Day, inForce, yearOf } from '../law/regimes.js';
import type { Totals } from '../law/totals.js';
import type { Verdict } from '../law/verdict.js';
import { bySource, type Definition } from '../model/definition.js';
import { ExporterWindows } from './exporter-windows.js';
import { type Court, LiveCase } from './live-case.js';
import { LiveExporter } from './live-exporter.js';
import type { LiveFacts, Route } from './live-facts.js';
import type { LiveModel } from './live-model.js';
import { LiveVerdict } from './live-verdict.js';
import { OpenVerdicts } from './open-verdicts.js';
import { SentTogether } from './sent-together.js';
import type { Tracker } from './tracker.js';

/** What a judgement is about, and the way to others. */
interface About {
  readonly model: LiveModel;
  readonly facts: LiveFacts;
  readonly regime: Regime;
  readonly asOf: Day;
  under(regime: Regime, day: Day): Judgement;
}

export class LiveJudgement implements Judgement {
  readonly regime: Regime;
  readonly asOf: Day;
  private readonly verdictOf = new Map<Definition, LiveVerdict>();
  private readonly openVerdicts: OpenVerdicts;
  private readonly windows: ExporterWindows;
  private readonly together: SentTogether;
  private readonly court: Court;

  constructor(
    private readonly tracker: Tracker,
    private readonly about: About,
  ) {
    const { regime, asOf, facts, model } = about;
    this.regime = regime;
    this.asOf = asOf;
    this.openVerdicts = new OpenVerdicts(tracker, model);
    this.windows = new ExporterWindows(tracker, facts, { regime, caseOf: (one) => this.caseOf(one) });
    this.together = new SentTogether(tracker, facts, { regime, asOf });
    const inForceOn = (day: Day) => regime.decisions.filter((decision) => inForce(decision, day));
    const today = inForceOn(asOf);
    const decisionsOn = (day: Day) => (day === asOf ? today : inForceOn(day));
    this.court = { regime, asOf, windows: this.windows, decisionsOn, recipient: (id) => model.tables.recipient.get(id) };
  }

  get verdicts(): readonly Verdict[] {
    return this.about.model.tables.flow.list.flatMap((flow) => this.of(flow) ?? []);
  }

  get open(): readonly Verdict[] {
    return this.openVerdicts.all();
  }

  // Fields and not methods: whoever asks may take them out of the judgement.
  readonly waitingFor = (definition: Definition): readonly Verdict[] => this.openVerdicts.waitingFor(definition);

  readonly of = (flow: Definition<'flow'>): Verdict | undefined => this.node(flow)?.get();

  readonly sentTo = (recipient: Definition<'recipient'>): readonly Verdict[] => this.verdictsOn(this.about.facts.recipient(recipient));

  readonly sentTogether = (recipient: Definition<'recipient'>, category: Definition<'category'>): Totals => this.together.totals(recipient, category);

  readonly exporter = (exporter: Definition<'exporter'>): ExporterJudgement =>
    new LiveExporter({
      verdicts: () => this.verdictsOn(this.about.facts.exporter(exporter)),
      totals: () => this.windows.totals(exporter, yearOf(this.asOf)),
    });

  readonly totalsFor = ({ facts: { exporter }, day }: Verdict): Totals | undefined => exporter && this.windows.totals(exporter, yearOf(day));

  readonly under = (regime: Regime, day: Day = this.asOf): Judgement => this.about.under(regime, day);

  readonly caseOf = (facts: FlowFacts, replaced: Replaced = {}): Case => new LiveCase(facts, replaced, this.court);

  /** Has a flow judged with the others, before anybody asks. */
  add(flow: Definition<'flow'>): void {
    const node = this.node(flow);
    if (node) this.tracker.enqueue(node);
  }

  /** Forgets a flow, an exporter or a recipient that is gone. */
  remove(definition: Definition): void {
    this.windows.close(definition);
    this.together.close(definition);
    this.verdictOf.get(definition)?.dispose();
    this.verdictOf.delete(definition);
  }

  /** Stops following anything. */
  dispose(): void {
    for (const node of this.verdictOf.values()) node.dispose();
    this.windows.dispose();
    this.together.dispose();
  }

  private node(flow: Definition<'flow'>): LiveVerdict | undefined {
    const known = this.verdictOf.get(flow);
    const facts = known ? undefined : this.about.facts.of(flow);
    if (!facts) return known;
    const node = new LiveVerdict(this.tracker, facts, { open: this.openVerdicts, caseOf: this.caseOf });
    this.verdictOf.set(flow, node);
    return node;
  }

  /** Verdicts of the flows of an exporter or to a recipient, in source order; which flows those are, and how they stand, is noted as read. */
  private verdictsOn(route: Route): readonly Verdict[] {
    route.noteRead();
    const flows = [...route.flows].map(({ flow }) => flow);
    if (flows.length > 1) this.about.model.noteOrder();
    return flows.sort(bySource).flatMap((flow) => this.of(flow) ?? []);
  }
}
