import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { hooksSetting } from '../../git/hooks.js';
import { type Repository, repositoryAt } from '../../git/repository.js';
import { hookLines, hookText, isOwnHook } from '../hook-script.js';
import { Misuse } from '../misuse.js';
import { writeNew } from '../write-new.js';

const name = 'pre-commit';

/** Writes the hook that checks before a commit, or prints it. Returns 1 where another hook is in its place; that one is never touched. */
export function installHook({ print }: { readonly print?: boolean | undefined }): number {
  if (print === true) {
    process.stdout.write(hookText);
    return 0;
  }
  const repository = repositoryAt(process.cwd());
  const file = join(hooksFolder(repository), name);
  const shown = relative(process.cwd(), file);
  if (existsSync(file) && !isOwnHook(readFileSync(file, 'utf8'))) {
    console.error(`dataflow: ${shown} is a hook of somebody else and stays as it is; add these lines to it:`);
    process.stdout.write(hookLines);
    return 1;
  }
  writeNew(file, hookText, true);
  chmodSync(file, 0o755);
  console.log(`${shown} is written: staged dataflow files are checked before each commit`);
  return 0;
}

/** Takes the hook away. Returns 1 where the hook in its place is not ours. */
export function uninstallHook(): number {
  const file = join(hooksFolder(repositoryAt(process.cwd())), name);
  const shown = relative(process.cwd(), file);
  if (!existsSync(file)) {
    console.log(`there is no hook ${shown}`);
    return 0;
  }
  if (!isOwnHook(readFileSync(file, 'utf8'))) {
    console.error(`dataflow: ${shown} is a hook of somebody else and stays as it is`);
    return 1;
  }
  rmSync(file);
  console.log(`${shown} is gone`);
  return 0;
}

/** The folder in which people keep their hooks. Throws Misuse for one that other repositories share. */
function hooksFolder(repository: Repository): string {
  const setting = hooksSetting(repository);
  if (setting === undefined) return repository.hooks;
  const folder = resolve(repository.root, repository.hooks);
  if (relative(repository.root, folder).startsWith('..'))
    throw new Misuse(`core.hooksPath leads to ${setting}, outside of this repository; add to its ${name} what \`dataflow hook install --print\` prints`);
  // Husky keeps its own scripts in a folder `_` and calls those of the people beside it.
  return basename(folder) === '_' ? dirname(folder) : folder;
}
