import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpPages } from '../../client/src/commands/help-pages.js';
import { rules } from '../../server/src/engine/index.js';

const shown = (topic: unknown) => helpPages(topic).find((path) => existsSync(`docs/${path}`));

test('every rule has its page, and so have the other topics', () => {
  expect(rules.map(({ id }) => shown(id))).toEqual(rules.map(({ id }) => `rules/${id}.md`));
  expect(shown('format')).toBe('format.md');
});

test.each(['fixes', undefined, 7, '../package', '/etc/passwd', 'a/b'])('what has none, such as %s, leads to the list of rules', (topic) => {
  expect(shown(topic)).toBe('rules/README.md');
});
