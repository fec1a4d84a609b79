// How many people leave, per exporter: each total of the regime with its thresholds, and what the flows need together.
import type { Analysis } from '../index.js';
import { beginningAt } from '../law/beginning.js';
import { type Interval, meets } from '../law/interval.js';
import { thresholdsOf } from '../law/margin.js';
import type { Mechanism, Outcome } from '../law/mechanism.js';
import { type Measure, measuresOf } from '../law/people.js';
import type { Day } from '../law/regimes.js';
import type { Truth } from '../law/truth.js';
import type { Definition } from '../model/definition.js';
import type { Text } from '../text.js';
import { measureName } from '../wording/totals.js';
import { type ExporterTrace, traceExporters } from './explain.js';
import { tally } from './tally.js';

export interface ExporterTotals {
  readonly exporter: Definition<'exporter'>;
  readonly mechanism: Outcome;
  readonly possible: readonly Mechanism[];
  readonly years: readonly number[];
  readonly measures: readonly MeasureTotal[];
  /** How many of its flows have each outcome. */
  readonly verdicts: ReadonlyMap<Outcome, number>;
}

export interface MeasureTotal {
  readonly measure: Measure;
  readonly name: Text;
  readonly people: Interval;
  /** Flows that give to the total, and flows that would but are left out of it. */
  readonly counted: number;
  readonly leftOut: number;
  readonly thresholds: readonly ThresholdState[];
}

export interface ThresholdState {
  readonly people: number;
  /** What is needed from this number on; undefined where no decision begins there. */
  readonly mechanism: Mechanism | undefined;
  readonly provisions: readonly string[];
  readonly reached: Truth;
  /** People that may still be added; undefined where the threshold may be reached already. */
  readonly left: number | undefined;
  /** Day on which growth so far would reach it; null where not before the total starts again, or where nothing tells. */
  readonly reachedOn: Day | null;
}

/** Totals of all exporters, in source order. */
export function exporterTotals(analysis: Analysis): readonly ExporterTotals[] {
  return traceExporters(analysis).map((trace) => {
    const { exporter, judgement } = trace;
    const { mechanism, possible, totals, verdicts } = judgement;
    const measures = measuresOf(analysis.regime);
    return {
      exporter,
      mechanism,
      possible,
      years: totals.years,
      measures: measures.map((measure) => measureTotal(measure, trace, analysis)),
      verdicts: tally(verdicts.map((verdict) => verdict.mechanism)),
    };
  });
}

function measureTotal(measure: Measure, { judgement: { totals }, margins }: ExporterTrace, analysis: Analysis): MeasureTotal {
  const people = totals[measure].interval;
  const giving = totals.contributions.filter((one) => one.people[measure].high > 0);
  const flowsOf = (list: typeof giving) => new Set(list.map(({ flow }) => flow)).size;
  const next = margins.find(({ threshold }) => threshold.measure === measure);
  const own = thresholdsOf(analysis.regime, analysis.asOf).filter((threshold) => threshold.measure === measure);
  return {
    measure,
    name: measureName(measure),
    people,
    counted: flowsOf(giving.filter(({ leftOut }) => leftOut === undefined)),
    leftOut: flowsOf(giving.filter(({ leftOut }) => leftOut !== undefined)),
    thresholds: own.map((threshold) => ({
      ...beginningAt(threshold, analysis),
      people: threshold.people,
      reached: meets(people, { atLeast: threshold.people }),
      left: people.high < threshold.people ? threshold.people - 1 - people.high : undefined,
      reachedOn: threshold.people === next?.threshold.people ? next.reachedOn : null,
    })),
  };
}
