import { GitFault } from './git-fault.js';
import type { Repository } from './repository.js';
import { runGit } from './run-git.js';

const deepen =
  'the clone is shallow and may lack it: fetch the whole history (`git fetch --unshallow`; `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` in GitLab)';

/** The full id of the commit that a name, a tag or the beginning of an id stands for. Throws GitFault where there is none. */
export function commitOf({ root, isShallow }: Repository, name: string): string {
  // An empty variable of a build, more often than not.
  if (name.trim() === '') throw new GitFault('no commit, branch or tag is named to compare with');
  // What begins with a dash would be taken for an option; the suffix makes git follow tags.
  const { code, output } = runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (code === 0) return output.toString('utf8').trim();
  if (name === 'HEAD') throw new GitFault('there is no commit yet to compare with');
  throw new GitFault(`git knows no commit ${name}${isShallow ? `; ${deepen}` : ''}`);
}

/** The commit at which the way of two parted; of several, the one that git thinks best. Throws GitFault where they share none. */
export function mergeBaseOf(repository: Repository, left: string, right: string): string {
  const { code, output } = runGit(repository.root, ['merge-base', left, right]);
  if (code === 0) return output.toString('utf8').trim();
  throw new GitFault(`${short(left)} and ${short(right)} have no commit in common${repository.isShallow ? `; ${deepen}` : ''}`);
}

/** An id as people read it. */
export function short(commit: string): string {
  return commit.slice(0, 10);
}
