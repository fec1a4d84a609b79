import { catalogues } from '../generated/law-data.js';
import type { Regime } from '../generated/regime-types.js';
import type { Answer } from '../law/answer.js';
import type { Case } from '../law/case.js';
import type { FlowFacts } from '../law/flow-facts.js';
import { anyNumber, type Interval, sum } from '../law/interval.js';
import { dayOf, type Replaced, totalWith, windowOf } from '../law/judgement.js';
import { countYear, type Measure } from '../law/people.js';
import { type Day, yearOf } from '../law/regimes.js';
import type { Total } from '../law/totals.js';
import type { Definition } from '../model/definition.js';
import type { ExporterWindows } from './exporter-windows.js';

/** The law and the day of a judgement, and what a case asks for beyond its flow. */
export interface Court {
  readonly regime: Regime;
  readonly asOf: Day;
  readonly windows: ExporterWindows;
  /** The regime's decisions in force on a day. */
  decisionsOn(day: Day): Regime['decisions'];
  recipient(id: string): Definition<'recipient'> | undefined;
}

/** One flow on one day, following what it rests on. */
export class LiveCase implements Case {
  readonly day: Day;
  readonly catalogues = catalogues;
  readonly alike = undefined;
  readonly keeps = false;
  private readonly year: number;

  constructor(
    readonly facts: FlowFacts,
    private readonly replaced: Replaced,
    private readonly court: Court,
  ) {
    this.day = dayOf(facts.flow, court.asOf);
    this.year = yearOf(this.day);
  }

  get regime(): Regime {
    return this.court.regime;
  }

  get decisions(): Regime['decisions'] {
    return this.court.decisionsOn(this.day);
  }

  total(measure: Measure): Total {
    return totalWith(this.replaced[measure], this.court.windows.totalsFor(this.facts, this.year)?.[measure] ?? unknownTotal);
  }

  own(measure: Measure): Interval {
    return sum(windowOf(this.regime, this.year).map((each) => countYear(this.facts, each, this.year).people[measure]));
  }

  sectorPeople(sector: string): Total {
    const { exporter } = this.facts;
    return exporter ? this.court.windows.sectorPeople(exporter, this.year, sector) : unknownTotal;
  }

  once(condition: object, ask: () => Answer): Answer {
    const { exporter, crossBorder } = this.facts;
    // What-if totals, and those of a flow of which it is not known whether it leaves, are no answers for the other flows.
    const shared = crossBorder === 'yes' && Object.keys(this.replaced).length === 0;
    return exporter && shared ? this.court.windows.answer({ exporter, year: this.year, condition, ask }) : ask();
  }

  recipients(id: string): Definition<'recipient'> | undefined {
    return this.court.recipient(id);
  }
}

const unknownTotal: Total = { interval: anyNumber, asks: [] };
