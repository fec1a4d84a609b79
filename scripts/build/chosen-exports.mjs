import { readFileSync } from 'node:fs';

/** What is taken of packages that a bundle would otherwise hold as a whole, by what the sources import. */
const chosen = {
  // The server brings readers and writers of its own for streams.
  'vscode-languageserver-protocol/node': `
    export { createMessageConnection } from 'vscode-jsonrpc';
    export { IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';`,
  'vscode-languageserver-protocol/browser': "export { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';",
  // Another of its prompts knows all encodings there are, which weighs more than the engine.
  '@inquirer/prompts': `
    export { default as input } from '@inquirer/input';
    export { default as search } from '@inquirer/search';`,
};

// Characters that are wide only for those who ask for them, which nobody here does.
const wideOnRequest = /^(export const ambiguousRanges = )\[.*\]/m;

/** Plugin: takes only the exports above. An import of any other fails the build. */
export const chosenExports = {
  name: 'chosen-exports',
  setup(build) {
    const names = Object.keys(chosen).join('|');
    build.onResolve({ filter: new RegExp(`^(?:${names})$`) }, ({ path }) => ({ path, namespace: 'chosen' }));
    build.onLoad({ filter: /.*/, namespace: 'chosen' }, ({ path }) => ({ contents: chosen[path], resolveDir: process.cwd() }));
    build.onLoad({ filter: /[\\/]get-east-asian-width[\\/]lookup-data\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(wideOnRequest, '$1[]'),
    }));
  },
};
