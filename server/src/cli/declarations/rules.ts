import type { Command } from 'commander';
import { rules } from '../commands/rules.js';
import { done } from '../done.js';
import { format, language } from '../options.js';

/** Declares `dataflow rules`. */
export function declareRules(program: Command): void {
  program
    .command('rules')
    .description('list the rules, or show one')
    .argument('[id]', 'rule id')
    .addOption(format('text', 'json'))
    .addOption(language())
    .action((id: string | undefined, options) => done(rules(id, options)));
}
