// A client of the built server, over stdio.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import {
  type ClientCapabilities,
  type ConfigurationParams,
  createMessageConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type MessageConnection,
  type ProtocolRequestType,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { pulling } from './capabilities.js';
import type { Folder } from './folder.js';

export interface ClientOptions extends Partial<InitializeParams> {
  /** Folder that is open in the client; undefined: none. */
  readonly folder?: Folder | undefined;
  readonly capabilities?: ClientCapabilities;
  /** What `workspace/configuration` is answered with. */
  readonly settings?: unknown;
  /** The same where it differs from folder to folder; without a folder what holds for all. */
  readonly settingsOf?: (scopeUri: string | undefined) => unknown;
  /** Runs this instead of `dist/server.js --stdio`. */
  readonly command?: readonly string[];
}

/** Something that came from the server: a notification, or a request of its own. */
export interface Received {
  readonly method: string;
  readonly params: unknown;
}

/** The answer to a request that was sent as it is. */
export interface Answer {
  readonly id: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

export class Client {
  readonly answers: Answer[] = [];
  readonly received: Received[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  initialized: InitializeResult | undefined;
  private readonly versions = new Map<string, number>();
  private readonly resultIds = new Map<string, string>();
  private readonly watchers = new Set<() => void>();

  constructor(
    readonly connection: MessageConnection,
    readonly process: ChildProcess,
    private readonly folder: Folder | undefined,
  ) {}

  uri(path: string): string {
    return /^[a-z]+:/.test(path) || !this.folder ? path : this.folder.uri(path);
  }

  open(path: string, text: string, languageId = 'dataflow'): void {
    this.versions.set(this.uri(path), 1);
    this.notify('textDocument/didOpen', { textDocument: { uri: this.uri(path), languageId, version: 1, text } });
  }

  change(path: string, ...contentChanges: TextDocumentContentChangeEvent[]): number {
    const version = (this.versions.get(this.uri(path)) ?? 0) + 1;
    this.versions.set(this.uri(path), version);
    this.notify('textDocument/didChange', { textDocument: { uri: this.uri(path), version }, contentChanges });
    return version;
  }

  close(path: string): void {
    this.resultIds.delete(this.uri(path));
    this.notify('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  notify(method: string, params: object): void {
    // The server may have ended, which is for the test to notice.
    this.connection.sendNotification(method, params).catch(() => undefined);
  }

  request<P, R, PR, E, RO>(type: ProtocolRequestType<P, R, PR, E, RO>, params: P): Promise<R> {
    return this.connection.sendRequest<R>(type.method, params);
  }

  /** Asks for the diagnostics of a file, without telling what is known already. */
  async diagnostics(path: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(path, undefined);
    return report.kind === 'full' ? report.items : [];
  }

  /** Asks for what is new since the last time. */
  async news(path: string): Promise<DocumentDiagnosticReport> {
    const report = await this.pull(path, this.resultIds.get(this.uri(path)));
    if (report.resultId !== undefined) this.resultIds.set(this.uri(path), report.resultId);
    return report;
  }

  /** Sends messages in one piece. Resolves with so many answers to requests with text ids, in the order of their ids. */
  async sendRaw(messages: readonly object[], answers: number): Promise<readonly Answer[]> {
    this.sendBytes(messages.map((message) => framed(JSON.stringify({ jsonrpc: '2.0', ...message }))).join(''));
    await this.receive(() => (this.answers.length >= answers ? true : undefined));
    return this.answers.splice(0).sort((left, right) => left.id.localeCompare(right.id, 'en', { numeric: true }));
  }

  /** Sends changes of documents in one piece. */
  sendAtOnce(changes: readonly object[]): void {
    this.sendBytes(changes.map((params) => framed(JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didChange', params }))).join(''));
  }

  sendBytes(bytes: string | Buffer): void {
    this.process.stdin?.write(bytes);
  }

  /** Resolves with the first thing received, now or later, that a test accepts. */
  async receive<T>(find: () => T | undefined): Promise<T> {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>((done) => this.watchers.add(done));
    }
  }

  receiveMethod(method: string): Promise<Received> {
    return this.receive(() => this.received.find((one) => one.method === method));
  }

  /** Resolves with the diagnostics published for a version of a file. */
  receiveDiagnostics(path: string, version?: number): Promise<PublishDiagnosticsParams> {
    const uri = this.uri(path);
    return this.receive(() => this.published.findLast((one) => one.uri === uri && (version === undefined || one.version === version)));
  }

  /** Ends the server as the protocol wants it; resolves with its exit code. */
  async stop(): Promise<number | null> {
    const exit = once(this.process, 'exit');
    await this.connection.sendRequest('shutdown');
    this.notify('exit', {});
    const [code] = await exit;
    return typeof code === 'number' ? code : null;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.process.exitCode !== null) return;
    const exit = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await exit;
    this.connection.dispose();
  }

  noteAnswer(answer: Answer): void {
    this.answers.push(answer);
    this.wake();
  }

  /** Notes something that came from the server. */
  note(method: string, params: unknown): void {
    this.received.push({ method, params });
    this.wake();
  }

  private wake(): void {
    for (const watcher of [...this.watchers]) {
      this.watchers.delete(watcher);
      watcher();
    }
  }

  private pull(path: string, previousResultId: string | undefined): Promise<DocumentDiagnosticReport> {
    const textDocument = { uri: this.uri(path) };
    return this.request(DocumentDiagnosticRequest.type, previousResultId === undefined ? { textDocument } : { textDocument, previousResultId });
  }
}

/** Starts a server without a word to it. */
export function launch({ folder, settings, settingsOf, command }: ClientOptions = {}): Client {
  const [program = process.execPath, ...args] = command ?? [process.execPath, resolve('dist/server.js'), '--stdio'];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const reader = new StreamMessageReader(child.stdout);
  // The library numbers its requests; an answer to a text is one to a message that went out as it is.
  const listen = reader.listen.bind(reader);
  reader.listen = (callback) =>
    listen((message) => {
      if (isAnswer(message)) client.noteAnswer(message);
      else callback(message);
    });
  const connection = createMessageConnection(reader, new StreamMessageWriter(child.stdin));
  const client = new Client(connection, child, folder);
  connection.onRequest((method, params) => {
    client.note(method, params);
    if (method !== 'workspace/configuration') return null;
    return settingsOf ? scopesIn(params).map((scope) => settingsOf(scope) ?? null) : [settings ?? null];
  });
  connection.onNotification((method, params) => client.note(method, params));
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    client.published.push(params);
    client.note('textDocument/publishDiagnostics', params);
  });
  // The library keeps these two to itself unless it is told otherwise.
  connection.onNotification('$/logTrace', (params: unknown) => client.note('$/logTrace', params));
  connection.onUnhandledProgress((params) => client.note('$/progress', params));
  connection.listen();
  return client;
}

/** Starts a server and says hello. */
export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const { folder, settings: _, settingsOf: __, command: ___, ...params } = options;
  const client = launch(options);
  const workspaceFolders = folder ? [{ uri: folder.uri(), name: 'test' }] : null;
  const hello: InitializeParams = { processId: process.pid, rootUri: null, capabilities: pulling, locale: 'en', workspaceFolders, ...params };
  client.initialized = await client.request(InitializeRequest.type, hello);
  client.notify('initialized', {});
  return client;
}

function scopesIn(params: unknown): readonly (string | undefined)[] {
  const { items } = params as ConfigurationParams;
  return items.map(({ scopeUri }) => scopeUri);
}

function isAnswer(message: object): message is Answer {
  return 'id' in message && typeof message.id === 'string' && !('method' in message);
}

function framed(body: string): string {
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
