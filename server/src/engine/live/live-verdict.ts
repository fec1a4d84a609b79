import type { Case } from '../law/case.js';
import type { FlowFacts } from '../law/flow-facts.js';
import { judge, type Verdict } from '../law/verdict.js';
import { levels } from './levels.js';
import type { FactsOfFlow } from './live-facts.js';
import type { OpenVerdicts } from './open-verdicts.js';
import { sameAsks } from './same-asks.js';
import { Reader, type Tracker } from './tracker.js';

/** What a verdict is made from, and where it is taken down as long as it is open. */
interface Court {
  readonly open: OpenVerdicts;
  caseOf(facts: FlowFacts): Case;
}

/** The verdict on one flow. It stays the same object while it says the same, so that nobody who read it is asked again. */
export class LiveVerdict extends Reader {
  private current: Verdict | undefined;

  constructor(
    tracker: Tracker,
    private readonly facts: FactsOfFlow,
    private readonly court: Court,
  ) {
    super(tracker, levels.verdict);
  }

  get(): Verdict {
    this.refresh();
    this.noteRead();
    return this.current ?? judge(this.court.caseOf(this.facts.get()));
  }

  override dispose(): void {
    super.dispose();
    this.court.open.set(this.facts.flow, undefined);
  }

  protected override compute(): boolean {
    const facts = this.facts.get();
    const fresh = judge(this.court.caseOf(facts));
    const before = this.current;
    const verdict = before && sameVerdict(before, fresh) ? before : fresh;
    this.current = verdict;
    const isOpen = verdict.mechanism === 'undetermined' && facts.flow.value.status !== 'ended';
    this.court.open.set(facts.flow, isOpen ? verdict : undefined);
    return verdict !== before;
  }
}

function sameVerdict(left: Verdict, right: Verdict): boolean {
  return (
    left.facts === right.facts &&
    left.day === right.day &&
    left.mechanism === right.mechanism &&
    left.exemption === right.exemption &&
    left.possible.join() === right.possible.join() &&
    sameAsks(left.asks, right.asks)
  );
}
