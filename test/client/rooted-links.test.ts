import { expect, test } from 'vitest';
import { rootedLinks } from '../../client/src/rooted-links.js';

const folder = 'file:///home/a%20b/crm';

test('links to files begin at the first folder, with their line', () => {
  expect(rootedLinks('See [`f` (x)](file:///home/a%20b/crm/x/f.dataflow.yaml#L58).', folder)).toBe('See [`f` (x)](/x/f.dataflow.yaml#L58).');
});

test('a file of another folder is reached from the first one', () => {
  expect(rootedLinks('[a](file:///home/a%20b/hr/a.yaml) [b](file:///b.yaml#L1)', folder)).toBe('[a](/../hr/a.yaml) [b](/../../../b.yaml#L1)');
});

test('links to somewhere else stay', () => {
  const text = '[law](https://example.org/a.htm) [x](vscode-vfs://github/a/b) [y](docs/a.md)';
  expect(rootedLinks(text, folder)).toBe(text);
});
