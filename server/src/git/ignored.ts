import type { Repository } from './repository.js';
import { runGit } from './run-git.js';

/** Whether git leaves a file out of its commits on purpose. */
export function isIgnored({ root }: Repository, path: string): boolean {
  return runGit(root, ['check-ignore', '--quiet', '--', path]).code === 0;
}
