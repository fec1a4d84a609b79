import type { Command } from 'commander';
import { timeline } from '../commands/timeline.js';
import { done } from '../done.js';
import { format, judged, projectOption } from '../options.js';

/** Declares `dataflow timeline`. */
export function declareTimeline(program: Command): void {
  judged(
    program
      .command('timeline')
      .description('show the stages of filings: who acts, how long the law gives, between which days each ends, what comes next')
      .argument('[filing...]', 'ids of filings, and the folder of the project; all filings where left out')
      .addOption(projectOption())
      .addOption(format('text', 'json', 'mermaid')),
  )
    .addHelpText(
      'after',
      '\nDays marked with ≈ come from practice and not from the law; those marked with * were counted before the holidays of a year were published.\n\nExamples:\n  dataflow timeline\n  dataflow timeline assessment-2026 --as-of 2027-01-15\n  dataflow timeline --format mermaid > filings.mmd',
    )
    .action((words: string[], options) => done(timeline(words, options)));
}
