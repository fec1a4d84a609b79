import { type Command, InvalidArgumentError, Option } from 'commander';
import { check } from '../commands/check.js';
import { done } from '../done.js';
import { format, judged } from '../options.js';
import { withOutput } from '../output-option.js';
import { formats } from '../review/formats.js';
import { withSeverity } from '../severity-option.js';

/** Declares `dataflow check`. */
export function declareCheck(program: Command): void {
  judged(
    program
      .command('check')
      .description('check projects: findings with their places, and the mechanism of every flow')
      .argument('[path...]', 'folders or files; a folder is checked with everything below it')
      .addOption(format(...formats, 'auto'))
      .addOption(new Option('--output <format=file>', 'write a report to a file as well; may be given several times').argParser(withOutput))
      .addOption(new Option('--force', 'let --output overwrite a file that is no report of an earlier run'))
      .addOption(
        new Option('--rule <id=severity>', 'severity of a rule: off, hint, info, warning or error; may be given several times').argParser(withSeverity),
      )
      .addOption(new Option('--since <ref>', 'count only what came since the way of HEAD parted from this commit, branch or tag'))
      .addOption(new Option('--staged', 'check what is staged for the next commit instead of the files on the disk'))
      .addOption(new Option('--baseline <file>', 'leave out the findings that this file holds'))
      .addOption(new Option('--baseline-create', 'write everything that is found into that file, which must not exist'))
      .addOption(new Option('--baseline-update', 'add to that file what is new, and take out what is gone'))
      .addOption(new Option('--baseline-prune', 'take out of that file what is gone'))
      .addOption(new Option('--fix', 'apply the safe fixes, then report what is left'))
      .addOption(new Option('--fix-dry-run', 'show what --fix would change, as a diff, and change nothing'))
      .addOption(new Option('--max-warnings <number>', 'exit with 1 when there are more warnings').argParser(wholeNumber)),
  )
    .addHelpText(
      'after',
      '\nExit codes: 0 no errors, 1 errors or too many warnings, 2 wrong use. Findings that are known (--since, --baseline) do not count.\n\nExamples:\n  dataflow check\n  dataflow check flows/ --as-of 2026-12-31 --max-warnings 0\n  dataflow check --since origin/main\n  dataflow check --baseline dataflow-baseline.json --baseline-create\n  dataflow check --format json > findings.json\n  dataflow check --format auto --output sarif=dataflow.sarif --output html=dataflow.html',
    )
    .action((paths: string[], options) => done(check(paths, options)));
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is wanted');
  return Number(text);
}
