import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Folder, makeFolder } from './folder.js';

/** A repository of its own, with a command line that runs in it. */
export interface GitRepository extends Folder {
  git(...words: readonly string[]): string;
  /** Commits all that is there and returns the id. */
  commit(message?: string): string;
  /** Moves a file, as git does. */
  move(from: string, to: string): void;
  run(...words: readonly string[]): Run;
  /** Runs the command line in a folder below. */
  runIn(folder: string, ...words: readonly string[]): Run;
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const today = '2026-11-23';
const settings = ['user.name=Somebody', 'user.email=somebody@example.com', 'init.defaultBranch=main', 'core.autocrlf=false', 'protocol.file.allow=always'];

/** What git and the command line see of the environment: nothing of whoever runs the tests. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', HOME: '/nonexistent' };
}

export function runGit(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', [...settings.flatMap((one) => ['-c', one]), ...words], { cwd: folder, encoding: 'utf8', env: gitEnvironment(), stdio: 'pipe' });
}

/** Runs the command line; a command that judges is told a day, so that a test says the same on every day. */
export function runDataflow(folder: string, ...words: readonly string[]): Run {
  const day = ['check', 'diff'].includes(words[0] ?? '') && !words.includes('--as-of') ? ['--as-of', today] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...words, ...day], {
    cwd: folder,
    encoding: 'utf8',
    env: gitEnvironment(),
  });
  return { status, stdout, stderr };
}

/** A repository with some files, committed. */
export function gitRepository(files: Readonly<Record<string, string>> = {}): GitRepository {
  const folder = makeFolder(files);
  runGit(folder.path, 'init', '--quiet');
  const repository = inRepository(folder);
  if (Object.keys(files).length > 0) repository.commit('first');
  return repository;
}

/** A folder that is a repository already, such as a clone. */
export function inRepository(folder: Folder): GitRepository {
  const git = (...words: readonly string[]) => runGit(folder.path, ...words);
  return {
    ...folder,
    git,
    commit: (message = 'next') => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD').trim();
    },
    move: (from, to) => {
      mkdirSync(dirname(join(folder.path, to)), { recursive: true });
      git('mv', from, to);
    },
    run: (...words) => runDataflow(folder.path, ...words),
    runIn: (below, ...words) => runDataflow(join(folder.path, below), ...words),
    [Symbol.dispose]: () => rmSync(folder.path, { recursive: true, force: true }),
  };
}
