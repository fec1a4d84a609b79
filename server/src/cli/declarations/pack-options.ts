import { type Command, Option } from 'commander';
import { format, judged, projectOption } from '../options.js';

/** Adds what the commands that write a pack, or just its figures, may be told. */
export function packed(command: Command, folder: string): Command {
  return judged(
    command
      .argument('[filing...]', 'id of one filing, and the folder of the project')
      .addOption(new Option('--exporter <id>', 'instead of a filing: the flows of this exporter that name none'))
      .addOption(new Option('-o, --out <folder>', `write to this folder instead of ${folder}/<id>`))
      .addOption(new Option('--force', 'replace the pack that is in that folder; never what did not come with one'))
      .addOption(new Option('--discard-edits', 'with --force: what was changed by hand in that pack too'))
      .addOption(new Option('--reading-copy <language>', 'a copy in this language besides the Chinese').choices(['en']))
      .addOption(new Option('-q, --quiet', 'show no progress'))
      .addOption(projectOption())
      .addOption(format('text', 'json')),
  );
}
