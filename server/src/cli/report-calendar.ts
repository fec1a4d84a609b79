import { daysBetween } from '../engine/law/days.js';
import type { Deadline } from '../engine/law/deadline.js';
import type { Language } from '../engine/text.js';
import { actorName, deadlineBasis, deadlineJson, deadlineTitle } from '../engine/views/deadline-words.js';
import type { Dated } from './calendar-file.js';
import { padded, widthOf } from './columns.js';
import { lawTitle } from './law-title.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';

/** Deadlines as a list: what is over first, then what comes, with how far it is and what it rests on. */
export function reportCalendar(dated: readonly Dated[], colours: Paint, cwd: string): string {
  return dated.map((each) => `${[colours.bold(printable(lawTitle(each.one, cwd))), ...lines(each, colours)].join('\n')}\n`).join('\n');
}

function lines({ one: { analysis, language }, deadlines }: Dated, colours: Paint): readonly string[] {
  if (deadlines.length === 0) return [language === 'zh' ? '  没有期限' : '  no deadlines'];
  const rows = deadlines.map((deadline) => ({ deadline, far: distance(deadline, analysis.asOf, language) }));
  const width = Math.max(...rows.map(({ far }) => widthOf(far)));
  return rows.flatMap(({ deadline, far }) => {
    const { day, actor, past } = deadline;
    const who = actor ? (language === 'zh' ? `（${actorName(actor).zh}）` : ` (${actorName(actor).en})`) : '';
    const head = `  ${day}  ${padded(far, width)}  ${printable(deadlineTitle(deadline, analysis.catalogues)[language])}${who}`;
    const basis = deadlineBasis(deadline, analysis.catalogues).map((text) => colours.dim(`      ${text[language]}`));
    return [past ? colours.severity('error', head) : head, ...basis];
  });
}

/** `in 9 days`, `today`, `3 days over`. */
function distance({ day }: Deadline, asOf: string, language: Language): string {
  const days = daysBetween(asOf, day);
  if (days === 0) return language === 'zh' ? '当日' : 'today';
  const number = Math.abs(days);
  if (language === 'zh') return days > 0 ? `还有 ${number} 天` : `已过 ${number} 天`;
  const words = `${number} ${number === 1 ? 'day' : 'days'}`;
  return days > 0 ? `in ${words}` : `${words} over`;
}

/** The same for programs. */
export function calendarJson(dated: readonly Dated[], rootOf: (one: Dated['one']) => string): string {
  const projects = dated.map(({ one, deadlines }) => ({
    root: rootOf(one),
    regime: one.analysis.regime.id,
    asOf: one.analysis.asOf,
    deadlines: deadlines.map((deadline) => deadlineJson(deadline, one.language)),
  }));
  return `${JSON.stringify({ version: 1, projects }, null, 2)}\n`;
}
