// Options that several commands share.
import { type Command, Option } from 'commander';

/** How to print; the first choice where nothing is said. */
export function format(...choices: readonly string[]): Option {
  return new Option('-f, --format <format>', 'how to print').choices(choices).default(choices[0]);
}

/** The project, for commands whose arguments are ids. */
export function projectOption(): Option {
  return new Option('-p, --project <path>', 'folder or file of the project');
}

/** The language of what is printed. */
export function language(): Option {
  return new Option('-l, --language <language>', 'language of what is printed').choices(['en', 'zh']);
}

/** Adds what a command that judges may be told: day, body of rules, language. */
export function judged(command: Command): Command {
  return command
    .addOption(new Option('--as-of <date>', 'judge on this day (YYYY-MM-DD) instead of today'))
    .addOption(new Option('--regime <id>', 'apply this body of rules instead of the one in force: cn-2024, cn-2022 or cac-guide'))
    .addOption(language());
}
