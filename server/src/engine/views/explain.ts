// The trace of verdicts and totals as plain data: what `dataflow explain --format json` prints and the text is made from.
import type { Analysis } from '../index.js';
import { type OtherVerdict, otherVerdicts } from '../law/elsewhere.js';
import type { Interval } from '../law/interval.js';
import type { ExporterJudgement } from '../law/judgement.js';
import { type Change, type Margin, marginsOf, smallestChanges } from '../law/margin.js';
import type { Mechanism, Outcome } from '../law/mechanism.js';
import type { Contribution } from '../law/totals.js';
import type { Verdict } from '../law/verdict.js';
import type { Definition } from '../model/definition.js';
import { type AgreementJson, type AgreementTrace, agreementJson } from './agreement-trace.js';
import { type ForecastJson, forecastsJson, type TurnJson, turnJson } from './explain-forecast.js';

export interface ExporterTrace {
  readonly exporter: Definition<'exporter'>;
  readonly judgement: ExporterJudgement;
  readonly margins: readonly Margin[];
}

export interface FlowTrace {
  readonly verdict: Verdict;
  readonly totals: ExporterJudgement['totals'] | undefined;
  readonly changes: readonly Change[];
  readonly elsewhere: readonly OtherVerdict[];
}

/** Traces of exporters; of all of them where none are named. */
export function traceExporters(
  { model, judgement }: Analysis,
  exporters: readonly Definition<'exporter'>[] = model.tables.exporter.list,
): readonly ExporterTrace[] {
  return exporters.map((exporter) => {
    const own = judgement.exporter(exporter);
    return { exporter, judgement: own, margins: marginsOf(judgement, own.totals) };
  });
}

/** Traces of the given flows. */
export function traceFlows(analysis: Analysis, flows: readonly Definition<'flow'>[]): readonly FlowTrace[] {
  const others = otherVerdicts(analysis);
  return flows.flatMap((flow) => {
    const verdict = analysis.judgement.of(flow);
    if (!verdict) return [];
    return [
      {
        verdict,
        totals: analysis.judgement.totalsFor(verdict),
        changes: smallestChanges(verdict, analysis.judgement),
        elsewhere: others(flow),
      },
    ];
  });
}

/** People in JSON: an open upper end is null. */
export interface PeopleJson {
  readonly low: number;
  readonly high: number | null;
}

export interface ExplainJson {
  readonly regime: string;
  readonly asOf: string;
  readonly exporters: readonly ExporterJson[];
  readonly flows: readonly FlowJson[];
  readonly agreements: readonly AgreementJson[];
}

export interface ExporterJson {
  readonly id: string;
  readonly mechanism: Outcome;
  readonly possible: readonly Mechanism[];
  readonly totals: { readonly ordinary: PeopleJson; readonly sensitive: PeopleJson; readonly personal: PeopleJson };
  readonly years: readonly number[];
  readonly contributions: readonly ContributionJson[];
  readonly margins: readonly {
    readonly measure: string;
    readonly threshold: number;
    readonly left: number;
    readonly reachedOn: string | null;
    readonly decision: string;
  }[];
  /** When totals may reach their next thresholds; a planning aid. */
  readonly forecasts: readonly ForecastJson[];
  readonly turnOfYear: TurnJson | null;
}

export interface ContributionJson {
  readonly flow: string;
  readonly year: number;
  readonly status: string | null;
  readonly population: string | null;
  readonly ordinary: PeopleJson;
  readonly sensitive: PeopleJson;
  readonly personal: PeopleJson;
  readonly leftOut: string | null;
}

export interface FlowJson {
  readonly id: string;
  readonly exporter: string | null;
  readonly day: string;
  readonly crossBorder: boolean | 'unknown';
  readonly mechanism: Outcome;
  readonly possible: readonly Mechanism[];
  readonly exemption: string | null;
  readonly reasons: readonly { readonly rule: string; readonly mechanism: Mechanism; readonly provisions: readonly string[]; readonly confidence: string }[];
  readonly steps: readonly { readonly rule: string; readonly answer: string }[];
  readonly asks: readonly { readonly kind: string; readonly at: string; readonly path: readonly string[] }[];
  readonly changes: readonly { readonly measure: string; readonly people: number; readonly by: number; readonly mechanism: Outcome }[];
  readonly elsewhere: readonly { readonly regime: string; readonly mechanism: Outcome; readonly possible: readonly Mechanism[] }[];
  readonly notices: readonly string[];
}

/** What is explained. */
export interface Traces {
  readonly exporters: readonly ExporterTrace[];
  readonly flows: readonly FlowTrace[];
  readonly agreements: readonly AgreementTrace[];
}

/** The traces as JSON. */
export function explainJson(analysis: Analysis, { exporters, flows, agreements }: Traces): ExplainJson {
  return {
    regime: analysis.regime.id,
    asOf: analysis.asOf,
    exporters: exporters.map((trace) => exporterJson(trace, analysis)),
    flows: flows.map(flowJson),
    agreements: agreements.map(agreementJson),
  };
}

function exporterJson({ exporter, judgement, margins }: ExporterTrace, analysis: Analysis): ExporterJson {
  const { totals } = judgement;
  return {
    id: exporter.id,
    mechanism: judgement.mechanism,
    possible: judgement.possible,
    totals: { ordinary: people(totals.ordinary.interval), sensitive: people(totals.sensitive.interval), personal: people(totals.personal.interval) },
    years: totals.years,
    contributions: totals.contributions.map(contributionJson),
    margins: margins.map(({ threshold, left, reachedOn }) => ({
      measure: threshold.measure,
      threshold: threshold.people,
      left,
      reachedOn,
      decision: threshold.decision,
    })),
    forecasts: forecastsJson(judgement, analysis),
    turnOfYear: turnJson(exporter, analysis),
  };
}

function contributionJson(one: Contribution): ContributionJson {
  return {
    flow: one.flow.id,
    year: one.year,
    status: one.flow.value.status ?? null,
    population: one.population?.id ?? null,
    ordinary: people(one.people.ordinary),
    sensitive: people(one.people.sensitive),
    personal: people(one.people.personal),
    leftOut: one.leftOut ?? null,
  };
}

function flowJson({ verdict, changes, elsewhere }: FlowTrace): FlowJson {
  return {
    id: verdict.flow.id,
    exporter: verdict.facts.exporter?.id ?? null,
    day: verdict.day,
    crossBorder: verdict.crossBorder === 'unknown' ? 'unknown' : verdict.crossBorder === 'yes',
    mechanism: verdict.mechanism,
    possible: verdict.possible,
    exemption: verdict.exemption ?? null,
    reasons: verdict.reasons.map(({ rule, mechanism, provisions, confidence }) => ({ rule, mechanism, provisions, confidence })),
    steps: verdict.steps.map(({ decision, truth }) => ({ rule: decision.id, answer: truth })),
    asks: verdict.asks.map(({ kind, at, path }) => ({ kind, at: `${at.section}.${at.id}`, path })),
    changes: changes.map(({ measure, people: at, by, mechanism }) => ({ measure, people: at, by, mechanism })),
    elsewhere: elsewhere.map(({ regime, verdict: other }) => ({ regime: regime.id, mechanism: other.mechanism, possible: other.possible })),
    notices: verdict.notices.map(({ id }) => id),
  };
}

function people({ low, high }: Interval): PeopleJson {
  return { low, high: Number.isFinite(high) ? high : null };
}
