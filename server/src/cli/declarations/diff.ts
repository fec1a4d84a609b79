import { type Command, Option } from 'commander';
import { diff } from '../commands/diff.js';
import { done } from '../done.js';
import { format, judged } from '../options.js';

/** Declares `dataflow diff`. */
export function declareDiff(program: Command): void {
  judged(
    program
      .command('diff')
      .description('compare two commits, or one with the files as they are now: verdicts that move and why, obligations that come and go')
      .argument('<base>', 'commit, branch or tag to compare with')
      .argument('[head]', 'the other one; left out: the files as they are now')
      .addOption(new Option('-p, --project <path>', 'folder or file to look at, instead of this folder; may be given several times').argParser(added))
      .addOption(new Option('--merge-base', 'compare with the commit at which the way of both parted'))
      .addOption(format('text', 'json', 'markdown'))
      .addOption(new Option('--exit-code', 'exit with 1 when a verdict moved, an obligation is new, or a flow goes beyond its approved scope')),
  )
    .addHelpText(
      'after',
      '\nBoth sides are judged on the same day. Nothing is checked out and nothing is fetched.\n\nExit codes: 0, or 1 with --exit-code, 2 wrong use or no answer from git.\n\nExamples:\n  dataflow diff HEAD\n  dataflow diff --merge-base origin/main --format markdown > comment.md\n  dataflow diff v1.0 v1.1 --project examples/nimbus-crm --exit-code',
    )
    .action((base: string, head: string | undefined, options) => done(diff(base, head, options)));
}

function added(path: string, before: readonly string[] = []): readonly string[] {
  return [...before, path];
}
