import { daysBetween, weekdayOf } from '../law/days.js';
import type { Day } from '../law/regimes.js';
import { type WorkingDays, workingDays } from '../law/working-days.js';
import type { Text } from '../text.js';
import { count } from '../wording/people.js';
import { type Card, type Line, lineBlock, listBlock } from './hover-card.js';
import { type Speech, say, type Voice } from './hover-voice.js';

const weekdays: readonly Text[] = [
  { en: 'Sunday', zh: '星期日' },
  { en: 'Monday', zh: '星期一' },
  { en: 'Tuesday', zh: '星期二' },
  { en: 'Wednesday', zh: '星期三' },
  { en: 'Thursday', zh: '星期四' },
  { en: 'Friday', zh: '星期五' },
  { en: 'Saturday', zh: '星期六' },
];

/** A day: which one of the week, whether people work, and how far it is from the day of evaluation. */
export function dateHover(voice: Voice, day: Day): Card {
  const calendar = workingDays(voice.project.catalogues['working-days']);
  return [...lineBlock(dayLine(voice, day, calendar)), ...lineBlock(distanceLine(voice, day)), ...listBlock(rollLine(voice, day, calendar))];
}

/** A day with its place in the week and what makes it no ordinary one. */
export function dayLine(voice: Speech, day: Day, calendar: WorkingDays): Line {
  return [{ strong: day }, ' · ', ...say(voice, weekdayName(day)), ...dayOffWords(voice, day, calendar)];
}

/** `in 22 days, 16 working days`, seen from the day of evaluation. */
export function distanceLine(voice: Voice, day: Day): Line {
  const { asOf, catalogues } = voice.project;
  const between = workingDays(catalogues['working-days']).workingDaysBetween(asOf, day);
  const line = say(voice, distanceText(daysBetween(asOf, day), between.days, asOf));
  return between.published ? line : [...line, ...say(voice, weekdaysOnly)];
}

const weekdaysOnly: Text = {
  en: '; on weekdays only, because the holidays of some of these years are not published',
  zh: '；部分年份的放假安排尚未公布，仅按周一至周五计算',
};

function distanceText(days: number, working: number, asOf: Day): Text {
  if (days === 0) return { en: 'the day of evaluation', zh: '评估日当天' };
  const [all, worked] = [Math.abs(days), Math.abs(working)];
  const en = `${count(all)} ${all === 1 ? 'day' : 'days'}${days < 0 ? ' ago' : ''}, ${count(worked)} working ${worked === 1 ? 'day' : 'days'} (from ${asOf})`;
  const zh = `${count(all)} 天，${count(worked)} 个工作日`;
  return { en: days > 0 ? `in ${en}` : en, zh: days > 0 ? `距 ${asOf} 还有 ${zh}` : `距 ${asOf} 已过 ${zh}` };
}

function weekdayName(day: Day): Text {
  return weekdays[weekdayOf(day)] ?? { en: day, zh: day };
}

function dayOffWords(voice: Speech, day: Day, calendar: WorkingDays): Line {
  const holiday = calendar.holidayOn(day);
  if (holiday) return say(voice, { en: `, public holiday (${holiday.en})`, zh: `，法定节假日（${holiday.zh}）` });
  if (calendar.isMadeUp(day)) return say(voice, { en: ', worked to make up for a holiday', zh: '，调休上班' });
  return calendar.isWorkingDay(day) ? [] : say(voice, { en: ', not a working day', zh: '，非工作日' });
}

/** Where a period of calendar days ends that would end on a day that is not worked. */
function rollLine(voice: Speech, day: Day, calendar: WorkingDays): readonly Line[] {
  if (calendar.isWorkingDay(day)) return [];
  const next = calendar.rollForward(day);
  const name = weekdayName(next.day);
  const reservation: Text = next.published ? { en: '', zh: '' } : { en: ' (weekdays only)', zh: '（仅按周一至周五）' };
  return [
    say(voice, {
      en: `a period that ends on this day ends on ${name.en}, ${next.day}${reservation.en}`,
      zh: `期间届满日为该日的，顺延至 ${next.day}（${name.zh}）${reservation.zh}`,
    }),
  ];
}
