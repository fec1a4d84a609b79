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
import { type CountedFlow, Fold, foldTotals, type Total, type Totals } from './totals.js';
import { judge, type Verdict } from './verdict.js';

export interface Judgement {
  readonly regime: Regime;
  readonly asOf: Day;
  /** Verdicts of all flows, in source order. */
  readonly verdicts: readonly Verdict[];
  of(flow: Definition<'flow'>): Verdict | undefined;
  exporter(exporter: Definition<'exporter'>): ExporterJudgement;
  /** Verdicts of the flows that go to a recipient. */
  sentTo(recipient: Definition<'recipient'>): readonly Verdict[];
  /** Totals of what flows that leave and are not over take of one category to one recipient, whoever the exporter is. */
  sentTogether(recipient: Definition<'recipient'>, category: Definition<'category'>): Totals;
  /** Verdicts that stay open, flows that ended left out. */
  readonly open: readonly Verdict[];
  /** Of the open verdicts those that ask for a fact of this definition. */
  waitingFor(definition: Definition): readonly Verdict[];
  /** The same project on another day or under another regime. */
  under(regime: Regime, day?: Day): Judgement;
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
  const byExporter = grouped(verdicts, (verdict) => verdict.facts.exporter);
  const byRecipient = grouped(verdicts, (verdict) => verdict.facts.recipient);
  const exporters = new Map<Definition, ExporterJudgement>();
  const elsewhere = new Map<string, Judgement>();
  const open = verdicts.filter(({ mechanism, flow }) => mechanism === 'undetermined' && flow.value.status !== 'ended');
  const asked = open.flatMap((verdict) => [...new Set(verdict.asks.map(({ at }) => at))].map((at) => ({ at, verdict })));
  const waiting = new Map([...grouped(asked, ({ at }) => at)].map(([at, list]) => [at, list.map(({ verdict }) => verdict)]));
  return {
    sentTo: (recipient) => byRecipient.get(recipient) ?? [],
    open,
    sentTogether: (recipient, category) => {
      const route = (byRecipient.get(recipient) ?? []).map((verdict) => verdict.facts).filter((one) => takesAlong(one, category));
      return foldTotals(route.map(notExempted), windowOf(input.regime, yearOf(input.asOf)));
    },
    waitingFor: (definition) => waiting.get(definition) ?? [],
    under: (regime, day = input.asOf) => {
      const judged = elsewhere.get(`${regime.id} ${day}`) ?? judgeAll({ ...input, regime, asOf: day, facts });
      elsewhere.set(`${regime.id} ${day}`, judged);
      return judged;
    },
    regime: input.regime,
    asOf: input.asOf,
    verdicts,
    of: (flow) => byFlow.get(flow),
    exporter: (exporter) => {
      // Of two definitions of one id, the flows belong to the one that counts.
      const own = byExporter.get(exporter);
      const judged = exporters.get(exporter) ?? judgeExporter(own ?? [], own ? docket.totals(exporter.id, yearOf(input.asOf)) : docket.nothing);
      exporters.set(exporter, judged);
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
  /** Totals of whoever sends nothing. */
  readonly nothing: Totals;
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
  const sectorPeople = (exporter: string, sector: string, year: number): Total =>
    once(`${exporter} ${year} sector ${sector}`, () => {
      const covered = (leaving.get(exporter) ?? []).filter((one) =>
        one.categories.some((category) => sectorWithRule(category, { facts: one, catalogues }) === sector),
      );
      return foldTotals(covered.map(notExempted), windowOf(regime, year), 'same-people');
    }).personal;
  const folds = new Map<string, Fold>();
  const fold = (exporter: string, year: number): Fold => {
    const known = folds.get(`${exporter} ${year}`) ?? new Fold((leaving.get(exporter) ?? []).map(withExemption), windowOf(regime, year));
    folds.set(`${exporter} ${year}`, known);
    return known;
  };
  const totals = (exporter: string, year: number): Totals => once(`${exporter} ${year}`, () => fold(exporter, year).totals());
  const withExemption = (one: FlowFacts): CountedFlow => {
    if (!regime.exemptFlows.leaveOut) return notExempted(one);
    return { facts: one, exempted: answer({ exempted: true }, caseOf(one)).truth, exemption: one.flow.value.exemption };
  };
  // Whether a flow leaves is one question, and what it needs if it does is another: there it counts in full.
  const ifItLeaves = (one: FlowFacts, exporter: string, year: number): Totals => fold(exporter, year).with(withExemption({ ...one, crossBorder: 'yes' }));
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
      counted ??= windowOf(regime, year).map((each) => countYear(one, each, year).people);
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
      keeps: true,
      recipients: (id) => model.tables.recipient.get(id),
    };
  };
  return { nothing: foldTotals([], windowOf(regime, yearOf(asOf))), totals, caseOf };
}

/** A total, or what it is replaced with. */
export function totalWith(replaced: Interval | undefined, total: Total): Total {
  return replaced ? { interval: replaced, asks: [] } : total;
}

/** The years of the window that ends in a year. */
export function windowOf({ window: { startsYearsBack } }: Regime, year: number): readonly number[] {
  return Array.from({ length: startsYearsBack + 1 }, (_, back) => year - startsYearsBack + back);
}

/** Whether a flow certainly takes a category abroad and is not over. */
export function takesAlong({ flow, crossBorder, categories }: FlowFacts, category: Definition<'category'>): boolean {
  return crossBorder === 'yes' && flow.value.status !== 'ended' && categories.includes(category);
}

/** A flow that counts whatever it claims. */
export function notExempted(facts: FlowFacts): CountedFlow {
  return { facts, exempted: 'no', exemption: undefined };
}

/** A planned flow that begins in a later year is judged by the totals of that year, when it will need its mechanism. */
export function dayOf(flow: Definition<'flow'>, asOf: Day): Day {
  const begins = firstYear(flow, yearOf(asOf));
  if (flow.value.status !== 'planned' || begins <= yearOf(asOf)) return asOf;
  return flow.value.since ?? `${begins}-01-01`;
}
