import type { Command } from 'commander';
import { pack } from '../commands/pack.js';
import { done } from '../done.js';
import { packed } from './pack-options.js';

/** Declares `dataflow pack`. */
export function declarePack(program: Command): void {
  packed(
    program
      .command('pack')
      .description(
        'write the papers of a filing as far as the files can fill them: figures, reports, forms, inventory, index; what only a person knows is a marked blank',
      ),
    'pack',
  )
    .addHelpText(
      'after',
      '\nThe same files, day and version give the same bytes. Findings do not stop it; they are listed in the index.\n\nExit codes: 0 written, 2 wrong use.\n\nExamples:\n  dataflow pack assessment-2026\n  dataflow pack assessment-2026 --out filing/pack --force --reading-copy en\n  dataflow pack --exporter acme-cn',
    )
    .action(async (words: string[], options) => done(await pack(words, options)));
}
