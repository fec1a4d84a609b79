import { GitFault } from './git-fault.js';
import { runGit } from './run-git.js';

/** A repository with files of its own, as one may stand in it. */
export interface Repository {
  /** Absolute path of its top folder, links resolved, with `/`. */
  readonly root: string;
  /** Whether older commits were left out when it was cloned. */
  readonly isShallow: boolean;
  /** Absolute path of the folder in which its hooks are looked for. */
  readonly hooks: string;
}

/** The repository that a folder belongs to: the innermost, so that of a submodule in a submodule. Throws GitFault where there is none. */
export function repositoryAt(folder: string): Repository {
  // The last two belong together.
  const asked = ['rev-parse', '--path-format=absolute', '--show-toplevel', '--is-shallow-repository', '--git-path', 'hooks'];
  const { code, output, complaint } = runGit(folder, asked);
  if (code !== 0) throw new GitFault(reasonFor(complaint, folder));
  const [root = '', shallow, hooks = ''] = output.toString('utf8').split('\n');
  return { root, isShallow: shallow === 'true', hooks };
}

function reasonFor(complaint: string, folder: string): string {
  if (/dubious ownership/.test(complaint))
    return `git does not trust ${folder}, which belongs to somebody else: git config --global --add safe.directory ${folder}`;
  if (/must be run in a work tree/.test(complaint)) return `${folder} lies in a repository without files of its own`;
  return `${folder} is in no git repository`;
}
