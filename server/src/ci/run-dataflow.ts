import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SettingFault, withoutToken } from './settings.js';

/** How a run of the command line ended. */
export interface Run {
  readonly code: number;
  /** Empty where it went to the log. */
  readonly output: string;
  readonly complaint: string;
}

const program = fileURLToPath(new URL('./cli.js', import.meta.url));
const mostBytes = 500_000_000;

/** Runs the command line that comes with this program, with its output in the log of the build. */
export function showDataflow(words: readonly string[]): Run {
  return run(words, 'inherit');
}

/** Runs the command line that comes with this program and takes its output. */
export function askDataflow(words: readonly string[]): Run {
  return run(words, 'pipe');
}

function run(words: readonly string[], output: 'inherit' | 'pipe'): Run {
  if (!existsSync(program)) throw new SettingFault('this version comes without the built program; use a tag of a release, such as v1');
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...words], {
    stdio: ['ignore', output, 'pipe'],
    encoding: 'utf8',
    env: withoutToken(process.env),
    maxBuffer: mostBytes,
  });
  return { code: status ?? 2, output: stdout ?? '', complaint: error ? error.message : stderr.trim() };
}
