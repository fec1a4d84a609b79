import type { Day } from '../law/regimes.js';
import type { Text } from '../text.js';
import { type DeadlineJson, deadlineJson } from './deadline-words.js';
import type { StageDay } from './stage-dates.js';
import type { FilingTimeline, StageItem } from './timeline.js';

/** A timeline as JSON. */
export interface TimelineJson {
  readonly filing: string;
  readonly mechanism: string | null;
  readonly standing: string;
  readonly neededBy: Day | null;
  readonly expires: Day | null;
  readonly missingDates: readonly string[];
  readonly next: { readonly stage: string } | { readonly deadline: string } | null;
  readonly plan: {
    readonly months: { readonly from: number; readonly to: number };
    readonly confidence: string;
    readonly provisions: readonly string[];
    readonly result: { readonly earliest: Day; readonly latest: Day };
    readonly start: { readonly safe: Day; readonly latest: Day } | null;
    readonly officialWorkingDays: number;
  } | null;
  readonly stages: readonly StageJson[];
  readonly deadlines: readonly DeadlineJson[];
}

export interface StageJson {
  readonly id: string;
  readonly name: string;
  readonly actor: string;
  readonly order: number;
  readonly isPart: boolean;
  readonly isFurther: boolean;
  readonly progress: StageItem['progress'];
  readonly late: boolean;
  readonly on: Day | null;
  readonly workingDays: number | null;
  readonly from: string | null;
  readonly extendable: boolean;
  readonly freshMonths: number | null;
  readonly earliest: StageDay | null;
  readonly latest: StageDay | null;
  readonly needed: StageDay | null;
  readonly provisions: readonly string[];
  readonly confidence: string;
  readonly note: string | null;
}

export function timelineJson({ filing, state, neededBy, missingDates, stages, next, plan, deadlines }: FilingTimeline, language: keyof Text): TimelineJson {
  return {
    filing: filing.id,
    mechanism: filing.value.mechanism ?? null,
    standing: state.standing,
    neededBy: neededBy ?? null,
    expires: state.expiry?.certainUntil ?? null,
    missingDates,
    next: next ? (next.kind === 'stage' ? { stage: next.stage.id } : { deadline: next.deadline.id }) : null,
    plan: plan
      ? {
          months: plan.range.months,
          confidence: plan.range.confidence,
          provisions: plan.range.provisions,
          result: plan.result,
          start: plan.start ?? null,
          officialWorkingDays: plan.official,
        }
      : null,
    stages: stages.map((stage) => stageJson(stage, language)),
    deadlines: deadlines.map((deadline) => deadlineJson(deadline, language)),
  };
}

/** A stage as JSON. */
export function stageJson(stage: StageItem, language: keyof Text): StageJson {
  const { id, name, actor, order, isPart, isFurther, progress, late, on, duration, fresh, earliest, latest, needed, provisions, confidence, note } = stage;
  return {
    id,
    name: name[language],
    actor,
    order,
    isPart,
    isFurther,
    progress,
    late,
    on: on ?? null,
    workingDays: duration?.workingDays ?? null,
    from: duration?.from[language] ?? null,
    extendable: duration?.extendable ?? false,
    freshMonths: fresh?.number ?? null,
    earliest: earliest ?? null,
    latest: latest ?? null,
    needed: needed ?? null,
    provisions,
    confidence,
    note: note?.[language] ?? null,
  };
}
