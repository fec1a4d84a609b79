// Between which days the stages of a filing end: by the periods of the law where a date starts them, and otherwise by the planning range.
import type { Analysis } from '../index.js';
import { addMonths } from '../law/calendar-periods.js';
import { addDays } from '../law/days.js';
import { calendarOf, type Deadline, workingDaysBefore } from '../law/deadline.js';
import type { DeadlineKind } from '../law/deadline-names.js';
import type { Day } from '../law/regimes.js';
import type { CountedDay } from '../law/working-days.js';

/** A day together with what it was counted by. */
export interface StageDay extends CountedDay {
  /** A period of the law, or the planning range from practice. */
  readonly by: 'law' | 'practice' | 'project';
}

/** Between which days a stage ends, and by when it has to where the project needs the result on a day. */
export interface StageDates {
  readonly earliest: StageDay | undefined;
  readonly latest: StageDay | undefined;
  readonly needed: StageDay | undefined;
}

/** The deadline with which a stage ends once its time runs. */
export const deadlineOfStage: Readonly<Record<string, DeadlineKind>> = {
  'provincial-review': 'completeness-check',
  acceptance: 'acceptance',
  'national-review': 'review-end',
  determination: 'review-end',
  're-review': 're-review',
  extension: 'extension-decision',
  'contract-filing': 'contract-filing',
  'contract-check': 'contract-check',
  'contract-supplement': 'contract-supplement',
};

/** Stages in their order with the working days that each takes from the one before; none where the law sets no time. */
export type Chain = readonly { readonly id: string; readonly workingDays: number | undefined }[];

/** The days on which the stages of a chain have to end so that the last one ends on a day; each takes the time of the law, no more. */
export function backwards(chain: Chain, end: Day, by: StageDay['by'], { catalogues }: Analysis): ReadonlyMap<string, StageDay> {
  const calendar = calendarOf(catalogues);
  const days = new Map<string, StageDay>();
  let day: CountedDay = { day: end, published: true };
  for (const { id, workingDays } of [...chain].reverse()) {
    days.set(id, { ...day, by });
    if (workingDays === undefined) continue;
    // The last working day of a period is one: it ends there at the latest.
    let last = day.day;
    while (!calendar.isWorkingDay(last)) last = addDays(last, -1);
    const before = workingDaysBefore(last, workingDays, calendar);
    day = { day: before.day, published: before.published && day.published };
  }
  return days;
}

/** The range in which a result is planned for if the work began on the day of evaluation. */
export function plannedResult({ regime: { planning }, asOf }: Analysis): { readonly earliest: Day; readonly latest: Day } | undefined {
  return planning && { earliest: addMonths(asOf, planning.months.from), latest: addMonths(asOf, planning.months.to) };
}

/** The end of a stage by the deadline that runs for it. */
export function byDeadline(stage: string, deadlines: readonly Deadline[]): StageDay | undefined {
  const kind = Object.hasOwn(deadlineOfStage, stage) ? deadlineOfStage[stage] : undefined;
  const found = deadlines.findLast((deadline) => deadline.kind === kind);
  return found && { day: found.day, published: found.published, by: 'law' };
}
