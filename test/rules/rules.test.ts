import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/engine/index.js';
import { analyseFixture, compare, readFixture } from '../kit/fixture.js';

const root = 'test/rules';
const always = new Set(['syntax', 'shape', 'reference-unknown']);

const fixturesOf = (rule: string) => (existsSync(`${root}/${rule}`) ? readdirSync(`${root}/${rule}`).filter((name) => name.endsWith('.yaml')) : []);

for (const rule of rules) {
  describe(rule.id, () => {
    const names = fixturesOf(rule.id);
    test('has a fixture that reports and one that accepts', () => {
      expect(names.filter((name) => name.startsWith('reports')).length).toBeGreaterThan(0);
      expect(names.filter((name) => name.startsWith('accepts')).length).toBeGreaterThan(0);
    });
    test.each(names)('%s', (name) => {
      const fixture = readFixture(`${root}/${rule.id}/${name}`);
      const { expected, found } = compare(fixture, (finding) => finding.rule === rule.id || always.has(finding.rule));
      expect(found).toEqual(expected);
      const own = analyseFixture(fixture).findings.filter((finding) => finding.rule === rule.id);
      expect(own.length > 0).toBe(name.startsWith('reports'));
      for (const { message, why, remedy } of own) {
        for (const text of [message, why, remedy]) expect(text.zh).not.toBe(text.en);
        expect(message.en.endsWith('.')).toBe(false);
        expect(message.zh.endsWith('。')).toBe(false);
      }
    });
  });
}

test('every fixture folder belongs to a rule', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !ids.has(name))).toEqual([]);
});
