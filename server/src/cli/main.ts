// The command line `dataflow`. Exit codes: 0 clean, 1 findings that count, 2 misuse or a fault of our own.
import { Command } from 'commander';
import { GitFault } from '../git/git-fault.js';
import { declareAppendix } from './declarations/appendix.js';
import { declareCalendar } from './declarations/calendar.js';
import { declareCheck } from './declarations/check.js';
import { declareChecklist } from './declarations/checklist.js';
import { declareDiagram } from './declarations/diagram.js';
import { declareDiff } from './declarations/diff.js';
import { declareExplain } from './declarations/explain.js';
import { declareHook } from './declarations/hook.js';
import { declareInit } from './declarations/init.js';
import { declareLock } from './declarations/lock.js';
import { declareLsp } from './declarations/lsp.js';
import { declarePack } from './declarations/pack.js';
import { declareRules } from './declarations/rules.js';
import { declareTest } from './declarations/test.js';
import { declareTimeline } from './declarations/timeline.js';
import { Misuse } from './misuse.js';

declare const DATAFLOW_VERSION: string;

const program = new Command('dataflow')
  .description(
    'Says for every data flow out of mainland China what the law asks for: a security assessment, a standard contract or certification, or nothing, and why. Flows are declared in *.dataflow.yaml files; nothing leaves this machine.',
  )
  .version(DATAFLOW_VERSION)
  .showHelpAfterError('(dataflow --help shows what there is)')
  .exitOverride()
  .addHelpText('after', '\nStart with `dataflow init`, then `dataflow check`. Each command has its own help: dataflow check --help');

declareCheck(program);
declareExplain(program);
declareDiff(program);
declareTest(program);
declareChecklist(program);
declareTimeline(program);
declareLock(program);
declareCalendar(program);
declareDiagram(program);
declarePack(program);
declareAppendix(program);
declareInit(program);
declareHook(program);
declareRules(program);
declareLsp(program);

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
  if (fault instanceof Misuse || fault instanceof GitFault) {
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
