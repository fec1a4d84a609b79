// The client of a server that is a worker.
import { Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { clientOptions, equipped } from './language-client.js';
import type { CreateClient } from './platform.js';

export const createClient: CreateClient = async (extension, log, restarts) =>
  equipped(new LanguageClient('dataflow', 'Dataflow Compliance', async () => transports(await startWorker(extension)), clientOptions(log, restarts)));

/** Said outright: an editor's own kind of worker is not recognised as one. */
function transports(worker: Worker): MessageTransports {
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

let running: Worker | undefined;

/** An extension that comes from a remote machine may not name its own files as workers; their text may always become one. */
async function startWorker(extension: Uri): Promise<Worker> {
  // One that hangs would go on for as long as the window is open.
  running?.terminate();
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist/server-worker.js'));
  // Not revoked: the editor has a worker of its own load ours, later than this.
  running = new Worker(URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' })), { name: 'dataflow' });
  return running;
}
