import { type Command, Option } from 'commander';
import { lock } from '../commands/lock.js';
import { done } from '../done.js';
import { judged } from '../options.js';

/** Declares `dataflow lock`. */
export function declareLock(program: Command): void {
  judged(
    program
      .command('lock')
      .description('write the approved scope of filings into dataflow.lock.yaml, to which their flows are held from then on')
      .argument('[filing...]', 'ids of filings with a result, and the folder of the project')
      .addOption(new Option('-p, --project <path>', 'folder of the project'))
      .addOption(new Option('--update', 'write a scope that is locked already and has changed'))
      .addOption(new Option('--check', 'write nothing; exit with 1 where a flow goes beyond its scope, or the lock cannot be trusted or lacks a filing'))
      .addOption(new Option('--diff', 'write nothing; show what would change in the lock').conflicts('check')),
  )
    .addHelpText(
      'after',
      '\nExit codes: 0 written or kept to, 1 something stands against the lock (--check), 2 wrong use.\n\nExamples:\n  dataflow lock assessment-2026\n  dataflow lock --check\n  dataflow lock --diff assessment-2026',
    )
    .action((words: string[], options) => done(lock(words, options)));
}
