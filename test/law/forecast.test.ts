import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/engine/index.js';
import { exporterForecasts, forecastLines, turnLines } from '../../server/src/engine/views/explain-forecast.js';

/** Forecasts of the one exporter of a project with these flows. */
function forecastOf(flows: string, { asOf = '2026-07-01', regime }: { asOf?: string; regime?: string } = {}) {
  const text = `dataflow: 1
exporters: { acme: { name: 艾克米, processedIndividuals: 20000, ciio: false } }
recipients: { eu: { country: DE } }
categories: { contact: { class: personal }, health: { class: sensitive, sensitiveType: health } }
populations: { members: { size: 900000 } }
flows:
${flows}`;
  const analysis = analyse({ files: [{ path: 'a.dataflow.yaml', text }], today: asOf, regime });
  if ('noRegime' in analysis) throw new Error('no regime');
  const [exporter] = analysis.model.tables.exporter.list;
  if (!exporter) throw new Error('no exporter');
  const judged = analysis.judgement.exporter(exporter);
  return { forecasts: exporterForecasts(judged, analysis), lines: forecastLines(judged, analysis), turn: turnLines(exporter, analysis) };
}

const flow = (individuals: string, more = '') => `  f: { from: acme, to: eu, categories: [contact], individuals: ${individuals}, status: active${more} }\n`;

describe('when a threshold may be reached', () => {
  test('the figures of this year are those so far, or those of the whole year', () => {
    // 182 of 365 days are over on 1 July: 90,000 so far make 180,495 in the year.
    const [next] = forecastOf(flow('{ 2026: 90000 }')).forecasts;
    expect(next).toMatchObject({
      threshold: { measure: 'ordinary', people: 100000 },
      earliest: '2026-07-22',
      latest: null,
      courses: [
        { assumes: 'whole-year', people: 90000, growth: 0, since: undefined, reachedOn: null },
        { assumes: 'so-far', people: 180495, growth: 0, since: undefined, reachedOn: '2026-07-22' },
      ],
    });
  });

  test('growth is that of the last years, one after another, as far as they are certain', () => {
    const [next] = forecastOf(flow('{ 2022: 1000, 2024: 400000, 2025: 500000, 2026: 600000 }'), { asOf: '2026-12-31' }).forecasts;
    expect(next?.courses).toEqual([{ assumes: 'whole-year', people: 600000, growth: 100000, since: 2024, reachedOn: '2030-12-31' }]);
  });

  test('a total that shrinks reaches nothing', () => {
    const [next] = forecastOf(flow('{ 2025: 80000, 2026: 70000 }'), { asOf: '2026-12-31' }).forecasts;
    expect(next).toMatchObject({ earliest: null, latest: null, startBy: undefined });
    expect(forecastOf(flow('{ 2025: 80000, 2026: 70000 }'), { asOf: '2026-12-31' }).lines[0]?.en).toContain('100,000 not within 10 years');
  });

  test('both ends of an uncertain total are followed', () => {
    const flows = ['2025: 60000, 2026: 60000', '2025: 30000, 2026: 30000']
      .map((people, index) => `  f${index}: { from: acme, to: eu, categories: [contact], population: members, individuals: { ${people} }, status: active }\n`)
      .join('');
    const [next] = forecastOf(flows, { asOf: '2026-12-31' }).forecasts;
    expect(next?.courses.map(({ people }) => people)).toEqual([90000, 60000]);
  });

  test('what is not known gives no forecast', () => {
    expect(forecastOf(flow('unknown')).forecasts).toEqual([]);
    expect(forecastOf('').forecasts).toEqual([]);
  });

  test('a window of two years is filled from both', () => {
    // 2025 and 2026 make 90,000 of 100,000; in 2027 the 50,000 of 2026 count, and 60,000 come.
    const [next] = forecastOf(flow('{ 2025: 40000, 2026: 50000 }'), { asOf: '2026-12-31', regime: 'cn-2022' }).forecasts;
    expect(next?.courses).toEqual([{ assumes: 'whole-year', people: 50000, growth: 10000, since: 2025, reachedOn: '2027-11-01' }]);
  });

  test('an assessment is begun in time before it, by the planning range; a contract has none', () => {
    const big = forecastOf(flow('{ 2025: 500000, 2026: 900000 }'), { asOf: '2026-12-31' });
    expect(big.forecasts[0]).toMatchObject({ earliest: '2027-10-08', startBy: { slow: '2026-04-08', fast: '2027-04-08' } });
    expect(big.lines.at(-1)?.en).toBe(
      '  begin the assessment between 2026-04-08 and 2027-04-08: 6 to 18 months from practice [not verified]; the first day is over',
    );
    expect(forecastOf(flow('{ 2026: 90000 }')).forecasts[0]?.startBy).toBeUndefined();
  });

  test('flows with an exemption count in no year', () => {
    const exempt = `  f: { from: acme, to: eu, categories: [contact], individuals: { 2025: 900000, 2026: 950000 }, exemption: individual-contract, basis: contract, status: active }
  g: { from: acme, to: eu, categories: [contact], individuals: { 2025: 10, 2026: 20 }, status: active }\n`;
    expect(forecastOf(exempt, { asOf: '2026-12-31' }).forecasts[0]?.courses[0]).toMatchObject({ people: 20, growth: 10 });
  });
});

describe('the turn of the year', () => {
  test('begins the count again, or drops the first year of the window', () => {
    const people = '{ 2025: 82000, 2026: 40000 }';
    expect(forecastOf(flow(people)).turn.map(({ en }) => en)).toEqual([
      'ordinary personal information: on 2027-01-01 the count begins again at zero; the people of 2026 (40,000) no longer count, flows that go on count anew',
    ]);
    expect(forecastOf(flow(people), { regime: 'cn-2022' }).turn).toEqual([
      {
        en: 'personal information: on 2027-01-01 the window drops the people of 2025 (82,000); those of 2026 stay in it',
        zh: '个人信息：2027-01-01 起累计期间不再包含 2025 年的人数（82,000），2026 年仍计入',
      },
    ]);
  });

  test('is not told where nobody counts', () => {
    expect(forecastOf(flow('{ 2024: 500 }', ', until: 2024-12-31')).turn).toEqual([]);
  });
});
