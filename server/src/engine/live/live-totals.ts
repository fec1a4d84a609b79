// Totals of an exporter that follow their flows: a flow that changes is counted again, then the flows that share its subtotal, then the sum.
import { mergeSubtotals, type Subtotal, shareOf, subtotal } from '../law/subtotal.js';
import { type AcrossYears, type Contribution, type CountedFlow, contributionsOf, raised, spansOf, type Totals } from '../law/totals.js';
import { bySource } from '../model/definition.js';
import { levels } from './levels.js';
import { type FactsOfFlow, leaves, type Route, type RouteListener } from './live-facts.js';
import { Reader, type Tracker } from './tracker.js';

/** How flows are counted, and in which years. */
export interface Counting {
  readonly years: readonly number[];
  readonly acrossYears: AcrossYears;
  /** Whether a flow may take part, by its facts alone; left out where all may. */
  mayCount?(flow: FactsOfFlow): boolean;
  /** A flow as the totals see it; undefined where it does not take part. */
  counted(flow: FactsOfFlow): CountedFlow | undefined;
}

class ContributionOfFlow extends Reader {
  private kept: readonly Contribution[] = [];

  constructor(
    tracker: Tracker,
    private readonly flow: FactsOfFlow,
    private readonly counting: Counting,
  ) {
    super(tracker, levels.contribution);
  }

  get(): readonly Contribution[] {
    this.refresh();
    this.noteRead();
    return this.kept;
  }

  protected override compute(): boolean {
    const counted = this.counting.counted(this.flow);
    const fresh = counted ? contributionsOf([counted], this.counting.years) : [];
    if (sameContributions(this.kept, fresh)) return false;
    this.kept = fresh;
    return true;
  }
}

class SubtotalOfFlows extends Reader {
  readonly members = new Map<FactsOfFlow, ContributionOfFlow>();
  private kept: Subtotal | undefined;

  constructor(
    tracker: Tracker,
    private readonly counting: Counting,
  ) {
    super(tracker, levels.subtotal);
  }

  get(): Subtotal {
    this.refresh();
    this.noteRead();
    this.kept ??= this.fold();
    return this.kept;
  }

  /** What it would be if one flow were counted otherwise. */
  with(flow: FactsOfFlow, counted: CountedFlow): Subtotal {
    const others = [...this.members].flatMap(([one, contribution]) => (one === flow ? [] : contribution.get()));
    const { years, acrossYears } = this.counting;
    return subtotal([...others, ...contributionsOf([counted], years)], spansOf(years, acrossYears));
  }

  protected override compute(): boolean {
    this.kept = this.fold();
    return true;
  }

  private fold(): Subtotal {
    const { years, acrossYears } = this.counting;
    return subtotal(
      [...this.members.values()].flatMap((contribution) => contribution.get()),
      spansOf(years, acrossYears),
    );
  }
}

export class LiveTotals extends Reader implements RouteListener {
  private readonly subtotals = new Map<number, SubtotalOfFlows>();
  private kept: Totals | undefined;

  constructor(
    tracker: Tracker,
    private readonly route: Route,
    private readonly counting: Counting,
  ) {
    super(tracker, levels.totals);
    route.listeners.add(this);
    for (const flow of route.flows) if (leaves(flow)) this.join(flow);
  }

  get(): Totals {
    this.refresh();
    this.noteRead();
    this.kept ??= this.merged([...this.subtotals.values()].map((one) => one.get()));
    return this.kept;
  }

  /** The totals if one of the flows were counted otherwise. */
  with(flow: FactsOfFlow, counted: CountedFlow): Totals {
    // Read for their own sake too: a flow that joins them later shows in nothing else that is read here.
    const totals = this.get();
    const own = this.subtotals.get(shareOf(flow.flow));
    const uncertain = own?.members.get(flow)?.get() ?? [];
    if (!counted.facts.population) return raised(totals, uncertain, contributionsOf([counted], this.counting.years));
    return this.merged([...this.subtotals.values()].map((one) => (one === own ? one.with(flow, counted) : one.get())));
  }

  join(flow: FactsOfFlow): void {
    if (this.counting.mayCount?.(flow) === false) return;
    const share = shareOf(flow.flow);
    const known = this.subtotals.get(share);
    const subtotal = known ?? new SubtotalOfFlows(this.tracker, this.counting);
    if (subtotal.members.has(flow)) return;
    subtotal.members.set(flow, new ContributionOfFlow(this.tracker, flow, this.counting));
    this.subtotals.set(share, subtotal);
    this.tracker.plan(subtotal);
    if (!known) this.tracker.plan(this);
  }

  leave(flow: FactsOfFlow): void {
    const subtotal = this.subtotals.get(shareOf(flow.flow));
    subtotal?.members.get(flow)?.dispose();
    if (subtotal?.members.delete(flow)) this.tracker.plan(subtotal);
  }

  override dispose(): void {
    super.dispose();
    this.route.listeners.delete(this);
    for (const one of this.subtotals.values()) {
      for (const contribution of one.members.values()) contribution.dispose();
      one.dispose();
    }
  }

  protected override compute(): boolean {
    this.kept = this.merged([...this.subtotals.values()].map((one) => one.get()));
    return true;
  }

  private merged(parts: readonly Subtotal[]): Totals {
    const contributions = () =>
      [...this.subtotals.values()]
        .flatMap(({ members }) => [...members.values()].flatMap((contribution) => contribution.get()))
        .sort((left, right) => bySource(left.flow, right.flow));
    return mergeSubtotals(parts, { years: this.counting.years, contributions });
  }
}

function sameContributions(left: readonly Contribution[], right: readonly Contribution[]): boolean {
  return left.length === right.length && left.every((one, index) => sameContribution(one, right[index]));
}

function sameContribution(left: Contribution, right: Contribution | undefined): boolean {
  if (!right || left.facts !== right.facts || left.year !== right.year || left.leftOut !== right.leftOut || left.doubts.join() !== right.doubts.join())
    return false;
  const same = (measure: 'personal' | 'ordinary' | 'sensitive') =>
    left.people[measure].low === right.people[measure].low && left.people[measure].high === right.people[measure].high;
  return same('personal') && same('ordinary') && same('sensitive');
}
