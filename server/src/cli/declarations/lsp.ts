import { type Command, Option } from 'commander';

/** Here for the help alone: the server starts before this file is read. */
export function declareLsp(program: Command): void {
  program
    .command('lsp')
    .description('start the language server for an editor')
    .addOption(new Option('--stdio', 'talk over standard input and output'))
    .addOption(new Option('--node-ipc', 'talk over the channel of a Node process that started this one'))
    .addOption(new Option('--socket <port>', 'talk over a connection to this port of the same machine'))
    .addOption(new Option('--pipe <name>', 'talk over a named pipe or a socket file'))
    .addHelpText('after', '\nWithout an option it talks over standard input and output.');
}
