import { relative } from 'node:path';
import { addMonths, addYears } from '../../engine/law/calendar-periods.js';
import { addDays } from '../../engine/law/days.js';
import { deadlinesOf } from '../../engine/law/filing-deadlines.js';
import { isOpen } from '../../engine/views/deadline-words.js';
import { analyseProjects, type ProjectOptions } from '../analyse-projects.js';
import { calendarFile, type Dated } from '../calendar-file.js';
import { Misuse } from '../misuse.js';
import { paint } from '../paint.js';
import { calendarJson, reportCalendar } from '../report-calendar.js';
import { writeNew } from '../write-new.js';

export interface CalendarOptions extends ProjectOptions {
  readonly format: 'text' | 'json' | 'ics';
  readonly within?: string | undefined;
  readonly remind: string;
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Prints the deadlines of projects that are still to come or were missed, or writes them to a new calendar file. */
export function calendar(paths: readonly string[], options: CalendarOptions): number {
  const cwd = process.cwd();
  const remindDays = daysOf(options.remind);
  const dated = analyseProjects(paths, options, cwd).map((one): Dated => {
    const { analysis } = one;
    const last = options.within === undefined ? undefined : lastDay(analysis.asOf, options.within);
    return { one, deadlines: deadlinesOf(analysis).filter((deadline) => isOpen(deadline) && (last === undefined || deadline.day <= last)) };
  });
  if (options.output !== undefined) writeNew(options.output, calendarFile(dated, remindDays, cwd), options.force ?? false);
  else if (options.format === 'ics') process.stdout.write(calendarFile(dated, remindDays, cwd));
  else if (options.format === 'json') process.stdout.write(calendarJson(dated, ({ project }) => relative(cwd, project.root) || '.'));
  else process.stdout.write(reportCalendar(dated, paint(), cwd));
  return 0;
}

function lastDay(asOf: string, within: string): string {
  const [, number, unit] = /^(\d{1,4})([dwmy])$/.exec(within) ?? [];
  const amount = Number(number);
  switch (unit) {
    case 'd':
      return addDays(asOf, amount);
    case 'w':
      return addDays(asOf, amount * 7);
    case 'm':
      return addMonths(asOf, amount);
    case 'y':
      return addYears(asOf, amount);
    default:
      throw new Misuse(`--within wants a number with d, w, m or y, such as 90d, not ${within}`);
  }
}

function daysOf(remind: string): readonly number[] {
  if (remind === 'none') return [];
  const parts = remind.split(',').map((part) => /^(\d{1,4})d?$/.exec(part.trim())?.[1]);
  return parts.map((part) => {
    if (part === undefined) throw new Misuse(`--remind wants days before, such as 30d,7d, or none, not ${remind}`);
    return Number(part);
  });
}
