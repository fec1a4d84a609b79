// The extension on a desktop or a remote machine: the server is a process.
import { type ExtensionContext, Uri } from 'vscode';
import { startNodeWorker } from '../pack-worker/start-node-worker.js';
import { activateWith } from './activate.js';

export { deactivate } from './activate.js';

declare const process: { readonly execPath: string };

export function activate(context: ExtensionContext): void {
  activateWith(context, {
    loadClient: async () => (await import('./language-client-node.js')).createClient,
    startPackWorker: async (extension, hear) => startNodeWorker(Uri.joinPath(extension, 'dist/pack-worker.js').fsPath, hear),
    // The editor itself is a Node, if it is told so.
    node: { command: process.execPath, environment: { ELECTRON_RUN_AS_NODE: '1' } },
  });
}
