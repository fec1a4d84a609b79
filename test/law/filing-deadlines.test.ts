import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, catalogues, regimes } from '../../server/src/engine/index.js';
import { addMonths, addYears } from '../../server/src/engine/law/calendar-periods.js';
import { addDays, isDay } from '../../server/src/engine/law/days.js';
import { calendarOf, workingDaysBefore } from '../../server/src/engine/law/deadline.js';
import { deadlinesAt, deadlinesOf } from '../../server/src/engine/law/filing-deadlines.js';
import { filingState, type Standing } from '../../server/src/engine/law/filing-state.js';

const day = fc.integer({ min: 0, max: 3000 }).map((number) => addDays('2022-01-01', number));
const maybeDay = fc.option(
  fc.constantFrom<(text: string) => string>(String, () => 'null').chain((write) => day.map(write)),
  { nil: undefined },
);
const statuses = ['preparing', 'submitted', 'supplementing', 'accepted', 'approved', 'conditionally-approved', 'rejected', 'withdrawn', 'filed', 'certified'];
const dateKeys = ['neededBy', 'selfAssessed', 'submitted', 'supplementRequested', 'accepted', 'decided', 'expires'] as const;

/** A filing of which any key may be missing or contradict another. */
const filing = fc
  .record({
    mechanism: fc.option(fc.constantFrom('security-assessment', 'standard-contract', 'certification'), { nil: undefined }),
    status: fc.option(fc.constantFrom(...statuses), { nil: undefined }),
    replaces: fc.option(fc.constantFrom('f0', 'f1', 'f2', 'nowhere'), { nil: undefined }),
    ...Object.fromEntries(dateKeys.map((key) => [key, maybeDay])),
    extension: fc.option(
      fc.tuple(maybeDay, maybeDay, maybeDay).map(([submitted, decided, until]) => braced({ submitted, decided, until })),
      { nil: undefined },
    ),
    conditions: fc.option(
      fc.tuple(maybeDay, maybeDay).map(([due, met]) => `[plain, ${braced({ text: 'x', due, met })}]`),
      { nil: undefined },
    ),
  })
  .map((keys) => braced(keys));

function braced(keys: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `{ ${pairs.join(', ')} }`;
}

const project = fc.tuple(fc.array(filing, { minLength: 3, maxLength: 3 }), day, day).map(
  ([filings, effective]) => `dataflow: 1
exporters: { a: { ciio: true }, c: { ciio: false } }
recipients: { b: { country: DE } }
categories: { m: { class: personal } }
agreements: { k: { with: b, kind: standard-contract, effective: ${effective} } }
flows:
  one: { from: a, to: b, categories: [m], individuals: 10, filing: f0, status: active }
  two: { from: c, to: b, categories: [m], individuals: 200000, filing: f1, agreement: k, status: active }
  three: { from: a, to: b, categories: [m], individuals: 10, filing: f2, status: planned, since: ${effective} }
filings:
${filings.map((text, index) => `  f${index}: ${text}`).join('\n')}
`,
);

const asked = fc.record({ text: project, asOf: day, regime: fc.constantFrom(...regimes.map(({ id }) => id)) });

function analysed({ text, asOf, regime }: { text: string; asOf: string; regime: string }) {
  const analysis = analyse({ files: [{ path: 'p.dataflow.yaml', text }], today: asOf, asOf, regime });
  if ('noRegime' in analysis) throw new Error('no regime');
  return analysis;
}

describe('whatever a filing says or leaves out', () => {
  test('its deadlines are days of the calendar, in order, each once, with what they rest on', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const analysis = analysed(question);
        const found = deadlinesOf(analysis);
        expect(found.map((one) => one.day)).toEqual(found.map((one) => one.day).sort());
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const one of found) {
          expect(isDay(one.day)).toBe(true);
          expect(one.past).toBe(one.day < question.asOf);
          expect(one.provisions.filter((id) => !Object.hasOwn(catalogues.provisions, id))).toEqual([]);
          // What was not published is not passed off as counted.
          if (one.workingDays !== undefined && one.published) expect(one.day < '2027').toBe(true);
        }
        const apart = analysis.model.all.flatMap((definition) => deadlinesAt(definition, analysis));
        expect(new Set(apart.map(({ id }) => id))).toEqual(new Set(found.map(({ id }) => id)));
      }),
      { numRuns: 300 },
    );
  });

  test('a flow gets at most one finding on what covers it', () => {
    const about = ['flow-needs-filing', 'filing-mechanism-insufficient', 'transfer-before-approval', 'transfer-after-rejection', 'transfer-after-expiry'];
    const triggers = ['exporter-is-ciio', 'data-is-important', 'processed-volume-exceeds', 'exported-volume-exceeds', 'sensitive-volume-exceeds'];
    fc.assert(
      fc.property(asked, (question) => {
        const { findings } = analysed(question);
        const lines = findings.filter(({ rule }) => [...about, ...triggers].includes(rule)).map(({ message }) => /`(one|two|three)`/.exec(message.en)?.[1]);
        expect(lines.length).toBe(new Set(lines).size);
      }),
      { numRuns: 300 },
    );
  });

  test('it goes forward with the days and never back, where its dates are in order', () => {
    const rank: readonly Standing[] = ['preparing', 'under-way', 'granted', 'expired'];
    const dates = fc.array(day, { minLength: 4, maxLength: 4 }).map((list) => [...list].sort());
    fc.assert(
      fc.property(dates, fc.array(day, { minLength: 2, maxLength: 6 }), ([submitted = '', accepted = '', decided = '', expires = ''], days) => {
        const text = `dataflow: 1\nfilings: { f: ${braced({ mechanism: 'security-assessment', status: 'approved', submitted, accepted, decided, expires })} }\n`;
        const { model, regime } = analysed({ text, asOf: '2026-01-01', regime: 'cn-2024' });
        const [one] = model.tables.filing.list;
        if (!one) throw new Error('no filing');
        const ranks = [...days].sort().map((asOf) => rank.indexOf(filingState(one, { regime, asOf }).standing));
        expect(ranks).toEqual([...ranks].sort());
      }),
    );
  });
});

describe('periods', () => {
  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-02-28', 3, '2028-02-28'],
    ['2026-12-31', 1, '2027-12-31'],
  ])('of years from %s: %i end on %s', (from, years, end) => expect(addYears(from, years)).toBe(end));

  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2027-01-15', -6, '2026-07-15'],
    ['2026-08-31', -6, '2026-02-28'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('of months from %s: %i end on %s', (from, months, end) => expect(addMonths(from, months)).toBe(end));

  test('counted back in working days end where they began when they are counted forth', () => {
    const calendar = calendarOf(catalogues);
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (end, number) => {
        const from = workingDaysBefore(end, number, calendar).day;
        expect(calendar.isWorkingDay(from)).toBe(true);
        expect(calendar.addWorkingDays(from, number).day).toBe(calendar.rollForward(end).day);
      }),
    );
  });
});
