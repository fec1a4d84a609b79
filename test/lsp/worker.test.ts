import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { AbstractMessageReader, AbstractMessageWriter, createMessageConnection, type DataCallback, type Message } from 'vscode-languageserver-protocol/node';
import { fileMethods, type ListFilesParams, type ListFilesResult, type ReadFileParams, type ReadFileResult } from '../../server/src/protocol/client-files.js';
import { pulling } from '../kit/capabilities.js';

const systems = 'dataflow: 1\nsystems:\n  crm: { location: CN, operator: acme }\n';
const parties = 'dataflow: 1\nexporters:\n  acme: { name: A, region: CN-SH, sector: retail }\n';

// A browser's worker as far as the server knows one: no `process`, no `require`, no `setImmediate`.
const shim = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { createContext, runInContext } = require('node:vm');
  const self = { postMessage: (message) => parentPort.postMessage(message), addEventListener: () => {}, close: () => process.exit(0) };
  parentPort.on('message', (data) => self.onmessage({ data }));
  const given = { self, setTimeout, clearTimeout, performance, console, TextDecoder, TextEncoder, URL, MessageChannel };
  runInContext(workerData, createContext(given));
`;

class PortReader extends AbstractMessageReader {
  constructor(private readonly port: Worker) {
    super();
  }

  listen(callback: DataCallback) {
    this.port.on('message', (message: Message) => callback(message));
    return { dispose: () => undefined };
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly port: Worker) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.port.postMessage(message);
  }

  end(): void {
    // The worker is ended by whoever made it.
  }
}

describe('the server in a web worker', () => {
  let worker: Worker | undefined;
  afterEach(async () => {
    await worker?.terminate();
  });

  function connect() {
    worker = new Worker(shim, { eval: true, workerData: readFileSync('dist/server-worker.js', 'utf8') });
    const connection = createMessageConnection(new PortReader(worker), new PortWriter(worker));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/configuration', () => [null]);
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    return connection;
  }

  const folders = [{ uri: 'vscode-vfs://github/acme/flows', name: 'flows' }];
  const document = (name: string) => ({ textDocument: { uri: `vscode-vfs://github/acme/flows/${name}` } });

  test('serves what is open', async () => {
    const connection = connect();
    connection.listen();
    const { capabilities } = await connection.sendRequest<{ capabilities: object }>('initialize', {
      processId: null,
      capabilities: pulling,
      workspaceFolders: folders,
    });
    expect(capabilities).toHaveProperty('diagnosticProvider');
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...document('a.dataflow.yaml').textDocument, languageId: 'dataflow', version: 1, text: systems },
    });
    const report = await connection.sendRequest('textDocument/diagnostic', document('a.dataflow.yaml'));
    expect(report).toMatchObject({ items: [{ code: 'reference-unknown' }] });
    expect(JSON.stringify(report)).not.toContain('codeDescription');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
  });

  test('reads the files that the client provides', async () => {
    const connection = connect();
    const files: Readonly<Record<string, string>> = {
      'a.dataflow.yaml': systems,
      'deep/b.dataflow.yaml': parties,
      'own/dataflow.config.yaml': 'language: zh\n',
      'own/c.dataflow.yaml': systems,
      'node_modules/x/d.dataflow.yaml': systems,
    };
    const root = folders[0]?.uri ?? '';
    const asked: string[] = [];
    connection.onRequest(fileMethods.listFiles, ({ uri }: ListFilesParams): ListFilesResult => {
      asked.push(uri);
      return { uris: Object.keys(files).map((path) => `${root}/${path}`) };
    });
    connection.onRequest(fileMethods.readFile, ({ uri }: ReadFileParams): ReadFileResult => ({ text: files[uri.slice(root.length + 1)] }));
    connection.listen();
    const capabilities = { ...pulling, experimental: { dataflow: { files: true } } };
    await connection.sendRequest('initialize', { processId: null, capabilities, workspaceFolders: folders });
    await connection.sendNotification('initialized', {});
    const { items } = await connection.sendRequest<{ items: { uri: string; items: { message: string }[] }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    expect(asked).toEqual([root, `${root}/own`]);
    expect(Object.fromEntries(items.map(({ uri, items: found }) => [uri.slice(root.length + 1), found.map(({ message }) => message.split('\n')[0])]))).toEqual({
      'a.dataflow.yaml': [],
      'deep/b.dataflow.yaml': [],
      'own/c.dataflow.yaml': [expect.stringMatching(/[\u4e00-\u9fff]/)],
      'own/dataflow.config.yaml': [],
    });
  });
});
