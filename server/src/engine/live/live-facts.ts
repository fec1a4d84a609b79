// What the files say about each flow, and which flows belong to an exporter or go to a recipient. The same under every regime.
import { catalogues } from '../generated/law-data.js';
import { type FlowFacts, flowFacts } from '../law/flow-facts.js';
import type { Definition } from '../model/definition.js';
import { levels } from './levels.js';
import type { LiveModel } from './live-model.js';
import { Reader, Source, type Tracker } from './tracker.js';

/** Flows of one exporter, or to one recipient. */
export class Route extends Source {
  readonly flows = new Set<FactsOfFlow>();
  /** Told of every flow that leaves the mainland, or may, and of each that no longer does. */
  readonly listeners = new Set<RouteListener>();

  add(flow: FactsOfFlow): void {
    this.flows.add(flow);
    this.changed();
    if (leaves(flow)) for (const listener of this.listeners) listener.join(flow);
  }

  remove(flow: FactsOfFlow): void {
    this.flows.delete(flow);
    this.changed();
    for (const listener of this.listeners) listener.leave(flow);
  }
}

export interface RouteListener {
  join(flow: FactsOfFlow): void;
  leave(flow: FactsOfFlow): void;
}

/** Whether a flow takes part in totals. */
export function leaves(flow: FactsOfFlow): boolean {
  return flow.current !== undefined && flow.current.crossBorder !== 'no';
}

export class FactsOfFlow extends Reader {
  current: FlowFacts | undefined;

  constructor(
    tracker: Tracker,
    readonly flow: Definition<'flow'>,
    private readonly facts: LiveFacts,
  ) {
    super(tracker, levels.facts);
  }

  get(): FlowFacts {
    this.refresh();
    this.noteRead();
    return this.current ?? this.facts.read(this.flow);
  }

  protected override compute(): boolean {
    const fresh = this.facts.read(this.flow);
    if (this.current && sameFacts(this.current, fresh)) return false;
    this.facts.move(this, fresh);
    return true;
  }
}

export class LiveFacts {
  private readonly flows = new Map<Definition, FactsOfFlow>();
  private readonly byExporter = new Map<Definition, Route>();
  private readonly byRecipient = new Map<Definition, Route>();
  private unread = new Set<FactsOfFlow>();

  constructor(
    private readonly tracker: Tracker,
    private readonly model: LiveModel,
  ) {}

  add(flow: Definition<'flow'>): FactsOfFlow {
    const facts = new FactsOfFlow(this.tracker, flow, this);
    this.flows.set(flow, facts);
    this.unread.add(facts);
    this.tracker.enqueue(facts);
    return facts;
  }

  remove(flow: Definition): void {
    const facts = this.flows.get(flow);
    if (!facts) return;
    this.leave(facts);
    facts.dispose();
    this.unread.delete(facts);
    this.flows.delete(flow);
  }

  of(flow: Definition): FactsOfFlow | undefined {
    return this.flows.get(flow);
  }

  /** Reads the facts of every flow, so that routes are complete. */
  settle(): void {
    for (const facts of this.unread) facts.refresh();
    this.unread.clear();
  }

  exporter(exporter: Definition): Route {
    this.settle();
    return this.route(this.byExporter, exporter);
  }

  recipient(recipient: Definition): Route {
    this.settle();
    return this.route(this.byRecipient, recipient);
  }

  read(flow: Definition<'flow'>): FlowFacts {
    return flowFacts(flow, this.model, catalogues);
  }

  move(facts: FactsOfFlow, fresh: FlowFacts): void {
    this.leave(facts);
    facts.current = fresh;
    this.unread.delete(facts);
    if (fresh.exporter) this.route(this.byExporter, fresh.exporter).add(facts);
    if (fresh.recipient) this.route(this.byRecipient, fresh.recipient).add(facts);
  }

  private leave(facts: FactsOfFlow): void {
    const { exporter, recipient } = facts.current ?? {};
    if (exporter) this.byExporter.get(exporter)?.remove(facts);
    if (recipient) this.byRecipient.get(recipient)?.remove(facts);
  }

  private route(routes: Map<Definition, Route>, end: Definition): Route {
    const known = routes.get(end) ?? new Route(this.tracker);
    routes.set(end, known);
    return known;
  }
}

function sameFacts(left: FlowFacts, right: FlowFacts): boolean {
  return (
    left.exporter === right.exporter &&
    left.recipient === right.recipient &&
    left.source === right.source &&
    left.target === right.target &&
    left.agreement === right.agreement &&
    left.population === right.population &&
    left.fromSide === right.fromSide &&
    left.toSide === right.toSide &&
    left.crossBorder === right.crossBorder &&
    left.categories.length === right.categories.length &&
    left.categories.every((category, index) => category === right.categories[index]) &&
    Object.entries(left.ofClass).every(([name, truth]) => Reflect.get(right.ofClass, name) === truth)
  );
}
