import { expect, test } from 'vitest';
import { isWithin } from '../../client/src/is-within.js';

const at = (path: string, authority = '', scheme = 'file') => ({ scheme, authority, path });
const folders = [at('/projects/crm'), at('/projects/legal/'), at('/repository', 'host', 'vscode-vfs')];

test.each([
  ['/projects/crm/flows.dataflow.yaml', true],
  ['/projects/crm', true],
  ['/projects/legal/acme.pdf', true],
  ['/projects/crm-old/flows.dataflow.yaml', false],
  ['/projects', false],
  ['/projects/crm/../secret', false],
  ['/projects/crm/..\\secret', false],
  ['/projects/crm/..secret', true],
])('%s is within the folders: %s', (path, expected) => {
  expect(isWithin(at(path), folders)).toBe(expected);
});

test('a folder of another machine is another folder', () => {
  expect(isWithin(at('/repository/flows.dataflow.yaml', 'host', 'vscode-vfs'), folders)).toBe(true);
  expect(isWithin(at('/repository/flows.dataflow.yaml', 'elsewhere', 'vscode-vfs'), folders)).toBe(false);
  expect(isWithin(at('/projects/crm/flows.dataflow.yaml', 'nas'), folders)).toBe(false);
});

test('below the root of the disk is everything', () => {
  expect(isWithin(at('/etc/hosts'), [at('/')])).toBe(true);
});
