import { spawnSync } from 'node:child_process';
import { GitFault } from './git-fault.js';

/** What git printed, and how it ended. */
export interface GitAnswer {
  readonly code: number;
  readonly output: Buffer;
  readonly complaint: string;
}

// Far above the texts of any project; without a bound a broken repository could fill the memory.
const mostBytes = 1_000_000_000;

// Inside a hook these name the repository that commits; which one is meant here, the folder says.
const ofCaller = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_PREFIX'];

/** Runs git in a folder. It only reads: no lock is taken, nothing is fetched, nobody is asked. Throws GitFault where there is no git. */
export function runGit(folder: string, args: readonly string[], input = ''): GitAnswer {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofCaller.includes(name)));
  const environment = { ...own, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, input, env: environment, maxBuffer: mostBytes });
  if (error && 'code' in error && error.code === 'ENOENT') throw new GitFault('git is not installed, or not on the path');
  if (error) throw new GitFault(`git could not be run: ${error.message}`);
  return { code: status ?? 1, output: stdout, complaint: stderr.toString('utf8').trim() };
}
