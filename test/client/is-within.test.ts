import { expect, test } from 'vitest';
import { isWithin } from '../../client/src/is-within.js';

const at = (path: string, authority = '', scheme = 'file') => ({ scheme, authority, path });
const folders = [at('/work/crm'), at('/work/legal/'), at('/repository', 'host', 'vscode-vfs')];

test.each([
  ['/work/crm/flows.dataflow.yaml', true],
  ['/work/crm', true],
  ['/work/legal/acme.pdf', true],
  ['/work/crm-old/flows.dataflow.yaml', false],
  ['/work', false],
  ['/work/crm/../secret', false],
  ['/work/crm/..\\secret', false],
  ['/work/crm/..secret', true],
])('%s is within the folders: %s', (path, expected) => {
  expect(isWithin(at(path), folders)).toBe(expected);
});

test('a folder of another machine is another folder', () => {
  expect(isWithin(at('/repository/flows.dataflow.yaml', 'host', 'vscode-vfs'), folders)).toBe(true);
  expect(isWithin(at('/repository/flows.dataflow.yaml', 'elsewhere', 'vscode-vfs'), folders)).toBe(false);
  expect(isWithin(at('/work/crm/flows.dataflow.yaml', 'nas'), folders)).toBe(false);
});

test('below the root of the disk is everything', () => {
  expect(isWithin(at('/etc/hosts'), [at('/')])).toBe(true);
});
