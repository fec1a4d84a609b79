import { describe, expect, test } from 'vitest';
import type { LockedFiling } from '../../server/src/engine/generated/lock-types.js';
import { regimes } from '../../server/src/engine/index.js';
import { compareScope } from '../../server/src/engine/lock/compare-scope.js';
import { type Extension, extensionOpen } from '../../server/src/engine/lock/extension-open.js';
import { scopeOf } from '../../server/src/engine/lock/scope-of.js';
import { granted, replaced, run } from './locked-project.js';

function scopeIn(text: string): LockedFiling {
  const analysis = run(text, undefined);
  const [filing] = analysis.model.tables.filing.list;
  const scope = filing && scopeOf(filing, analysis);
  if (!scope) throw new Error('no scope');
  return scope;
}

function extension(text: string, regime = 'cn-2024'): Extension {
  const found = regimes.find(({ id }) => id === regime);
  if (!found) throw new Error(`no regime ${regime}`);
  return extensionOpen(scopeIn(granted), scopeIn(text), found);
}

describe('an extension', () => {
  test('stays open while nothing changes', () => {
    expect(extension(granted)).toMatchObject({ open: 'yes', changes: [], cap: 1.2, growth: { approved: 2_700_000, now: 2_700_000, factor: 1 } });
  });

  test('stays open up to the cap, counted over all flows and years', () => {
    // 2,700,000 people may become 3,240,000.
    expect(extension(replaced(granted, '2027: 1300000', '2027: 1840000'))).toMatchObject({ open: 'yes', growth: { now: 3_240_000 } });
    expect(extension(replaced(granted, '2027: 1300000', '2027: 1840001'))).toMatchObject({ open: 'no', changes: [] });
    expect(extension(replaced(granted, 'individuals: 50000', 'individuals: 100000')).open).toBe('yes');
  });

  test.each([
    ['purpose', 'Repairs', 'Marketing'],
    ['recipient', '    to: crm-eu', '    to: acme-us'],
    ['exporter', 'operator: acme-cn', 'operator: acme-sz'],
    ['category', '[contact]', '[contact, health]'],
    ['flow', '  support:', '  repairs:'],
  ])('is closed by another %s', (what, from, to) => {
    const { open, changes } = extension(replaced(granted, from, to));
    expect(open).toBe('no');
    expect(changes.map((change) => change.what)).toContain(what);
  });

  test('stays open after changes that the regime does not name', () => {
    expect(extension(replaced(granted, 'P3Y', 'P5Y')).open).toBe('yes');
  });

  test('is not offered where the regime wants a new declaration', () => {
    expect(extension(granted, 'cn-2022').open).toBe('not-offered');
    expect(extension(granted, 'cac-guide').open).toBe('not-offered');
  });

  test('says that the volume of important data counts too', () => {
    expect(extension(granted).importantData).toBe(false);
    expect(extension(replaced(granted, 'class: personal', 'class: important')).importantData).toBe(true);
  });
});

test('a comparison tells what is less as well, and marks it', () => {
  const less = replaced(replaced(granted, '[name, email]', '[name]'), 'individuals: 50000', 'individuals: 40000');
  expect(compareScope(scopeIn(granted), scopeIn(less)).map(({ flow, what, grows }) => `${flow} ${what} ${grows}`)).toEqual([
    'crm-sync field false',
    'support field false',
    ...['support people false', 'support people false', 'support people false', 'support people false'],
  ]);
  expect(compareScope(scopeIn(granted), scopeIn(replaced(granted, 'status: active', 'status: ended')))).toEqual([
    { flow: 'crm-sync', what: 'flow', approved: 'crm-sync', now: undefined, grows: false },
  ]);
});
