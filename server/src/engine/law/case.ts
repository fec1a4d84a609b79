import type { Catalogues } from '../generated/catalogue-types.js';
import type { Regime } from '../generated/regime-types.js';
import type { Definition } from '../model/definition.js';
import type { FlowFacts } from './flow-facts.js';
import type { Interval } from './interval.js';
import type { Measure } from './people.js';
import type { Day } from './regimes.js';
import type { Total } from './totals.js';

/** One flow on one day under one regime: what a condition may ask about. */
export interface Case {
  readonly facts: FlowFacts;
  readonly day: Day;
  readonly regime: Regime;
  readonly catalogues: Catalogues;
  /** Total of the exporter in the window; where the exporter is not known, any number. */
  total(measure: Measure): Total;
  /** People of this flow in the window. */
  own(measure: Measure): Interval;
  /** People in the exporter's flows to which a sector rule applies. */
  sectorPeople(sector: string): Total;
  readonly recipients: (id: string) => Definition<'recipient'> | undefined;
}
