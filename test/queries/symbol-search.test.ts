import { describe, expect, test } from 'vitest';
import { searchDefinitions } from '../../server/src/engine/queries/symbol-search.js';
import { atCursor } from '../kit/cursor.js';

const parties = atCursor({
  'a.yaml': 'systems:\n  crm-sync: { name: { en: Customer store, zh: 客户系统 😀 } }\n  sync: {}\n  my-sync: {}\n',
  'b.yaml': 'systems:\n  sync: { name: second }\nwaivers:\n  - { rule: sync, at: systems.sync }\n',
}).project;
const other = atCursor('flows: { s-y-n-c: {}, plain: { name: 同步 } }\n').project;

const found = (query: string, limit = 500) =>
  searchDefinitions([parties, other], query, limit).map(({ definition, label }) => `${definition.file[0]} ${label}`);

describe('searching definitions', () => {
  test('puts the id itself first, then what begins with it, holds it, and holds its letters in order, in all projects', () => {
    expect(found('sync')).toEqual(['a sync', 'b sync', 'a crm-sync', 'a my-sync', 'm s-y-n-c']);
  });

  test.each([
    ['part of a Chinese name', '户系', ['a crm-sync – 客户系统 😀']],
    ['an emoji', '😀', ['a crm-sync – 客户系统 😀']],
    ['part of an English name, whatever its capitals', 'mer STO', ['a crm-sync – Customer store']],
    ['letters in their order', 'cstr', ['a crm-sync – Customer store']],
    ['a name that is one for both languages', '同步', ['m plain – 同步']],
  ])('finds %s and shows what was found', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('finds nothing where a letter is missing', () => {
    expect(found('syncx')).toEqual([]);
  });

  test('gives everything that has an id where nothing is asked, up to a limit', () => {
    expect(found('')).toEqual(['a crm-sync', 'a sync', 'a my-sync', 'b sync', 'm s-y-n-c', 'm plain']);
    expect(found('  ', 2)).toEqual(['a crm-sync', 'a sync']);
  });

  test('gives nothing without projects', () => {
    expect(searchDefinitions([], 'x', 10)).toEqual([]);
  });
});
