import { type Command, Option } from 'commander';
import { installHook, uninstallHook } from '../commands/hook.js';
import { done } from '../done.js';

/** Declares `dataflow hook`. */
export function declareHook(program: Command): void {
  const hook = program.command('hook').description('check staged dataflow files before each commit, by a hook of git');
  hook
    .command('install')
    .description('write the hook; one that is there already stays as it is')
    .addOption(new Option('--print', 'print the hook and write nothing'))
    .addHelpText(
      'after',
      '\nThe hook runs `dataflow check --staged --since HEAD` where dataflow files are staged. `git commit --no-verify` leaves it out once.\n\nExit codes: 0 written, 1 another hook is there, 2 wrong use or no repository.',
    )
    .action((options) => done(installHook(options)));
  hook
    .command('uninstall')
    .description('take the hook away')
    .action(() => done(uninstallHook()));
}
