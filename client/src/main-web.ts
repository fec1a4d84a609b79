// The extension in a browser: the server is a worker.
import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.js';
import { startWebWorker } from './pack/start-web-worker.js';

export { deactivate } from './activate.js';

export function activate(context: ExtensionContext): void {
  activateWith(context, { loadClient: async () => (await import('./language-client-web.js')).createClient, startPackWorker: startWebWorker });
}
