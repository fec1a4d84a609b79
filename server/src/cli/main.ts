// The command line `dataflow`. Exit codes: 0 clean, 1 findings that count, 2 misuse or a fault of our own.
import { Command, InvalidArgumentError, Option } from 'commander';
import { calendar } from './commands/calendar.js';
import { check } from './commands/check.js';
import { checklist } from './commands/checklist.js';
import { diagram } from './commands/diagram.js';
import { explain } from './commands/explain.js';
import { init } from './commands/init.js';
import { lock } from './commands/lock.js';
import { rules } from './commands/rules.js';
import { test } from './commands/test.js';
import { timeline } from './commands/timeline.js';
import { Misuse } from './misuse.js';
import { withSeverity } from './severity-option.js';

declare const DATAFLOW_VERSION: string;

const program = new Command('dataflow')
  .description(
    'Says for every data flow out of mainland China what the law asks for: a security assessment, a standard contract or certification, or nothing, and why. Flows are declared in *.dataflow.yaml files; nothing leaves this machine.',
  )
  .version(DATAFLOW_VERSION)
  .showHelpAfterError('(dataflow --help shows what there is)')
  .exitOverride()
  .addHelpText('after', '\nStart with `dataflow init`, then `dataflow check`. Each command has its own help: dataflow check --help');

const language = () => new Option('-l, --language <language>', 'language of what is printed').choices(['en', 'zh']);
const asOf = () => new Option('--as-of <date>', 'judge on this day (YYYY-MM-DD) instead of today');
const regime = () => new Option('--regime <id>', 'apply this body of rules instead of the one in force: cn-2024, cn-2022 or cac-guide');
const format = () => new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text');

program
  .command('check')
  .description('check projects: findings with their places, and the mechanism of every flow')
  .argument('[path...]', 'folders or files; a folder is checked with everything below it')
  .addOption(format())
  .addOption(new Option('--rule <id=severity>', 'severity of a rule: off, hint, info, warning or error; may be given several times').argParser(withSeverity))
  .addOption(new Option('--fix', 'apply the safe fixes, then report what is left'))
  .addOption(new Option('--fix-dry-run', 'show what --fix would change, as a diff, and change nothing'))
  .addOption(new Option('--max-warnings <number>', 'exit with 1 when there are more warnings').argParser(wholeNumber))
  .addOption(asOf())
  .addOption(regime())
  .addOption(language())
  .addHelpText(
    'after',
    '\nExit codes: 0 no errors, 1 errors or too many warnings, 2 wrong use.\n\nExamples:\n  dataflow check\n  dataflow check flows/ --as-of 2026-12-31 --max-warnings 0\n  dataflow check --format json > findings.json',
  )
  .action((paths: string[], options) => done(check(paths, options)));

program
  .command('explain')
  .description('show the trace of verdicts: facts, sums, articles, how far the next threshold is, what would change it')
  .argument('[what...]', 'ids of flows, exporters or agreements, and the folder of the project; everything where left out')
  .addOption(new Option('-p, --project <path>', 'folder or file of the project'))
  .addOption(format())
  .addOption(asOf())
  .addOption(regime())
  .addOption(language())
  .addHelpText(
    'after',
    '\nExamples:\n  dataflow explain\n  dataflow explain crm-sync\n  dataflow explain contacts examples/nimbus-crm --regime cn-2022\n  dataflow explain --format json',
  )
  .action((words: string[], options) => done(explain(words, options)));

program
  .command('test')
  .description('run the expectations of projects like tests: each on its own day and under its own rules')
  .argument('[path...]', 'folders or files; a folder is tested with everything below it')
  .addOption(format())
  .addOption(asOf())
  .addOption(regime())
  .addOption(language())
  .addHelpText(
    'after',
    '\nAn expectation without a day or rules is asked on the day and under the rules given here.\n\nExit codes: 0 all passed, 1 one failed or something could not be read, 2 wrong use.\n\nExamples:\n  dataflow test\n  dataflow test --as-of 2027-01-01 --format json',
  )
  .action((paths: string[], options) => done(test(paths, options)));

program
  .command('checklist')
  .description('show what filings still want: steps, documents, terms of the agreements, headings of the reports')
  .argument('[filing...]', 'ids of filings, and the folder of the project; all filings where left out')
  .addOption(new Option('-p, --project <path>', 'folder or file of the project'))
  .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'markdown']).default('text'))
  .addOption(asOf())
  .addOption(regime())
  .addOption(language())
  .addHelpText('after', '\nExamples:\n  dataflow checklist\n  dataflow checklist assessment-2026 --format markdown > checklist.md')
  .action((words: string[], options) => done(checklist(words, options)));

program
  .command('timeline')
  .description('show the stages of filings: who acts, how long the law gives, between which days each ends, what comes next')
  .argument('[filing...]', 'ids of filings, and the folder of the project; all filings where left out')
  .addOption(new Option('-p, --project <path>', 'folder or file of the project'))
  .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'mermaid']).default('text'))
  .addOption(asOf())
  .addOption(regime())
  .addOption(language())
  .addHelpText(
    'after',
    '\nDays marked with ≈ come from practice and not from the law; those marked with * were counted before the holidays of a year were published.\n\nExamples:\n  dataflow timeline\n  dataflow timeline assessment-2026 --as-of 2027-01-15\n  dataflow timeline --format mermaid > filings.mmd',
  )
  .action((words: string[], options) => done(timeline(words, options)));

program
  .command('lock')
  .description('write the approved scope of filings into dataflow.lock.yaml, to which their flows are held from then on')
  .argument('[filing...]', 'ids of filings with a result, and the folder of the project')
  .addOption(new Option('-p, --project <path>', 'folder of the project'))
  .addOption(new Option('--update', 'write a scope that is locked already and has changed'))
  .addOption(new Option('--check', 'write nothing; exit with 1 where a flow goes beyond its scope, or the lock cannot be trusted or lacks a filing'))
  .addOption(new Option('--diff', 'write nothing; show what would change in the lock').conflicts('check'))
  .addOption(asOf())
  .addOption(regime())
  .addOption(language())
  .addHelpText(
    'after',
    '\nExit codes: 0 written or kept to, 1 something stands against the lock (--check), 2 wrong use.\n\nExamples:\n  dataflow lock assessment-2026\n  dataflow lock --check\n  dataflow lock --diff assessment-2026',
  )
  .action((words: string[], options) => done(lock(words, options)));

program
  .command('calendar')
  .description('list the deadlines of filings, agreements and totals, or write them to a calendar file with reminders')
  .argument('[path...]', 'folders or files')
  .addOption(new Option('--within <time>', 'only what comes within this time, and what was missed: 90d, 12w, 6m, 1y'))
  .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'ics']).default('text'))
  .addOption(new Option('-o, --output <file>', 'write an iCalendar file instead, such as deadlines.ics'))
  .addOption(new Option('--force', 'overwrite that file'))
  .addOption(new Option('--remind <days>', 'reminders of the calendar file, in days before, or none').default('30d,7d,1d'))
  .addOption(asOf())
  .addOption(regime())
  .addOption(language())
  .addHelpText('after', '\nExamples:\n  dataflow calendar --within 90d\n  dataflow calendar --output deadlines.ics --remind 60d,14d')
  .action((paths: string[], options) => done(calendar(paths, options)));

program
  .command('diagram')
  .description('print a data flow diagram as Mermaid text')
  .argument('[path...]', 'folder or files of the project')
  .addOption(new Option('--view <view>', 'overview, exporter=<id>, flow=<id> or recipient=<id>').default('overview'))
  .addOption(new Option('--include-ended', 'draw flows that are over'))
  .addOption(new Option('-o, --output <file>', 'write to a new file instead'))
  .addOption(new Option('--force', 'overwrite that file'))
  .addOption(asOf())
  .addOption(regime())
  .addOption(language())
  .addHelpText('after', '\nExamples:\n  dataflow diagram > flows.mmd\n  dataflow diagram --view flow=crm-sync --language zh')
  .action((paths: string[], options) => done(diagram(paths, options)));

program
  .command('init')
  .description('write a first file, by asking or from flags; never overwrites')
  .argument('[file]', 'file to write', 'flows.dataflow.yaml')
  .addOption(new Option('-y, --yes', 'ask nothing; what no flag says stays unknown'))
  .addOption(new Option('--exporter <name>', 'organisation in mainland China that sends the data'))
  .addOption(new Option('--region <code>', 'its province-level division, e.g. CN-SH'))
  .addOption(new Option('--sector <id>', 'its main line of business, e.g. retail'))
  .addOption(new Option('--recipient <name>', 'overseas recipient'))
  .addOption(new Option('--country <code>', 'its country or region, e.g. DE'))
  .addOption(language())
  .action(async (file: string, options) => done(await init(file, options)));

program
  .command('rules')
  .description('list the rules, or show one')
  .argument('[id]', 'rule id')
  .addOption(format())
  .addOption(language())
  .action((id: string | undefined, options) => done(rules(id, options)));

// Here for the help alone: the server starts before this file is read.
program
  .command('lsp')
  .description('start the language server for an editor')
  .addOption(new Option('--stdio', 'talk over standard input and output'))
  .addOption(new Option('--node-ipc', 'talk over the channel of a Node process that started this one'))
  .addOption(new Option('--socket <port>', 'talk over a connection to this port of the same machine'))
  .addOption(new Option('--pipe <name>', 'talk over a named pipe or a socket file'))
  .addHelpText('after', '\nWithout an option it talks over standard input and output.');

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number is wanted');
  return Number(text);
}

function done(code: number): void {
  process.exitCode = code;
}

// A reader such as `head` that closes early is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw fault;
});

try {
  await program.parseAsync();
} catch (fault) {
  process.exitCode = explainFault(fault);
}

/** Says what went wrong and gives the exit code. */
function explainFault(fault: unknown): number {
  if (fault instanceof Misuse) {
    console.error(`dataflow: ${fault.message}`);
    return 2;
  }
  // The argument parser has printed its own words; asking for help or the version is no misuse.
  if (isParserExit(fault)) return fault.exitCode === 0 ? 0 : 2;
  console.error('dataflow: a fault of this program, not of your files; please report it with what you ran');
  console.error(fault instanceof Error ? fault.stack : fault);
  return 2;
}

function isParserExit(fault: unknown): fault is { exitCode: number } {
  return typeof fault === 'object' && fault !== null && 'code' in fault && String(fault.code).startsWith('commander.') && 'exitCode' in fault;
}
