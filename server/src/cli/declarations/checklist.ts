import type { Command } from 'commander';
import { checklist } from '../commands/checklist.js';
import { done } from '../done.js';
import { format, judged, projectOption } from '../options.js';

/** Declares `dataflow checklist`. */
export function declareChecklist(program: Command): void {
  judged(
    program
      .command('checklist')
      .description('show what filings still want: steps, documents, terms of the agreements, headings of the reports')
      .argument('[filing...]', 'ids of filings, and the folder of the project; all filings where left out')
      .addOption(projectOption())
      .addOption(format('text', 'json', 'markdown')),
  )
    .addHelpText('after', '\nExamples:\n  dataflow checklist\n  dataflow checklist assessment-2026 --format markdown > checklist.md')
    .action((words: string[], options) => done(checklist(words, options)));
}
