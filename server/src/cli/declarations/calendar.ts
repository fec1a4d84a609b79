import { type Command, Option } from 'commander';
import { calendar } from '../commands/calendar.js';
import { done } from '../done.js';
import { format, judged } from '../options.js';

/** Declares `dataflow calendar`. */
export function declareCalendar(program: Command): void {
  judged(
    program
      .command('calendar')
      .description('list the deadlines of filings, agreements and totals, or write them to a calendar file with reminders')
      .argument('[path...]', 'folders or files')
      .addOption(new Option('--within <time>', 'only what comes within this time, and what was missed: 90d, 12w, 6m, 1y'))
      .addOption(format('text', 'json', 'ics'))
      .addOption(new Option('-o, --output <file>', 'write an iCalendar file instead, such as deadlines.ics'))
      .addOption(new Option('--force', 'overwrite that file'))
      .addOption(new Option('--remind <days>', 'reminders of the calendar file, in days before, or none').default('30d,7d,1d')),
  )
    .addHelpText('after', '\nExamples:\n  dataflow calendar --within 90d\n  dataflow calendar --output deadlines.ics --remind 60d,14d')
    .action((paths: string[], options) => done(calendar(paths, options)));
}
