import type { Verdict } from '../law/verdict.js';
import { bySource, type Definition } from '../model/definition.js';
import type { LiveModel } from './live-model.js';
import { Source, type Tracker } from './tracker.js';

interface AskedAt {
  readonly by: Set<Definition>;
  readonly source: Source;
}

/** Verdicts that are open, flow by flow, and the definitions that they ask about. */
export class OpenVerdicts {
  private readonly verdicts = new Map<Definition, Verdict>();
  private readonly source: Source;
  private readonly asked = new Map<Definition, AskedAt>();

  constructor(
    private readonly tracker: Tracker,
    private readonly model: LiveModel,
  ) {
    this.source = new Source(tracker);
  }

  /** All of them in source order; noted as read. */
  all(): readonly Verdict[] {
    this.source.noteRead();
    return this.inOrder(this.verdicts.values());
  }

  /** Those that ask for a fact of a definition; noted as read. */
  waitingFor(definition: Definition): readonly Verdict[] {
    const { by, source } = this.at(definition);
    source.noteRead();
    return this.inOrder([...by].flatMap((flow) => this.verdicts.get(flow) ?? []));
  }

  /** The open verdict on a flow; undefined where it is certain, or over. */
  set(flow: Definition, verdict: Verdict | undefined): void {
    const before = this.verdicts.get(flow);
    if (before === verdict) return;
    if (verdict) this.verdicts.set(flow, verdict);
    else this.verdicts.delete(flow);
    this.source.changed();
    for (const at of askedAt(before)) {
      this.at(at).by.delete(flow);
      this.at(at).source.changed();
    }
    for (const at of askedAt(verdict)) {
      this.at(at).by.add(flow);
      this.at(at).source.changed();
    }
  }

  private inOrder(verdicts: Iterable<Verdict>): readonly Verdict[] {
    const list = [...verdicts];
    if (list.length > 1) this.model.noteOrder();
    return list.sort((left, right) => bySource(left.flow, right.flow));
  }

  private at(definition: Definition): AskedAt {
    const known = this.asked.get(definition) ?? { by: new Set<Definition>(), source: new Source(this.tracker) };
    this.asked.set(definition, known);
    return known;
  }
}

function askedAt(verdict: Verdict | undefined): ReadonlySet<Definition> {
  return new Set(verdict?.asks.map(({ at }) => at) ?? []);
}
