import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export interface CheckRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `dataflow check` in a folder, or in one below it, with nothing in the environment but what is given. */
export function runCheck(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, below = '.'): CheckRun {
  const run = spawnSync(process.execPath, [resolve('dist/cli.js'), 'check', ...args], {
    cwd: join(folder, below),
    encoding: 'utf8',
    maxBuffer: 500_000_000,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_US.UTF-8', ...env },
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}
