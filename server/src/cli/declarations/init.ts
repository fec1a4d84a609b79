import { type Command, Option } from 'commander';
import { init } from '../commands/init.js';
import { done } from '../done.js';
import { language } from '../options.js';

/** Declares `dataflow init`. */
export function declareInit(program: Command): void {
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
}
