// Which verdicts are other ones than before, and what they rest on that is another thing now.
import type { Analysis } from '../index.js';
import type { Fact } from '../law/fact.js';
import type { Interval } from '../law/interval.js';
import type { Measure } from '../law/people.js';
import type { Totals } from '../law/totals.js';
import type { Verdict } from '../law/verdict.js';
import { flowChanges } from './flow-changes.js';
import { saysSame } from './key-changes.js';

export interface VerdictMove {
  readonly kind: 'added' | 'removed' | 'moved';
  /** Undefined where the flow was added. */
  readonly before: Verdict | undefined;
  /** Undefined where the flow was removed. */
  readonly after: Verdict | undefined;
  /** Answers that changed, in the order of the decisions now. */
  readonly facts: readonly FactChange[];
  /** Flows that give other numbers to a total that is among the facts, the largest first. */
  readonly people: readonly PeopleChange[];
}

export interface FactChange {
  readonly decision: string;
  /** Undefined where nobody had to ask. */
  readonly before: Fact | undefined;
  readonly after: Fact;
}

export interface PeopleChange {
  readonly flow: string;
  readonly measure: Measure;
  readonly before: Interval;
  readonly after: Interval;
}

const nobody: Interval = { low: 0, high: 0 };
const mostPeople = 3;

/** Verdicts that moved, came with a flow or went with one. */
export function verdictMoves(before: Analysis, after: Analysis): readonly VerdictMove[] {
  const changes = flowChanges(before, after);
  const people = rememberedPeople();
  const told = new Set(changes.filter(({ kind }) => kind !== 'content').flatMap((change) => change.after?.flow.id ?? change.before?.flow.id ?? []));
  const open = after.judgement.verdicts.flatMap((now) => {
    const flow = told.has(now.flow.id) ? undefined : before.model.tables.flow.get(now.flow.id);
    const then = flow && before.judgement.of(flow);
    return then && standsOtherwise(then, now) ? [moveOf([then, before], [now, after], people)] : [];
  });
  const moved = changes.flatMap(({ kind, before: then, after: now }): readonly VerdictMove[] => {
    if (kind === 'content') return [];
    if (then && now) return [moveOf([then, before], [now, after], people)];
    return [{ kind: then ? 'removed' : 'added', before: then, after: now, facts: [], people: [] }];
  });
  return [...moved, ...open];
}

/** The outcome has the same name and is another one: other mechanisms stay possible, or another exemption applies. */
function standsOtherwise(then: Verdict, now: Verdict): boolean {
  return then.exemption !== now.exemption || then.possible.join() !== now.possible.join();
}

type Judged = readonly [Verdict, Analysis];
type PeopleChanges = (measure: Measure, before: Totals | undefined, after: Totals | undefined) => readonly PeopleChange[];

function moveOf([then, before]: Judged, [now, after]: Judged, people: PeopleChanges): VerdictMove {
  const facts = factChanges(then, now);
  const measures = new Set(facts.flatMap(({ after: fact }) => (fact.kind === 'total' ? [fact.measure] : [])));
  const [early, late] = [before.judgement.totalsFor(then), after.judgement.totalsFor(now)];
  return { kind: 'moved', before: then, after: now, facts, people: [...measures].flatMap((measure) => people(measure, early, late)) };
}

/** Thousands of flows rest on the same totals. */
function rememberedPeople(): PeopleChanges {
  const known = new Map<Totals | undefined, Map<Totals | undefined, Map<Measure, readonly PeopleChange[]>>>();
  return (measure, before, after) => {
    const byAfter = known.get(before) ?? new Map<Totals | undefined, Map<Measure, readonly PeopleChange[]>>();
    known.set(before, byAfter);
    const byMeasure = byAfter.get(after) ?? new Map<Measure, readonly PeopleChange[]>();
    byAfter.set(after, byMeasure);
    const changes = byMeasure.get(measure) ?? peopleChanges(measure, before, after);
    byMeasure.set(measure, changes);
    return changes;
  };
}

function factChanges(then: Verdict, now: Verdict): readonly FactChange[] {
  const earlier = then.steps.flatMap(({ decision, facts }) => facts.map((fact) => ({ decision: decision.id, fact })));
  const seen = new Set<string>();
  return now.steps.flatMap(({ decision, facts }) =>
    facts.flatMap((fact): readonly FactChange[] => {
      const question = questionOf(fact);
      const before = earlier.find((one) => questionOf(one.fact) === question)?.fact;
      if (seen.has(question) || (before && before.truth === fact.truth)) return [];
      seen.add(question);
      // What nobody asked before and is denied now explains nothing.
      return before || fact.truth !== 'no' ? [{ decision: decision.id, before, after: fact }] : [];
    }),
  );
}

/** A fact without its answer: numbers of people belong to the answer. */
function questionOf(fact: Fact): string {
  return JSON.stringify({ ...fact, truth: undefined, people: undefined });
}

function peopleChanges(measure: Measure, before: Totals | undefined, after: Totals | undefined): readonly PeopleChange[] {
  const [early, late] = [peopleByFlow(measure, before), peopleByFlow(measure, after)];
  const flows = [...new Set([...late.keys(), ...early.keys()])];
  const changes = flows.map((flow): PeopleChange => ({ flow, measure, before: early.get(flow) ?? nobody, after: late.get(flow) ?? nobody }));
  const size = ({ before: then, after: now }: PeopleChange) => Math.abs(finite(now.high) - finite(then.high)) + Math.abs(now.low - then.low);
  return changes
    .filter((one) => !saysSame(one.before, one.after))
    .sort((left, right) => size(right) - size(left))
    .slice(0, mostPeople);
}

function peopleByFlow(measure: Measure, totals: Totals | undefined): ReadonlyMap<string, Interval> {
  const sums = new Map<string, Interval>();
  for (const { flow, people, leftOut } of totals?.contributions ?? []) {
    const { low, high } = leftOut === undefined ? people[measure] : nobody;
    const known = sums.get(flow.id) ?? nobody;
    sums.set(flow.id, { low: known.low + low, high: known.high + high });
  }
  return sums;
}

function finite(number: number): number {
  return Number.isFinite(number) ? number : 1e12;
}
