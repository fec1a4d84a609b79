import { describe, expect, test } from 'vitest';
import { exporterTotals } from '../../server/src/engine/views/totals.js';
import { atCursor } from '../kit/cursor.js';

const parties =
  'dataflow: 1\nexporters: { a: { name: 甲 }, idle: { name: Idle } }\nrecipients: { b: { country: DE } }\ncategories: { c: { class: personal }, s: { class: sensitive } }\n';
const totalsOf = (flows: string, asOf = '2026-11-22') => exporterTotals(atCursor(`${parties}flows:\n${flows}`, asOf).project);
const flow = (id: string, people: string, category = 'c', more = '') =>
  `  ${id}: { from: a, to: b, categories: [${category}], individuals: ${people}${more} }\n`;

describe('totals of an exporter', () => {
  const [own, idle] = totalsOf(`${flow('f', '150000')}${flow('g', '20000', 's')}`);

  test('are those that the regime looks at, with what is needed from each number on', () => {
    expect(own?.exporter.id).toBe('a');
    expect(own?.years).toEqual([2026]);
    const rows = own?.measures.map(({ measure, people, thresholds }) => [
      measure,
      people.low,
      people.high,
      thresholds.map(({ people: from, mechanism, reached }) => [from, mechanism, reached]),
    ]);
    expect(rows).toEqual([
      [
        'ordinary',
        150000,
        150000,
        [
          [100000, 'standard-contract-or-certification', 'yes'],
          [1000000, 'security-assessment', 'no'],
        ],
      ],
      [
        'sensitive',
        20000,
        20000,
        [
          [1, 'standard-contract-or-certification', 'yes'],
          [10000, 'security-assessment', 'yes'],
        ],
      ],
    ]);
  });

  test('say how many people are left, and when growth so far reaches the next threshold', () => {
    const thresholds = own?.measures[0]?.thresholds ?? [];
    expect(thresholds.map(({ left, reachedOn }) => ({ left, reachedOn }))).toEqual([
      { left: undefined, reachedOn: null },
      { left: 849999, reachedOn: null },
    ]);
    const soon = totalsOf(flow('f', '90000'), '2026-06-30')[0]?.measures[0]?.thresholds[0];
    expect(soon?.left).toBe(9999);
    expect(soon?.reachedOn).toBe('2026-07-21');
    expect(soon?.provisions).toContain('o16-8a');
  });

  test('count flows and outcomes', () => {
    expect([...(own?.verdicts ?? [])]).toEqual([['security-assessment', 2]]);
    expect(own?.mechanism).toBe('security-assessment');
    expect(own?.measures.map(({ counted, leftOut }) => [counted, leftOut])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  test('keep apart what is left out because it is exempt', () => {
    const [first] = totalsOf(`${flow('f', '5000')}${flow('g', '200000', 'c', ', exemption: individual-contract')}`);
    expect(first?.measures[0]).toMatchObject({ people: { low: 5000, high: 5000 }, counted: 1, leftOut: 1 });
  });

  test('are open where people are not counted', () => {
    const [first] = totalsOf(flow('f', 'unknown'));
    expect(first?.measures[0]?.people.high).toBe(Number.POSITIVE_INFINITY);
    expect(first?.measures[0]?.thresholds.map(({ reached, left }) => [reached, left])).toEqual([
      ['unknown', undefined],
      ['unknown', undefined],
    ]);
  });

  test('of somebody who sends nothing are nothing', () => {
    expect(idle).toMatchObject({ mechanism: 'none', measures: [{ people: { low: 0, high: 0 }, counted: 0 }, { people: { low: 0, high: 0 } }] });
    expect(exporterTotals(atCursor('').project)).toEqual([]);
  });
});
