import { describe, expect, test } from 'vitest';
import { foundIn, granted, lockFor, replaced, run } from './locked-project.js';

const lock = lockFor(granted);
const after = (from: string, to: string) => foundIn(replaced(granted, from, to), lock);

test('a project as it was locked is silent', () => {
  expect(foundIn(granted, lock)).toEqual([]);
});

describe('a change beyond the approved scope is told once, at its line, with what was approved:', () => {
  test.each([
    [
      'a category',
      'categories: [contact]',
      'categories: [contact, health]',
      'health',
      'it takes the category `health` abroad; approved under `assessment-2026`: `contact`',
    ],
    [
      'a field',
      '[name, email]',
      '[name, email, phone]',
      'phone',
      'it takes the field `phone` of `contact` abroad; approved under `assessment-2026`: `email`, `name`',
    ],
    [
      'a heavier class',
      'class: personal',
      'class: sensitive',
      'sensitive',
      'the category `contact` is now `sensitive`; approved under `assessment-2026`: `personal`',
    ],
    [
      'a purpose',
      'Central customer care',
      'Marketing',
      'Marketing',
      'the purpose is now “Marketing”; approved under `assessment-2026`: “Central customer care”',
    ],
    ['a purpose in one language', '客户服务集中管理', '营销', '营销', 'the purpose is now “营销”; approved under `assessment-2026`: “客户服务集中管理”'],
    ['a method', 'method: api', 'method: batch', 'batch', 'the method is now `batch`; approved under `assessment-2026`: `api`'],
    ['a place', 'location: DE', 'location: US', 'US', 'the data is now kept in United States of America; approved under `assessment-2026`: Germany'],
    ['a country', 'country: DE', 'country: FR', 'FR', 'the recipient is now in France; approved under `assessment-2026`: Germany'],
    ['a name', 'Acme Europe B.V.', 'Other B.V.', undefined, 'the recipient is now “Other B.V.”; approved under `assessment-2026`: “Acme Europe B.V.”'],
    ['a role', 'role: processor', 'role: handler', 'handler', 'the recipient now acts as `handler`; approved under `assessment-2026`: `processor`'],
    ['a further recipient', '[acme-uk]', '[acme-uk, acme-us]', 'acme-us', 'the data is passed on to `acme-us`; approved under `assessment-2026`: `acme-uk`'],
    [
      'the country of a further recipient',
      'country: GB',
      'country: IN',
      'IN',
      '`acme-uk`, to which the data is passed on, is now in India; approved under `assessment-2026`: United Kingdom',
    ],
    ['a longer retention', 'P3Y', 'P5Y', 'P5Y', 'the recipient now keeps the data for “P5Y”; approved under `assessment-2026`: “P3Y”'],
    ['people', '2027: 1300000', '2027: 1600000', '1600000', '1,600,000 people in 2027; approved under `assessment-2026`: 1,300,000 (23.1 % more)'],
    ['a term that is gone', 'Art. 11', 'false', 'false', 'the agreement no longer shows the term `audit-rights`; approved under `assessment-2026`: Art. 11'],
    ['another recipient', '    to: crm-eu', '    to: acme-us', 'acme-us', '`acme-us` receives the data; approved under `assessment-2026`: `acme-eu`'],
    ['another exporter', 'operator: acme-cn', 'operator: acme-sz', 'acme-sz', '`acme-sz` sends the data; approved under `assessment-2026`: `acme-cn`'],
  ])('%s', (_, from, to, place, words) => {
    const found = after(from, to);
    expect(found.map((line) => line.split(' | ')[2])).toEqual([`\`crm-sync\`: ${words}`]);
    if (place !== undefined) expect(found[0]?.split(' | ')[1]).toBe(place);
  });

  test('a flow', () => {
    expect(after('  support:', '  repairs:')).toEqual([
      'filing: assessment-2026 | assessment-2026 | `repairs`: the flow is not in the scope; approved under `assessment-2026`: `crm-sync`, `support`',
    ]);
  });

  test('one figure for every year', () => {
    expect(after('individuals: 50000', 'individuals: 60000')).toEqual([
      'individuals: 60000 | 60000 | `support`: 60,000 people in 2026; approved under `assessment-2026`: 50,000 (20 % more)',
    ]);
  });

  test('a year that the scope has no figure for, against its highest one', () => {
    expect(after('2027: 1300000 }', '2027: 1300000, 2028: 1300000 }')).toEqual([]);
    expect(after('2027: 1300000 }', '2027: 1300000, 2028: 1300001 }')).toEqual([
      'individuals: { 2026: 1200000, 2027: 1300000, 2028: 1300001 } | 1300001 | `crm-sync`: 1,300,001 people in 2028; approved under `assessment-2026`: 1,300,000 (0.1 % more)',
    ]);
  });

  test('what two flows name, by the second one where the first one rests', () => {
    const rests = replaced(granted, 'status: active', 'status: suspended');
    expect(foundIn(replaced(rests, '[name, email]', '[name, email, phone]'), lock)).toEqual([
      'fields: [name, email, phone] | phone | `support`: it takes the field `phone` of `contact` abroad; approved under `assessment-2026`: `email`, `name`',
    ]);
  });

  test('of a planned flow too, because it must not begin', () => {
    const planned = replaced(granted, 'status: active', 'status: planned');
    expect(foundIn(replaced(planned, 'method: api', 'method: batch'), lock)).toHaveLength(1);
  });
});

describe('inside the approved scope nothing is told:', () => {
  test.each([
    ['fewer fields', '[name, email]', '[name]'],
    ['a field in other letters', '[name, email]', '[Name, EMAIL]'],
    ['a lighter class', 'class: personal', 'class: general'],
    ['a class that is open again', 'class: personal', 'class: unknown'],
    ['fewer people', '2027: 1300000', '2027: 13000'],
    ['people that are not known', '2027: 1300000', '2027: unknown'],
    ['years before the scope', '2026: 1200000, 2027', '2025: 9900000, 2026: 1200000, 2027'],
    ['years behind the scope', '2027: 1300000 }', '2027: 1300000, 2031: 9900000 }'],
    ['a shorter retention', 'P3Y', 'P2Y'],
    ['the same retention in other units', 'P3Y', 'P36M'],
    ['a year in days', 'retention: P1Y', 'retention: P365D'],
    ['a purpose broken over lines', 'purpose: Repairs', 'purpose: >-\n      Repairs'],
    ['a translation that is added', 'purpose: Repairs', 'purpose: { en: Repairs, zh: 维修 }'],
    ['a further recipient that is gone', 'onwardTo: [acme-uk]', 'onwardTo: []'],
    ['another place of a term', 'Art. 11', 'Art. 12'],
    ['a term that is added', 'audit-rights: Art. 11', 'audit-rights: Art. 11, force-majeure-security: Art. 3'],
    ['a longer agreement', '2029-01-31', '2030-01-31'],
    ['a flow that ended', 'status: active', 'status: ended'],
  ])('%s', (_, from, to) => {
    expect(after(from, to)).toEqual([]);
  });

  test('a handler that becomes a processor', () => {
    const handler = replaced(granted, 'role: processor', 'role: handler');
    expect(foundIn(granted, lockFor(handler))).toEqual([]);
  });

  test('on any day of the scope, with a flow that does not say when it began', () => {
    for (const asOf of ['2026-03-10', '2027-06-30', '2029-03-10']) expect(foundIn(granted, lock, { asOf })).toEqual([]);
  });

  test('before the result and after its end, when other rules speak', () => {
    const wider = replaced(granted, 'method: api', 'method: batch');
    for (const asOf of ['2026-03-09', '2029-03-11']) expect(foundIn(wider, lock, { asOf })).toEqual([]);
    expect(foundIn(wider, lock, { asOf: '2029-03-10' })).toHaveLength(1);
  });
});

describe('what a change falls under', () => {
  const finding = (from: string, to: string, regime?: string) => {
    const [found] = run(replaced(granted, from, to), lock, regime === undefined ? {} : { regime }).findings.filter(({ rule }) => rule === 'scope-exceeded');
    if (!found) throw new Error('nothing found');
    return found;
  };

  test('goes by its kind and by the regime', () => {
    expect(finding('method: api', 'method: batch').provisions).toEqual(['o11-14-1', 'ndsr-38', 'pipl-38']);
    expect(finding('country: DE', 'country: FR').provisions).toEqual(['o11-14-2', 'pipl-38']);
    expect(finding('2027: 1300000', '2027: 1600000').provisions).toEqual(['o11-14-1', 'ndsr-38', 'pipl-38']);
    expect(finding('method: api', 'method: batch', 'cac-guide').provisions).toEqual(['guide-reassessment']);
  });

  test('leads to the line of the lock', () => {
    const [locked] = finding('P3Y', 'P5Y').related;
    expect(locked?.place.file).toBe('dataflow.lock.yaml');
    expect(lock.slice(locked?.place.span.start).split('\n')[0]).toBe('retention: P3Y');
    expect(locked?.message.en).toBe('what was approved on 2026-03-10, valid until 2029-03-10');
  });

  test('says whether an extension stays open', () => {
    const words = (from: string, to: string, regime?: string) => finding(from, to, regime).related[1]?.message.en;
    expect(words('Central customer care', 'Marketing')).toBe('with what changed in this flow the result cannot be extended: the wider scope is declared anew');
    expect(words('method: api', 'method: batch')).toBe(
      'as far as this flow goes, an extension of the result stays open: people under the filing may grow by 20 %',
    );
    expect(words('2027: 1300000', '2027: 1600000')).toContain('stays open: people under the filing may grow by 20 %');
    expect(words('2027: 1300000', '2027: 2600000')).toContain('this flow alone grows by 52 %; an extension of the result stays open only while');
    expect(words('method: api', 'method: batch', 'cac-guide')).toBeUndefined();
  });
});
