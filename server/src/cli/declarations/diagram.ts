import { type Command, Option } from 'commander';
import { groupings } from '../../engine/views/diagram-grouping.js';
import { diagram } from '../commands/diagram.js';
import { done } from '../done.js';
import { judged } from '../options.js';

/** Declares `dataflow diagram`. */
export function declareDiagram(program: Command): void {
  judged(
    program
      .command('diagram')
      .description('print a data flow diagram as Mermaid text')
      .argument('[path...]', 'folder or files of the project')
      .addOption(new Option('--view <view>', 'overview, country=<code>, exporter=<id>, filing=<id>, flow=<id> or recipient=<id>').default('overview'))
      .addOption(
        new Option('--group <by>', 'one arrow for all flows between the same ends; auto puts together what is too much to draw')
          .choices(['auto', ...groupings])
          .default('flow'),
      )
      .addOption(new Option('--include-ended', 'draw flows that are over'))
      .addOption(new Option('-o, --output <file>', 'write to a new file instead'))
      .addOption(new Option('--force', 'overwrite that file')),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  dataflow diagram > flows.mmd\n  dataflow diagram --view flow=crm-sync --language zh\n  dataflow diagram --view country=DE --group recipient',
    )
    .action((paths: string[], options) => done(diagram(paths, options)));
}
