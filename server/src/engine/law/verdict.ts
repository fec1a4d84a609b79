import type { Regime } from '../generated/regime-types.js';
import type { Definition } from '../model/definition.js';
import type { Answer } from './answer.js';
import { type Ask, distinctAsks } from './ask.js';
import type { Case } from './case.js';
import { answer } from './condition.js';
import type { Fact } from './fact.js';
import type { FlowFacts } from './flow-facts.js';
import { inOrder, type Mechanism, type Outcome, outcomeOf } from './mechanism.js';
import { type Day, inForce } from './regimes.js';
import type { Truth } from './truth.js';

export type Decision = Regime['decisions'][number];

/** One question of the decision order and its answer. */
export interface Step {
  readonly decision: Decision;
  readonly truth: Truth;
  readonly facts: readonly Fact[];
}

/** Why a mechanism is needed, or stays possible. */
export interface Reason {
  readonly rule: string;
  readonly mechanism: Mechanism;
  readonly provisions: readonly string[];
  readonly confidence: Decision['confidence'];
  readonly note?: Decision['note'];
}

export interface Verdict {
  readonly flow: Definition<'flow'>;
  readonly facts: FlowFacts;
  readonly regime: string;
  /** The day that the verdict is about: the day of evaluation, or the first day of a flow that begins in a later year. */
  readonly day: Day;
  readonly crossBorder: Truth;
  readonly mechanism: Outcome;
  /** Mechanisms that stay possible, heaviest first; one where the verdict is certain. */
  readonly possible: readonly Mechanism[];
  /** The exemption that applies, where the outcome is `exempt`. */
  readonly exemption: string | undefined;
  readonly reasons: readonly Reason[];
  readonly steps: readonly Step[];
  readonly asks: readonly Ask[];
  readonly notices: Regime['notices'];
  readonly notes: readonly NonNullable<Decision['note']>[];
}

/** Walks the regime's decisions: the first yes ends the walk, an unknown keeps its mechanism possible and goes on. */
export function judge(about: Case): Verdict {
  const { facts, alike } = about;
  if (facts.crossBorder === 'no') return new Judged(about, 'none', ['none'], undefined, [], []);
  const known = alike?.settled.get(alike.key);
  if (known) return new Judged(about, known.mechanism, [known.mechanism], known.exemption, [], undefined);
  const walked = walk(about);
  const hits = walked.filter(isOpen);
  const unknownCrossing: readonly Mechanism[] = facts.crossBorder === 'unknown' ? ['none'] : [];
  const possible = inOrder([...hits.map(({ decision }) => decision.mechanism), ...unknownCrossing]);
  const mechanism = outcomeOf(possible);
  const exemption = mechanism === 'exempt' ? exemptionOf(hits.at(-1)?.decision, facts) : undefined;
  if (mechanism !== 'undetermined') {
    alike?.settled.set(alike.key, { mechanism, exemption });
    return new Judged(about, mechanism, possible, exemption, [], walked);
  }
  const asks = distinctAsks([...walked.flatMap((step) => step.asks), ...crossingAsks(facts)]);
  return new Judged(about, mechanism, possible, exemption, asks, walked);
}

const staysInside: Reason = { rule: 'not-cross-border', mechanism: 'none', provisions: [], confidence: 'verified' };

/** A verdict. Most are only counted; what explains one is put together when somebody asks, and the walk is then kept. */
class Judged implements Verdict {
  readonly flow: Verdict['flow'];
  readonly facts: FlowFacts;
  readonly regime: string;
  readonly day: Day;
  readonly crossBorder: Truth;
  private kept: readonly Walked[] | undefined;

  constructor(
    private readonly about: Case,
    readonly mechanism: Outcome,
    readonly possible: readonly Mechanism[],
    readonly exemption: string | undefined,
    readonly asks: readonly Ask[],
    walked: readonly Walked[] | undefined,
  ) {
    this.kept = about.keeps ? walked : undefined;
    this.flow = about.facts.flow;
    this.facts = about.facts;
    this.regime = about.regime.id;
    this.day = about.day;
    this.crossBorder = about.facts.crossBorder;
  }

  get steps(): readonly Step[] {
    const walked = this.kept ?? walk(this.about);
    if (this.about.keeps) this.kept = walked;
    return walked;
  }

  get reasons(): readonly Reason[] {
    return this.crossBorder === 'no' ? [staysInside] : this.steps.filter(isOpen).map(({ decision }) => reasonFor(decision, this.about));
  }

  get notices(): Verdict['notices'] {
    if (this.crossBorder === 'no') return [];
    return this.about.regime.notices.filter((notice) => inForce(notice, this.day) && answer(notice.when, this.about).truth === 'yes');
  }

  get notes(): Verdict['notes'] {
    return this.crossBorder === 'no' ? [] : notesOf(this.steps.filter(isOpen), this.about);
  }
}

function isOpen({ truth }: Step): boolean {
  return truth !== 'no';
}

interface Walked extends Answer {
  readonly decision: Decision;
}

function walk(about: Case): readonly Walked[] {
  const walked: Walked[] = [];
  for (const decision of about.decisions) {
    const found = answer(decision.when, about);
    // A decision that rests on something unsettled never decides: it only keeps its mechanism possible.
    const truth = decision.open && found.truth === 'yes' ? 'unknown' : found.truth;
    const asks: readonly Ask[] = truth === found.truth ? found.asks : [{ kind: 'law', at: about.facts.flow, path: ['agreement'] }];
    walked.push({ ...found, truth, asks, decision });
    if (truth === 'yes') break;
  }
  return walked;
}

function crossingAsks({ crossBorder, fromSide, toSide, source, target, recipient, flow, exporter }: FlowFacts): readonly Ask[] {
  if (crossBorder !== 'unknown') return [];
  if (fromSide === 'unknown' && exporter === undefined)
    return [source ? { kind: 'exporter', at: source, path: ['operator'] } : { kind: 'location', at: flow, path: ['from'] }];
  if (fromSide === 'unknown' && source) return [{ kind: 'location', at: source, path: ['location'] }];
  if (target && toSide === 'mainland' && flow.value.method === undefined) return [{ kind: 'access', at: flow, path: ['method'] }];
  if (target) return [{ kind: 'location', at: target, path: ['location'] }];
  return [recipient ? { kind: 'location', at: recipient, path: ['country'] } : { kind: 'location', at: flow, path: ['to'] }];
}

function claimedExemption(decision: Decision | undefined, about: { facts: FlowFacts; regime: Regime }): Regime['exemptions'][string] | undefined {
  const claimed = about.facts.flow.value.exemption;
  return decision && 'exempted' in decision.when && claimed !== undefined ? about.regime.exemptions[claimed] : undefined;
}

function exemptionOf(decision: Decision | undefined, facts: FlowFacts): string | undefined {
  return decision?.exemption ?? facts.flow.value.exemption;
}

function reasonFor(decision: Decision, about: Case): Reason {
  const claimed = claimedExemption(decision, about);
  const provisions = claimed ? [...claimed.provisions, ...decision.provisions] : decision.provisions;
  const confidence = claimed?.confidence ?? decision.confidence;
  return { rule: decision.id, mechanism: decision.mechanism, provisions, confidence, note: claimed?.note ?? decision.note };
}

function notesOf(hits: readonly Step[], about: Case): Verdict['notes'] {
  const notes = hits.flatMap(({ decision }) => [decision.note ?? [], claimedExemption(decision, about)?.note ?? []].flat());
  const crossYears = about.regime.window.startsYearsBack > 0 && about.regime.window.note ? [about.regime.window.note] : [];
  return [...notes, ...crossYears];
}
