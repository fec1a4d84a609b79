// Totals that are others than before, per exporter and measure, and the thresholds that they passed.
import type { Analysis } from '../index.js';
import type { Interval } from '../law/interval.js';
import { saysSame } from './key-changes.js';
import { type ExporterTotals, exporterTotals, type MeasureTotal, type ThresholdState } from './totals.js';

export interface TotalChange {
  readonly exporter: string;
  readonly measure: MeasureTotal['measure'];
  readonly name: MeasureTotal['name'];
  readonly before: Interval;
  readonly after: Interval;
  /** Thresholds of now that are reached, or may be, in another way than before. */
  readonly passed: readonly ThresholdState[];
}

const nobody: Interval = { low: 0, high: 0 };

export function totalChanges(before: Analysis, after: Analysis): readonly TotalChange[] {
  const earlier = exporterTotals(before);
  const later = exporterTotals(after);
  const ids = [...new Set([...later, ...earlier].map(({ exporter }) => exporter.id))];
  return ids.flatMap((id) => {
    const [then, now] = [earlier, later].map((totals) => totals.find(({ exporter }) => exporter.id === id));
    return changesOf(id, then, now);
  });
}

function changesOf(exporter: string, then: ExporterTotals | undefined, now: ExporterTotals | undefined): readonly TotalChange[] {
  const measures = (now ?? then)?.measures ?? [];
  return measures.flatMap(({ measure, name }): readonly TotalChange[] => {
    const [early, late] = [then, now].map((totals) => totals?.measures.find((one) => one.measure === measure));
    const [before, after] = [early?.people ?? nobody, late?.people ?? nobody];
    if (saysSame(before, after)) return [];
    const passed = (late?.thresholds ?? []).filter(
      ({ people, reached }) => (early?.thresholds.find((one) => one.people === people)?.reached ?? 'no') !== reached,
    );
    return [{ exporter, measure, name, before, after, passed }];
  });
}
