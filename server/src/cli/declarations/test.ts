import type { Command } from 'commander';
import { test } from '../commands/test.js';
import { done } from '../done.js';
import { format, judged } from '../options.js';

/** Declares `dataflow test`. */
export function declareTest(program: Command): void {
  judged(
    program
      .command('test')
      .description('run the expectations of projects like tests: each on its own day and under its own rules')
      .argument('[path...]', 'folders or files; a folder is tested with everything below it')
      .addOption(format('text', 'json')),
  )
    .addHelpText(
      'after',
      '\nAn expectation without a day or rules is asked on the day and under the rules given here.\n\nExit codes: 0 all passed, 1 one failed or something could not be read, 2 wrong use.\n\nExamples:\n  dataflow test\n  dataflow test --as-of 2027-01-01 --format json',
    )
    .action((paths: string[], options) => done(test(paths, options)));
}
