import type { Catalogues } from '../generated/catalogue-types.js';
import type { Regime } from '../generated/regime-types.js';
import type { Definition } from '../model/definition.js';
import type { Answer } from './answer.js';
import type { FlowFacts } from './flow-facts.js';
import type { Interval } from './interval.js';
import type { Mechanism } from './mechanism.js';
import type { Measure } from './people.js';
import type { Day } from './regimes.js';
import type { Total } from './totals.js';

/** One flow on one day under one regime: what a condition may ask about. */
export interface Case {
  readonly facts: FlowFacts;
  readonly day: Day;
  readonly regime: Regime;
  /** The regime's decisions in force on that day. */
  readonly decisions: Regime['decisions'];
  readonly catalogues: Catalogues;
  /** Total of the exporter in the window; where the exporter is not known, any number. */
  total(measure: Measure): Total;
  /** People of this flow in the window. */
  own(measure: Measure): Interval;
  /** People in the exporter's flows to which a sector rule applies. */
  sectorPeople(sector: string): Total;
  /** Answers a question about the exporter alone once for all of its flows. */
  once(condition: object, ask: () => Answer): Answer;
  /** What was settled for flows that are alike in everything a regime can ask about; undefined where this one is like no other. */
  readonly alike: Alike | undefined;
  /** Whether what explains a verdict may be kept beside it: facts and totals stay what they are. */
  readonly keeps: boolean;
  recipients(id: string): Definition<'recipient'> | undefined;
}

/** Outcomes by what makes flows alike. */
export interface Alike {
  readonly key: string;
  readonly settled: Map<string, Settled>;
}

/** A certain outcome: what a regime asks for from all flows that are alike. */
export interface Settled {
  readonly mechanism: Mechanism;
  readonly exemption: string | undefined;
}
