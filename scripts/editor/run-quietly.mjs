import { spawnSync } from 'node:child_process';

/**
 * Runs a program without a word, unless it fails.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ folder?: string, minutes?: number, env?: NodeJS.ProcessEnv }} [options]
 * @returns {string} what it printed
 */
export function runQuietly(program, words, { folder, minutes = 10, env } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    ...(folder === undefined ? {} : { cwd: folder }),
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: minutes * 60_000,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status === 0) return stdout;
  const said = `${stdout ?? ''}\n${stderr ?? ''}`.trim().split('\n').slice(-15).join('\n');
  throw new Error(`${program} ${words.join(' ')} failed${error ? `: ${error.message}` : status === null ? '' : ` with ${status}`}\n${said}`);
}
