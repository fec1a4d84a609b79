// The client of a server that is a process.
import { Uri } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, equipped } from './language-client.js';
import type { CreateClient } from './platform.js';

// Left to itself the heap doubles while a large project is read; Electron takes the flags as arguments only.
const execArgv = ['--heap-growing-percent=20', '--semi-space-growth-factor=1'];

export const createClient: CreateClient = async (extension, log, restarts) => {
  const module = Uri.joinPath(extension, 'dist/server.js').fsPath;
  const server: NodeModule = { module, transport: TransportKind.ipc, options: { execArgv } };
  const debug: NodeModule = { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6009'] } };
  return equipped(new LanguageClient('dataflow', 'Dataflow Compliance', { run: server, debug }, clientOptions(log, restarts)));
};
