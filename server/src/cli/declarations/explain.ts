import type { Command } from 'commander';
import { explain } from '../commands/explain.js';
import { done } from '../done.js';
import { format, judged, projectOption } from '../options.js';

/** Declares `dataflow explain`. */
export function declareExplain(program: Command): void {
  judged(
    program
      .command('explain')
      .description('show the trace of verdicts: facts, sums, articles, how far the next threshold is, what would change it')
      .argument('[what...]', 'ids of flows, exporters or agreements, and the folder of the project; everything where left out')
      .addOption(projectOption())
      .addOption(format('text', 'json')),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  dataflow explain\n  dataflow explain crm-sync\n  dataflow explain contacts examples/nimbus-crm --regime cn-2022\n  dataflow explain --format json',
    )
    .action((words: string[], options) => done(explain(words, options)));
}
