import type { Command } from 'commander';
import { pack } from '../commands/pack.js';
import { done } from '../done.js';
import { packed } from './pack-options.js';

/** Declares `dataflow appendix`. */
export function declareAppendix(program: Command): void {
  packed(program.command('appendix').description('write just the figures of a pack with their captions: SVG, PNG at 300 dpi, PDF and Mermaid text'), 'appendix')
    .addHelpText(
      'after',
      '\nExit codes: 0 written, 2 wrong use.\n\nExamples:\n  dataflow appendix assessment-2026\n  dataflow appendix assessment-2026 --out figures --reading-copy en\n  dataflow appendix --exporter acme-cn',
    )
    .action(async (words: string[], options) => done(await pack(words, options, 'figures')));
}
