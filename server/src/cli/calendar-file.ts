// Deadlines as an iCalendar file. The same project on the same day gives the same bytes: nothing comes from the clock.
import { relative } from 'node:path';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Deadline } from '../engine/law/deadline.js';
import { deadlineBasis, deadlineTitle } from '../engine/views/deadline-words.js';
import { plain } from '../engine/views/diagram-escape.js';
import type { AnalysedProject } from './analyse-projects.js';

/** A project with those of its deadlines that are told. */
export interface Dated {
  readonly one: AnalysedProject;
  readonly deadlines: readonly Deadline[];
}

const secondsOfADay = 24 * 60 * 60;

/** A calendar of all-day events, each with a reminder so many days before. */
export function calendarFile(dated: readonly Dated[], remindDays: readonly number[], cwd: string): string {
  const chinese = dated.every(({ one }) => one.language === 'zh');
  const name = chinese ? '数据出境期限' : 'Data export deadlines';
  const calendar = ical({
    name,
    prodId: { company: 'dataflow-compliance', product: 'dataflow', language: chinese ? 'ZH' : 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { one, deadlines } of dated) {
    const { analysis, language } = one;
    for (const deadline of deadlines) {
      const summary = plain(deadlineTitle(deadline, analysis.catalogues)[language]);
      const basis = deadlineBasis(deadline, analysis.catalogues).map((text) => plain(text[language]));
      const told = language === 'zh' ? `按 ${analysis.regime.id}，评估日 ${analysis.asOf}` : `under ${analysis.regime.id}, as of ${analysis.asOf}`;
      const event = calendar.createEvent({
        id: uid(deadline, relative(cwd, one.project.root)),
        stamp: dayStart(analysis.asOf),
        start: dayStart(deadline.day),
        allDay: true,
        summary,
        description: [...basis, told].join('\n'),
        transparency: ICalEventTransparency.TRANSPARENT,
      });
      // Nobody can be reminded of what is over.
      for (const days of deadline.past ? [] : remindDays)
        event.createAlarm({ type: ICalAlarmType.display, trigger: days * secondsOfADay, description: summary });
    }
  }
  return `${calendar.toString()}\r\n`;
}

/** The same for a deadline from one run to the next, whatever its day. */
function uid({ id }: Deadline, root: string): string {
  const project = root === '' ? '' : `${encodeURIComponent(root)}.`;
  return `${encodeURIComponent(id.replaceAll(' ', '.'))}@${project}dataflow-compliance`;
}

function dayStart(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
