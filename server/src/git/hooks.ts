import type { Repository } from './repository.js';
import { runGit } from './run-git.js';

/** What `core.hooksPath` says, where somebody set it; undefined where hooks lie in the repository itself. */
export function hooksSetting({ root }: Repository): string | undefined {
  const { code, output } = runGit(root, ['config', '--get', 'core.hooksPath']);
  return code === 0 ? output.toString('utf8').trim() : undefined;
}
