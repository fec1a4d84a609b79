import { expect } from 'vitest';
import type { GitRepository } from './git-repository.js';

/** What the comparison says as data. */
export function told(repository: GitRepository, ...words: readonly string[]) {
  const { status, stdout, stderr } = repository.run('diff', ...words, '--format', 'json');
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}
