// A filing as the row of its stages: who acts, how long the law gives, how far each is, between which days it ends, and what comes next.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Regime } from '../generated/regime-types.js';
import type { Analysis } from '../index.js';
import { agreementDeadlines } from '../law/agreement-deadlines.js';
import type { Actor, Confidence, Deadline } from '../law/deadline.js';
import { filingDeadlines } from '../law/filing-deadlines.js';
import { type FilingState, filingState } from '../law/filing-state.js';
import type { Day } from '../law/regimes.js';
import { agreementsOf } from '../law/relying.js';
import type { Definition } from '../model/definition.js';
import type { Text } from '../text.js';
import { isOpen } from './deadline-words.js';
import { backwards, byDeadline, type Chain, deadlineOfStage, plannedResult, type StageDates, type StageDay } from './stage-dates.js';
import { type Evidence, isHandedIn, type Sign, signOf } from './stage-progress.js';

type Stage = Catalogues['stages'][string];

export interface FilingTimeline {
  readonly filing: Definition<'filing'>;
  readonly state: FilingState;
  readonly neededBy: Day | undefined;
  /** Dates that have come as its status tells, and that nobody wrote down: nothing can be counted from them. */
  readonly missingDates: readonly MissingDate[];
  /** Empty where the regime keeps no stages for the mechanism, or the mechanism is not said. */
  readonly stages: readonly StageItem[];
  readonly next: NextStep | undefined;
  readonly plan: Plan | undefined;
  /** Those of the filing, and of its agreements the ones for filing them; earliest first. */
  readonly deadlines: readonly Deadline[];
}

export interface StageItem extends StageDates {
  readonly id: string;
  readonly name: Text;
  readonly actor: Actor;
  /** Place in the row, from 1; that of the stage that it belongs to where it is a part of one. */
  readonly order: number;
  readonly isPart: boolean;
  /** Whether it is none of the regime's own row: it follows a result, or a request of the authority. */
  readonly isFurther: boolean;
  readonly duration: Stage['duration'];
  /** How many months its result stays fresh. */
  readonly fresh: Stage['months'];
  readonly progress: 'done' | 'current' | 'open';
  readonly begun: boolean;
  /** The day on which it ended, where that is known. */
  readonly on: Day | undefined;
  /** Whether its time is over and it is not. */
  readonly late: boolean;
  readonly provisions: readonly string[];
  readonly confidence: Confidence;
  readonly note: Text | undefined;
}

/** What has to be done next: a stage, or a deadline where all stages are over. */
export type NextStep = { readonly kind: 'stage'; readonly stage: StageItem } | { readonly kind: 'deadline'; readonly deadline: Deadline };

/** The planning range, for a filing that has not left the house. */
export interface Plan {
  readonly range: NonNullable<Regime['planning']>;
  /** When the result may be there if the work began on the day of evaluation. */
  readonly result: { readonly earliest: Day; readonly latest: Day };
  /** When the work has to begin for the day on which the result is needed, by the longer and the shorter end. */
  readonly start: { readonly safe: Day; readonly latest: Day } | undefined;
  /** Working days that the law gives the authorities in all, as long as nothing is extended. */
  readonly official: number;
}

export type MissingDate = 'submitted' | 'accepted' | 'decided';

/** The timelines of filings; of all of them where none are named. */
export function filingTimelines(analysis: Analysis, filings: readonly Definition<'filing'>[] = analysis.model.tables.filing.list): readonly FilingTimeline[] {
  return filings.map((filing) => filingTimeline(filing, analysis));
}

/** The timeline of one filing. */
export function filingTimeline(filing: Definition<'filing'>, analysis: Analysis): FilingTimeline {
  const { model } = analysis;
  const state = filingState(filing, analysis);
  const flows = model.tables.filing.get(filing.id) === filing ? model.naming(filing, 'flow') : [];
  const deadlines = ownDeadlines(filing, flows, analysis);
  const stages = stagesOf({ filing, state, flows }, deadlines, analysis);
  return {
    filing,
    state,
    neededBy: filing.value.neededBy ?? undefined,
    missingDates: missingDates(state),
    stages,
    next: nextStep(stages, deadlines, state),
    plan: planOf(state, stages, deadlines, analysis),
    deadlines,
  };
}

function missingDates(state: FilingState): readonly MissingDate[] {
  const { mechanism, status, submitted, accepted, decided } = state.filing.value;
  const isDecided = state.standing === 'granted' || state.standing === 'expired' || state.standing === 'refused';
  const assessed = mechanism === 'security-assessment' && (isDecided || status === 'accepted');
  return [
    ...(isHandedIn(state) && !submitted ? (['submitted'] as const) : []),
    ...(assessed && !accepted ? (['accepted'] as const) : []),
    ...(isDecided && !decided ? (['decided'] as const) : []),
  ];
}

function ownDeadlines(filing: Definition<'filing'>, flows: readonly Definition<'flow'>[], analysis: Analysis): readonly Deadline[] {
  const filed =
    filing.value.mechanism === 'standard-contract' ? agreementsOf(flows, analysis.model).flatMap((agreement) => agreementDeadlines(agreement, analysis)) : [];
  return [...filingDeadlines(filing, analysis), ...filed.filter(({ kind }) => kind === 'contract-filing')].sort((left, right) =>
    left.day === right.day ? 0 : left.day < right.day ? -1 : 1,
  );
}

/** The stages of the regime with their parts, and further ones that a deadline shows to have begun. */
function stageIds(
  { value: { mechanism, status, supplementRequested } }: Definition<'filing'>,
  deadlines: readonly Deadline[],
  { regime, catalogues }: Analysis,
) {
  const listed = mechanism ? (regime.stages?.[mechanism] ?? []) : [];
  const kinds = new Set(deadlines.filter((deadline) => deadline.done || isOpen(deadline)).map(({ kind }) => kind));
  const others = Object.entries(catalogues.stages).filter(([id, stage]) => stage.mechanism.some((one) => one === mechanism) && !listed.includes(id));
  const supplemented = status === 'supplementing' || Boolean(supplementRequested);
  const partsOf = (parent: string) =>
    others.filter(([, { partOf, duration }]) => partOf === parent && (duration !== undefined || supplemented)).map(([id]) => id);
  const rows = listed.flatMap((id) => {
    const parts = partsOf(id);
    const timed = parts.filter((part) => catalogues.stages[part]?.duration !== undefined);
    return [...timed, id, ...parts.filter((part) => !timed.includes(part))];
  });
  const further = others.filter(([id, { partOf }]) => partOf === undefined && Object.hasOwn(deadlineOfStage, id));
  return { rows, further: further.flatMap(([id]) => (kinds.has(deadlineOfStage[id] ?? 'expiry') && listed.length > 0 ? [id] : [])) };
}

function stagesOf(evidence: Evidence, deadlines: readonly Deadline[], analysis: Analysis): readonly StageItem[] {
  const { filing, state } = evidence;
  const { rows, further } = stageIds(filing, deadlines, analysis);
  const known = [...rows, ...further].flatMap((id) => {
    const stage = analysis.catalogues.stages[id];
    const isFurther = further.includes(id);
    return stage ? [{ id, stage, isFurther, sign: isFurther ? furtherSign(id, deadlines) : signOf(id, evidence, analysis) }] : [];
  });
  const isOver = state.standing === 'withdrawn' || state.standing === 'refused';
  const supplementing = filing.value.status === 'supplementing' && state.standing === 'under-way';
  const current = isOver ? undefined : known.find(({ stage, sign, isFurther }) => !sign.done && !isFurther && stage.partOf === undefined)?.id;
  const dates = state.standing === 'withdrawn' ? new Map<string, StageDates>() : datesOf(known, evidence, deadlines, analysis);
  return known.map(({ id, stage, sign, isFurther }) => {
    const runs = id === current || isFurther || (stage.partOf !== undefined && (stage.duration === undefined ? supplementing : stage.partOf === current));
    const own = sign.done ? nothing : (dates.get(id) ?? nothing);
    return {
      ...own,
      ...pick(stage),
      id,
      isFurther,
      progress: sign.done ? 'done' : runs ? 'current' : 'open',
      begun: sign.begun,
      on: sign.on,
      // While material is asked for, nobody else is late.
      late: !sign.done && !supplementing && own.latest?.by === 'law' && own.latest.day < analysis.asOf,
    };
  });
}

const nothing: StageDates = { earliest: undefined, latest: undefined, needed: undefined };

function pick({ name, actor, order, partOf, duration, months, provisions, confidence, note }: Stage) {
  return { name, actor, order, isPart: partOf !== undefined, duration, fresh: months, provisions, confidence, note };
}

/** What only a deadline tells of: what may follow a result, or a request of the authority. */
function furtherSign(id: string, deadlines: readonly Deadline[]): Sign {
  const found = deadlines.findLast(({ kind }) => kind === deadlineOfStage[id]);
  return { done: found?.done ?? false, begun: found !== undefined, on: undefined };
}

type Known = readonly { readonly id: string; readonly stage: Stage; readonly sign: Sign }[];

/** Between which days the stages end. Time that runs by law goes before what is planned. */
function datesOf(known: Known, { filing, state }: Evidence, deadlines: readonly Deadline[], analysis: Analysis): ReadonlyMap<string, StageDates> {
  const chain: Chain = known
    .filter(({ stage }) => stage.duration !== undefined || stage.partOf === undefined)
    .map(({ id, stage }) => ({ id, workingDays: stage.actor === 'handler' ? undefined : stage.duration?.workingDays }));
  const ahead = !isHandedIn(state) && state.standing !== 'withdrawn';
  const planned = ahead && filing.value.mechanism === 'security-assessment' ? plannedResult(analysis) : undefined;
  const plan = (end: Day | null | undefined, by: StageDay['by']) => (end ? backwards(chain, end, by, analysis) : new Map<string, StageDay>());
  const [early, late, needed] = [plan(planned?.earliest, 'practice'), plan(planned?.latest, 'practice'), plan(ahead ? filing.value.neededBy : null, 'project')];
  return new Map(
    known.map(({ id, stage }, index) => {
      // What the exporter has to do before it has to file is due when the filing is.
      const through = stage.actor === 'handler' ? known.slice(index).filter((one) => one.stage.actor === 'handler' && !one.sign.done) : [{ id }];
      const running = through.map((one) => byDeadline(one.id, deadlines)).find((day) => day !== undefined);
      return [id, { earliest: running ? undefined : early.get(id), latest: running ?? late.get(id), needed: needed.get(id) }];
    }),
  );
}

/** Duties that do not go away when their day is over. */
const lasting: ReadonlySet<Deadline['kind']> = new Set(['condition-due', 'contract-filing', 'contract-supplement']);

function nextStep(stages: readonly StageItem[], deadlines: readonly Deadline[], { standing }: FilingState): NextStep | undefined {
  if (standing === 'withdrawn') return undefined;
  // Nobody has to object to a result that lets the transfer run.
  const objects = standing === 'refused';
  const current = stages.filter(({ id, progress }) => progress === 'current' && (objects || id !== 're-review'));
  const stage = current.find(({ isPart, isFurther, actor }) => (isPart || isFurther) && actor === 'handler') ?? current.find(({ isPart }) => !isPart);
  if (stage) return { kind: 'stage', stage };
  const open = deadlines.filter((deadline) => isOpen(deadline) && (objects || deadline.kind !== 're-review'));
  const own = open.filter(({ actor, past }) => actor === 'handler' && !(past && standing === 'expired'));
  const first = own.find(({ past, kind }) => past && lasting.has(kind)) ?? own.find(({ past }) => !past) ?? own.at(-1);
  const deadline = first ?? open.find(({ past, kind }) => !past && kind === 'expiry');
  return deadline && { kind: 'deadline', deadline };
}

function planOf(state: FilingState, stages: readonly StageItem[], deadlines: readonly Deadline[], analysis: Analysis): Plan | undefined {
  const range = analysis.regime.planning;
  const result = plannedResult(analysis);
  if (!range || !result || state.filing.value.mechanism !== 'security-assessment' || isHandedIn(state) || state.standing === 'withdrawn') return undefined;
  const day = (kind: Deadline['kind']) => deadlines.find((deadline) => deadline.kind === kind)?.day;
  const [safe, latest] = [day('start-safe'), day('start-latest')];
  const official = stages.reduce((sum, { actor, duration }) => sum + (actor === 'handler' || !duration ? 0 : duration.workingDays), 0);
  return { range, result, start: safe && latest ? { safe, latest } : undefined, official };
}
