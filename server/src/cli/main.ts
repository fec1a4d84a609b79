// The command line `dataflow`. Exit codes: 0 clean, 1 findings that count, 2 misuse or a fault of our own.
import { Command, InvalidArgumentError, Option } from 'commander';
import { check } from './commands/check.js';
import { diagram } from './commands/diagram.js';
import { explain } from './commands/explain.js';
import { init } from './commands/init.js';
import { rules } from './commands/rules.js';
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
