import { spawnSync } from 'node:child_process';
import { withoutToken } from './settings.js';

/**
 * What a change was merged into, where the checkout is the merge of the change that a code host makes for its builds. The event names the base as it
 * was when the change was pushed; the merge may be newer, and what others did in between is none of the change.
 */
export function mergedInto(change: string | undefined, env: NodeJS.ProcessEnv): string | undefined {
  if (change === undefined || commit('HEAD^2', env) !== change) return undefined;
  return commit('HEAD^1', env);
}

function commit(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', name], { encoding: 'utf8', env: withoutToken(env) });
  return status === 0 ? stdout.trim() : undefined;
}
