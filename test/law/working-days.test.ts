import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../../server/src/engine/index.js';
import { addDays, daysBetween, isDay, weekdayOf } from '../../server/src/engine/law/days.js';
import { workingDays } from '../../server/src/engine/law/working-days.js';

const require = createRequire(import.meta.url);
const calendar = workingDays(catalogues['working-days']);
const years = Object.keys(catalogues['working-days'].years);
const first = `${years[0]}-01-01`;
const last = `${years.at(-1)}-12-31`;
const everyDay = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));

describe('days of the calendar', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['0001-01-01', 1, '0001-01-02'],
  ])('%s and %i days are %s', (from, number, to) => {
    expect(addDays(from, number)).toBe(to);
    expect(daysBetween(from, to)).toBe(number);
  });

  test('know their place in the week', () => {
    expect(['2026-11-22', '2026-11-23', '2024-02-29'].map(weekdayOf)).toEqual([0, 1, 4]);
  });

  test('are none where the calendar has no such day', () => {
    expect(['2024-02-29', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '', 'unknown'].filter(isDay)).toEqual(['2024-02-29']);
  });
});

describe('working days', () => {
  test.each([
    ['2026-01-01', false, 'New Year'],
    ['2026-01-04', true, 'the Sunday that makes up for New Year'],
    ['2026-02-14', true, 'the Saturday before Spring Festival'],
    ['2026-02-15', false, 'its first Sunday'],
    ['2026-02-16', false, 'its eve'],
    ['2026-02-23', false, 'its last Monday'],
    ['2026-02-24', true, 'the Tuesday after'],
    ['2026-02-28', true, 'the Saturday that makes up for it'],
    ['2026-03-07', false, 'any Saturday'],
    ['2026-10-07', false, 'the last day of National Day'],
    ['2026-10-10', true, 'the Saturday that makes up for it'],
    ['2022-12-31', false, 'a Saturday of the holiday for 2023'],
    ['2023-01-03', true, 'the day after the three days of New Year 2023'],
    ['2027-01-01', true, 'a Friday of a year that is not published'],
  ])('%s: %s, %s', (day, worked) => {
    expect(calendar.isWorkingDay(day)).toBe(worked);
  });

  test('the reason of a day off or on is known', () => {
    expect(calendar.holidayOn('2026-02-20')).toEqual({ en: 'Spring Festival', zh: '春节' });
    expect(calendar.holidayOn('2026-02-21')).toBeUndefined();
    expect(['2026-02-13', '2026-02-14', '2026-02-15'].filter(calendar.isMadeUp)).toEqual(['2026-02-14']);
  });

  test.each([
    ['2026-02-13', 1, '2026-02-14', true, 'over a make-up day'],
    ['2026-02-13', 2, '2026-02-24', true, 'over Spring Festival'],
    ['2026-02-14', 5, '2026-02-28', true, 'up to the second make-up day'],
    ['2026-09-30', 10, '2026-10-20', true, 'over National Day, with one made up'],
    ['2024-02-28', 2, '2024-03-01', true, 'over a leap day'],
    ['2026-02-17', 1, '2026-02-24', true, 'from a holiday on'],
    ['2026-11-20', 0, '2026-11-20', true, 'no days at all'],
    ['2025-12-30', 3, '2026-01-05', true, 'over a year end, with the Sunday of 4 January worked'],
    ['2026-12-30', 3, '2027-01-04', false, 'into a year of which only weekdays are known'],
    ['2027-02-01', 5, '2027-02-08', false, 'in such a year'],
    ['2021-12-31', 1, '2022-01-04', false, 'from a year before the first one'],
  ])('%s and %i working days end on %s (published: %s), %s', (from, number, day, published) => {
    expect(calendar.addWorkingDays(from, number)).toEqual({ day, published });
  });

  test.each([
    ['2026-02-15', '2026-02-24', true],
    ['2026-02-14', '2026-02-14', true],
    ['2026-10-01', '2026-10-08', true],
    ['2026-11-21', '2026-11-23', true],
    ['2026-11-20', '2026-11-20', true],
    ['2027-01-02', '2027-01-04', false],
  ])('a period that ends on %s ends on %s (published: %s)', (end, day, published) => {
    expect(calendar.rollForward(end)).toEqual({ day, published });
  });

  test.each([
    ['2026-02-13', '2026-02-28', 6, true],
    ['2026-02-28', '2026-02-13', -6, true],
    ['2026-02-15', '2026-02-23', 0, true],
    ['2026-11-22', '2026-11-22', 0, true],
    ['2026-01-01', '2026-12-31', 248, true],
    ['2026-11-22', '2027-01-08', 35, false],
    ['2027-01-01', '2028-01-01', 260, false],
  ])('from %s to %s there are %i (published: %s)', (from, to, days, published) => {
    expect(calendar.workingDaysBetween(from, to)).toEqual({ days, published });
  });

  test('counting to a day and to the number of days there is the same', () => {
    const from = '2024-02-08';
    const wrong = everyDay.filter((day) => {
      const { days } = calendar.workingDaysBetween(from, day);
      return day >= from && calendar.isWorkingDay(day) && calendar.addWorkingDays(from, days).day !== day;
    });
    expect(wrong).toEqual([]);
  });

  test('a day far away is counted at once', () => {
    expect(calendar.workingDaysBetween('2026-11-22', '9999-12-31')).toMatchObject({ published: false });
    expect(calendar.workingDaysBetween('9999-12-31', '0001-01-01').days).toBeLessThan(-2_000_000);
  });

  test('a year says whether its holidays are published', () => {
    expect(['2021-12-31', first, last, '2027-01-01', '0202-01-01'].map(calendar.calendarPublished)).toEqual([false, true, true, false, false]);
  });
});

describe('the table of working days', () => {
  const { week, festivals } = catalogues['working-days'];
  const table = Object.entries(catalogues['working-days'].years);

  test('has every year once, without a gap', () => {
    expect(years).toEqual(Array.from({ length: years.length }, (_, index) => String(Number(years[0]) + index)));
  });

  test('has holidays on days of the week that are worked, make-up days on the others, and all of them in their year', () => {
    const odd = table.flatMap(([year, { holidays, madeUp }]) => [
      ...Object.values(holidays)
        .flat()
        .filter((day) => !day.startsWith(year) || !week.working.includes(weekdayOf(day))),
      ...madeUp.filter((day) => !day.startsWith(year) || !week.rest.includes(weekdayOf(day))),
    ]);
    expect(odd).toEqual([]);
  });

  test('has a name for every festival', () => {
    expect(table.flatMap(([, { holidays }]) => Object.keys(holidays).filter((id) => !Object.hasOwn(festivals, id)))).toEqual([]);
  });

  test('agrees with chinese-days on every day', () => {
    const other: { readonly isWorkday: (day: string) => boolean } = require('chinese-days');
    expect(everyDay.filter((day) => other.isWorkday(day) !== calendar.isWorkingDay(day))).toEqual([]);
  });

  test('agrees with holiday-calendar on every day', () => {
    const folder = dirname(require.resolve('holiday-calendar/package.json'));
    const listed = years.flatMap((year): readonly { date: string; type: string }[] => JSON.parse(readFileSync(`${folder}/data/CN/${year}.json`, 'utf8')).dates);
    const types = new Map(listed.map(({ date, type }) => [date, type]));
    const worked = (day: string) => (types.has(day) ? types.get(day) === 'transfer_workday' : week.working.includes(weekdayOf(day)));
    expect(new Set(types.values())).toEqual(new Set(['public_holiday', 'transfer_workday']));
    expect(everyDay.filter((day) => worked(day) !== calendar.isWorkingDay(day))).toEqual([]);
  });
});
