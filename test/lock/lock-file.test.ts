import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LockedFiling } from '../../server/src/engine/generated/lock-types.js';
import { digestOf } from '../../server/src/engine/lock/digest.js';
import { readLock } from '../../server/src/engine/lock/read-lock.js';
import { scopeOf } from '../../server/src/engine/lock/scope-of.js';
import { writeLock } from '../../server/src/engine/lock/write-lock.js';
import { foundIn, granted, lockFor, replaced, run } from './locked-project.js';

const lock = lockFor(granted);
const read = (text: string) => readLock('dataflow.lock.yaml', text);

describe('the text of a lock', () => {
  test('is read as what was written', () => {
    const scopes = read(lock).filings;
    expect([...scopes.keys()]).toEqual(['assessment-2026']);
    expect(writeLock(scopes)).toBe(lock);
  });

  test('is the same whatever the order of definitions, and of the keys in them', () => {
    const turned = replaced(
      replaced(granted, '[name, email]', '[email, name]'),
      'audit-rights: Art. 11, onward-transfer-limits: false',
      'onward-transfer-limits: false, audit-rights: Art. 11',
    );
    expect(lockFor(turned)).toBe(lock);
  });

  test('holds any text: codes that look like something else, quotes, line ends, other scripts, emoji', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('NO', '007', '1e5', 'null', '2026-01-01', ' a: b #c', '- x', '"', "'", '\r\n', '\u2028', '\uFEFF', '中文😀', '__proto__', '2026'),
    );
    fc.assert(
      fc.property(text, text, fc.dictionary(text, text), (purpose, id, names) => {
        const flow = {
          from: { id },
          to: { id, place: purpose },
          purpose: { zh: purpose },
          categories: { [id]: { class: 'personal' as const, fields: [purpose, id] } },
          agreement: { id, terms: names },
        };
        const block = { mechanism: 'certification' as const, result: 'certified' as const, lockedOn: '2026-11-22', flows: { [purpose]: flow } };
        const filing: LockedFiling = { ...block, digest: digestOf(id, block) };
        const { filings, problems, faults } = read(writeLock(new Map([[id, filing]])));
        expect([problems, faults]).toEqual([[], []]);
        expect(filings.get(id)).toEqual(JSON.parse(JSON.stringify(filing)));
      }),
      { numRuns: 500 },
    );
  });

  test('of a project with nothing granted holds no filing', () => {
    expect(read(lockFor(replaced(granted, 'status: approved', 'status: accepted'))).filings.size).toBe(0);
  });
});

describe('a seal is whole', () => {
  test('however the text is laid out', () => {
    for (const text of [
      lock.replaceAll('\n', '\r\n'),
      `\uFEFF${lock}`,
      replaced(lock, 'fields:\n              - email\n              - name', 'fields: [ email, "name" ] # two'),
      replaced(lock, 'method: api', "'method': 'api'"),
    ]) {
      expect(foundIn(granted, text)).toEqual([]);
      expect(read(text).filings.size).toBe(1);
    }
  });

  test('only for the filing that it was made for', () => {
    expect(foundIn(granted, lock.replace('  assessment-2026:', '  assessment-2027:'))).toEqual([
      expect.stringContaining('the block of `assessment-2027` does not match its digest: it was changed after it was locked'),
    ]);
  });
});

describe('a lock that was edited by hand is an error at its digest:', () => {
  test.each([
    ['a value', 'country: DE', 'country: US'],
    ['a number', '2027: 1300000', '2027: 9300000'],
    ['a line that is added', '              - name', '              - name\n              - phone'],
    ['a line that is gone', '        method: api\n', ''],
    ['the digest', 'digest: sha256:', 'digest: sha256:0'],
    ['another day', 'validUntil: 2029-03-10', 'validUntil: 2039-03-10'],
  ])('%s', (_, from, to) => {
    const edited = replaced(lock, from, to);
    const found = foundIn(granted, edited);
    expect(found).toEqual([expect.stringMatching(/^digest: (sha256:\w+) \| \1 \| the block of `assessment-2026` does not match its digest/)]);
    // What nobody approved is held against nothing.
    expect(read(edited).filings.size).toBe(0);
  });
});

describe('a lock that cannot be used says so:', () => {
  test.each([
    [
      'another version',
      replaced(lock, 'lock: 1', 'lock: 2'),
      'lock: 2 | 2 | the lock is of version 2, and this program reads version 1; no approved scope is known',
    ],
    ['no version', replaced(lock, 'lock: 1\n', ''), 'the key `lock` is missing'],
    ['a version that is none', replaced(lock, 'lock: 1', 'lock: { a: 1 }'), 'the lock is of version ?'],
    ['marks of a merge', replaced(lock, 'lock: 1\n', '<<<<<<< HEAD\nlock: 1\n=======\n'), ''],
    ['an empty file', '', 'the key `lock` is missing'],
    ['a list', '- a\n- b\n', 'this must be keys with values'],
    ['a text', 'nothing', 'this must be keys with values'],
    ['a key that is not known', replaced(lock, '    result:', '    verdict: x\n    result:'), 'the key `verdict` is not known here'],
    ['a filing that is a word', 'lock: 1\nfilings: { a: b }\n', '`a` must be keys with values'],
    ['filings that are a list', 'lock: 1\nfilings: [a]\n', '`filings` must be keys with values'],
    ['the same filing twice', lock + lock.slice(lock.indexOf('  assessment-2026:')), 'given twice'],
  ])('%s', (_, text, words) => {
    const found = foundIn(granted, text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toContain(words);
    expect(read(text).filings.size).toBe(0);
  });

  test('cut at any place', () => {
    for (let length = 0; length < lock.length; length += 5) {
      const { filings, problems, faults } = read(lock.slice(0, length));
      if (filings.size === 0) expect(problems.length + faults.length).toBeGreaterThan(0);
    }
  });
});

describe('a lock that no longer fits the filings is an error:', () => {
  test.each([
    [
      'a filing that is gone',
      '  assessment-2026: {',
      '  assessment-2027: {',
      'assessment-2026: | assessment-2026 | no file defines the filing `assessment-2026`',
    ],
    [
      'one that was rejected',
      'status: approved',
      'status: rejected',
      'result: approved | approved | the scope of `assessment-2026` is locked, but its status is `rejected`',
    ],
    ['another mechanism', 'mechanism: security-assessment', 'mechanism: certification', 'was locked as `security-assessment`, but is now `certification`'],
    ['another result', 'decided: 2026-03-10', 'decided: 2026-06-10', 'was locked with the result of 2026-03-10, but its result is of 2026-06-10'],
    ['a result without its day', ', decided: 2026-03-10', '', 'was locked with the result of 2026-03-10, but its result is of –'],
  ])('%s', (_, from, to, words) => {
    expect(foundIn(replaced(granted, from, to), lock).join('\n')).toContain(words);
  });

  test('not where conditions were met meanwhile', () => {
    expect(foundIn(replaced(granted, 'status: approved', 'status: conditionally-approved'), lock)).toEqual([]);
  });
});

describe('how long a scope holds', () => {
  const scope = (text: string, options = {}) => {
    const analysis = run(text, undefined, options);
    const filing = analysis.model.tables.filing.get('assessment-2026');
    return filing && scopeOf(filing, analysis);
  };

  test('is said with the regime and the rule that says so', () => {
    expect(scope(granted)).toMatchObject({
      validUntil: '2029-03-10',
      validity: { source: 'counted', regime: 'cn-2024', years: 3, provisions: ['o16-9'], confidence: 'verified' },
    });
    expect(scope(granted, { regime: 'cac-guide' })).toMatchObject({ validUntil: '2028-03-10', validity: { regime: 'cac-guide', years: 2 } });
  });

  test('is what the result says, where it says it', () => {
    const stated = scope(replaced(granted, 'decided: 2026-03-10', 'decided: 2026-03-10, expires: 2027-12-31'));
    expect(stated).toMatchObject({ validUntil: '2027-12-31', validity: { source: 'stated' } });
    expect(Object.keys(stated?.flows['support']?.people?.years ?? {})).toEqual(['2026', '2027']);
  });

  test('is left out where no rule ends it', () => {
    const filed = scope(replaced(granted, 'mechanism: security-assessment, status: approved', 'mechanism: standard-contract, status: filed'));
    expect(filed?.validUntil).toBeUndefined();
    expect(filed?.flows['support']?.people).toEqual({ years: { 2026: 50000 }, total: 50000 });
  });

  test('takes few lines where it holds for ever', () => {
    const endless = scope(replaced(granted, 'decided: 2026-03-10', 'decided: 2026-03-10, expires: 9999-12-31'));
    expect(Object.keys(endless?.flows['support']?.people?.years ?? {})).toHaveLength(10);
  });
});
