// All verdicts of a project under one regime on one day. Totals are folded once per exporter and year.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Regime } from '../generated/regime-types.js';
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import { alikeKey } from './alike.js';
import type { Answer } from './answer.js';
import type { Case, Settled } from './case.js';
import { answer, sectorWithRule } from './condition.js';
import { type FlowFacts, flowFacts } from './flow-facts.js';
import { grouped } from './grouped.js';
import { anyNumber, type Interval, sum } from './interval.js';
import { heaviest, type Mechanism, type Outcome, outcomeOf } from './mechanism.js';
import { countYear, firstYear, type Measure, type YearCount } from './people.js';
import { type Day, inForce, yearOf } from './regimes.js';
import { type CountedFlow, foldTotals, type Total, type Totals } from './totals.js';
import { judge, type Verdict } from './verdict.js';

export interface Judgement {
  readonly regime: Regime;
  readonly asOf: Day;
  /** Verdicts of all flows, in source order. */
  readonly verdicts: readonly Verdict[];
  of(flow: Definition<'flow'>): Verdict | undefined;
  exporter(exporter: Definition<'exporter'>): ExporterJudgement;
  /** The totals that a verdict rests on: those of the year of its day. */
  totalsFor(verdict: Verdict): Totals | undefined;
  /** The case of a flow with some totals replaced: what if there were so many people? */
  caseOf(facts: FlowFacts, replaced?: Replaced): Case;
}

export type Replaced = Readonly<Partial<Record<Measure, Interval>>>;

/** What an exporter's flows need together, in the window that ends in the year of evaluation. */
export interface ExporterJudgement {
  readonly mechanism: Outcome;
  readonly possible: readonly Mechanism[];
  readonly totals: Totals;
  readonly verdicts: readonly Verdict[];
}

export interface JudgeInput {
  readonly model: Model;
  readonly regime: Regime;
  readonly catalogues: Catalogues;
  readonly asOf: Day;
  /** Facts of the flows where they are known already: they are the same under every regime. */
  readonly facts?: readonly FlowFacts[] | undefined;
}

/** Judges every flow. */
export function judgeAll(input: JudgeInput): Judgement {
  const facts = input.facts ?? input.model.tables.flow.list.map((flow) => flowFacts(flow, input.model, input.catalogues));
  const docket = openDocket(input, facts);
  const verdicts = facts.map((one) => judge(docket.caseOf(one)));
  const byFlow = new Map(verdicts.map((verdict) => [verdict.flow, verdict]));
  const byExporter = grouped(verdicts, (verdict) => verdict.facts.exporter?.id);
  const exporters = new Map<string, ExporterJudgement>();
  return {
    regime: input.regime,
    asOf: input.asOf,
    verdicts,
    of: (flow) => byFlow.get(flow),
    exporter: ({ id }) => {
      const judged = exporters.get(id) ?? judgeExporter(byExporter.get(id) ?? [], docket.totals(id, yearOf(input.asOf)));
      exporters.set(id, judged);
      return judged;
    },
    totalsFor: ({ facts: { exporter }, day }) => exporter && docket.totals(exporter.id, yearOf(day)),
    caseOf: docket.caseOf,
  };
}

function judgeExporter(verdicts: readonly Verdict[], totals: Totals): ExporterJudgement {
  const leaving = verdicts.filter(({ crossBorder }) => crossBorder !== 'no');
  const possible = leaving.length === 0 ? (['none'] as const) : heaviest(leaving.map((verdict) => verdict.possible));
  return { mechanism: outcomeOf(possible), possible, totals, verdicts };
}

interface Docket {
  totals(exporter: string, year: number): Totals;
  caseOf(facts: FlowFacts, replaced?: Replaced): Case;
}

function openDocket(input: JudgeInput, facts: readonly FlowFacts[]): Docket {
  const { model, regime, catalogues, asOf } = input;
  const leaving = grouped(
    facts.filter(({ crossBorder }) => crossBorder !== 'no'),
    ({ exporter }) => exporter?.id,
  );
  const settled = new Map<string, Settled>();
  const answered = new Map<string, Map<object, Answer>>();
  const answersOf = (key: string): Map<object, Answer> => {
    const answers = answered.get(key) ?? new Map<object, Answer>();
    answered.set(key, answers);
    return answers;
  };
  const today = regime.decisions.filter((decision) => inForce(decision, asOf));
  const kept = new Map<string, Totals>();
  const once = (key: string, fold: () => Totals): Totals => {
    const totals = kept.get(key) ?? fold();
    kept.set(key, totals);
    return totals;
  };
  const windowOf = (year: number) => Array.from({ length: regime.window.startsYearsBack + 1 }, (_, back) => year - regime.window.startsYearsBack + back);
  const sectorPeople = (exporter: string, sector: string, year: number): Total =>
    once(`${exporter} ${year} sector ${sector}`, () => {
      const covered = (leaving.get(exporter) ?? []).filter((one) =>
        one.categories.some((category) => sectorWithRule(category, { facts: one, catalogues }) === sector),
      );
      return foldTotals(covered.map(notExempted), windowOf(year), 'same-people');
    }).personal;
  const totals = (exporter: string, year: number): Totals =>
    once(`${exporter} ${year}`, () => foldTotals((leaving.get(exporter) ?? []).map(withExemption), windowOf(year)));
  const withExemption = (one: FlowFacts): CountedFlow => {
    if (!regime.exemptFlows.leaveOut) return notExempted(one);
    return { facts: one, exempted: answer({ exempted: true }, caseOf(one)).truth, exemption: one.flow.value.exemption };
  };
  // Whether a flow leaves is one question, and what it needs if it does is another: there it counts in full.
  const ifItLeaves = (one: FlowFacts, exporter: string, year: number): Totals => {
    const others = (leaving.get(exporter) ?? []).filter((other) => other !== one);
    return foldTotals([...others.map(withExemption), withExemption({ ...one, crossBorder: 'yes' })], windowOf(year));
  };
  const caseOf = (one: FlowFacts, replaced: Replaced = {}): Case => {
    const day = dayOf(one.flow, asOf);
    const year = yearOf(day);
    let leavingToo: Totals | undefined;
    const totalsHere = (exporter: string): Totals => {
      if (one.crossBorder !== 'unknown') return totals(exporter, year);
      leavingToo ??= ifItLeaves(one, exporter, year);
      return leavingToo;
    };
    const unknown: Total = { interval: anyNumber, asks: [] };
    // What-if totals, and those of a flow of which it is not known whether it leaves, are no answers for the other flows.
    const shared = one.exporter && one.crossBorder === 'yes' && Object.keys(replaced).length === 0;
    const answers = shared && one.exporter ? answersOf(`${one.exporter.id} ${year}`) : undefined;
    let counted: readonly YearCount['people'][] | undefined;
    const own = (measure: Measure): Interval => {
      counted ??= windowOf(year).map((each) => countYear(one, each, year).people);
      return sum(counted.map((people) => people[measure]));
    };
    return {
      facts: one,
      day,
      regime,
      decisions: day === asOf ? today : regime.decisions.filter((decision) => inForce(decision, day)),
      catalogues,
      total: (measure) => totalWith(replaced[measure], one.exporter ? totalsHere(one.exporter.id)[measure] : unknown),
      own,
      sectorPeople: (sector) => (one.exporter ? sectorPeople(one.exporter.id, sector, year) : unknown),
      once: (condition, ask) => {
        const own = answers && (answers.get(condition) ?? ask());
        if (own) answers.set(condition, own);
        return own ?? ask();
      },
      alike: shared ? { key: alikeKey(one, day, own), settled } : undefined,
      recipients: (id) => model.tables.recipient.get(id),
    };
  };
  return { totals, caseOf };
}

function totalWith(replaced: Interval | undefined, total: Total): Total {
  return replaced ? { interval: replaced, asks: [] } : total;
}

function notExempted(facts: FlowFacts): CountedFlow {
  return { facts, exempted: 'no', exemption: undefined };
}

/** A planned flow that begins in a later year is judged by the totals of that year, when it will need its mechanism. */
function dayOf(flow: Definition<'flow'>, asOf: Day): Day {
  const begins = firstYear(flow, yearOf(asOf));
  if (flow.value.status !== 'planned' || begins <= yearOf(asOf)) return asOf;
  return flow.value.since ?? `${begins}-01-01`;
}
