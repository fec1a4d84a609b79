// The servers that are measured, and how each comes to say what is wrong with a file.
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const schema = pathToFileURL(resolve('schemas/dataflow.schema.json')).href;

const textDocument = {
  synchronization: { didSave: true },
  publishDiagnostics: { relatedInformation: true, versionSupport: true },
  hover: { contentFormat: ['markdown', 'plaintext'] },
  completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
  definition: { linkSupport: true },
};
const workspace = { configuration: true, workspaceFolders: true };

export const servers = [
  {
    name: 'dataflow, asked',
    command: [process.execPath, resolve('dist/server.js'), '--stdio'],
    capabilities: {
      textDocument: { ...textDocument, diagnostic: { relatedDocumentSupport: true } },
      workspace: { ...workspace, diagnostics: { refreshSupport: true } },
    },
    settings: () => ({ asOf: '2026-06-30' }),
    pulls: true,
    samples: () => 140,
    knowsProject: true,
  },
  {
    name: 'dataflow, publishing',
    command: [process.execPath, resolve('dist/server.js'), '--stdio'],
    capabilities: { textDocument, workspace },
    settings: () => ({ asOf: '2026-06-30' }),
    samples: () => 140,
    knowsProject: true,
  },
  {
    name: 'yaml-language-server',
    command: [process.execPath, fileURLToPath(new URL('../../bin/yaml-language-server', import.meta.resolve('yaml-language-server'))), '--stdio'],
    capabilities: { textDocument, workspace },
    settings: (section) => (section === 'yaml' ? { schemas: { [schema]: '*.dataflow.yaml' }, validate: true, hover: true, completion: true } : null),
    // A keystroke takes it seconds in a large file.
    samples: (flows) => (flows >= 10_000 ? 3 : flows >= 1_000 ? 10 : 42),
  },
];

/** Starts a server; resolves when it has answered `initialize`. */
export async function start(Client, server, folder) {
  const began = performance.now();
  const client = new Client(server.command, (method, params) => {
    if (method === 'workspace/configuration') return params.items.map(({ section }) => server.settings(section));
    return method === 'workspace/workspaceFolders' ? [] : null;
  });
  const uri = pathToFileURL(folder).href;
  const { capabilities } = await client.request('initialize', {
    processId: process.pid,
    rootUri: uri,
    capabilities: server.capabilities,
    workspaceFolders: [{ uri, name: 'bench' }],
  });
  const readyMs = performance.now() - began;
  client.notify('initialized', {});
  return { client, capabilities, readyMs };
}
