// The server as a process: node server.js --stdio, --node-ipc, --socket=N or --pipe=NAME. Loading this file starts it.
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter, type MessageReader, type MessageWriter } from 'vscode-languageserver-protocol/node';
import { connectionOptions } from './connection-options.js';
import { nodeFiles } from './node-files.js';
import { localDay, type Platform, publicRulePages } from './platform.js';
import { serve } from './server.js';
import { StreamReader } from './stream-reader.js';
import { StreamWriter } from './stream-writer.js';
import { Turns } from './turns.js';

const parentMs = 2_000;
// Left to itself the heap doubles while a large project is read, and nothing is given back.
const heapFlags = ['--heap-growing-percent=20', '--semi-space-growth-factor=1'];

interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** Serves the client that the arguments name. */
function startServer(args: readonly string[]): void {
  // Electron has its own mind about flags; there they come with the arguments of the process, if at all.
  if (process.versions['electron'] === undefined) for (const flag of heapFlags) setFlagsFromString(flag);
  // Whatever prints to the console must not come between the messages.
  globalThis.console = new console.Console(process.stderr, process.stderr);
  const { reader, writer } = transport(args);
  const turns = new Turns((task) => void setImmediate(task));
  const connection = createMessageConnection(reader, writer, undefined, connectionOptions(turns));
  process.on('uncaughtException', (fault) => console.error(fault));
  process.on('unhandledRejection', (fault) => console.error(fault));
  const surroundings = platform();
  serve(connection, turns, surroundings);
  const client = Number(argument('--clientProcessId', args));
  if (client > 0) surroundings.follow(client);
}

function transport(args: readonly string[]): Transport {
  if (args.includes('--node-ipc')) return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
  const port = argument('--socket', args);
  const pipe = argument('--pipe', args);
  if (port === undefined && pipe === undefined) return { reader: new StreamReader(process.stdin), writer: new StreamWriter(process.stdout) };
  const socket = pipe === undefined ? connect(Number(port), '127.0.0.1') : connect(pipe);
  return { reader: new StreamReader(socket), writer: new StreamWriter(socket) };
}

/** `--name=value` or `--name value`. */
function argument(name: string, args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  const arg = args[at];
  return arg === name ? args[at + 1] : arg?.slice(name.length + 1);
}

function platform(): Platform {
  const pages = new URL('../docs/rules/', import.meta.url);
  return {
    disk: nodeFiles,
    rulePages: publicRulePages ?? (existsSync(fileURLToPath(pages)) ? pages.href : undefined),
    now: () => performance.now(),
    today: () => localDay(new Date()),
    exit: (code) => process.exit(code),
    follow: (processId) => void setInterval(() => isAlive(processId) || process.exit(1), parentMs).unref(),
  };
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (fault) {
    // A process of somebody else is alive all the same.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

startServer(process.argv.slice(2));
