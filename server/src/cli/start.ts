// What `dataflow` runs. The language server and the other commands are bundles of their own, so that neither has to wait for the other to be read.
const [command, ...rest] = process.argv.slice(2);
const asksForHelp = rest.some((word) => word === '--help' || word === '-h');
await import(new URL(command === 'lsp' && !asksForHelp ? './server.js' : './commands.js', import.meta.url).href);
