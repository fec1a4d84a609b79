import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  createMessageConnection,
  FoldingRangeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { pushing } from '../kit/capabilities.js';
import { launch, startClient } from '../kit/client.js';
import { makeFolder } from '../kit/folder.js';

const server = resolve('dist/server.js');
const hello = { processId: null, rootUri: null, capabilities: {} };

describe('a conversation', () => {
  test('begins with what the server can do, and ends with exit code 0', async () => {
    await using client = await startClient();
    expect(client.initialized?.serverInfo?.name).toBe('dataflow');
    expect(client.initialized?.capabilities).toMatchObject({ positionEncoding: 'utf-16', textDocumentSync: { openClose: true, change: 2 } });
    expect(await client.stop()).toBe(0);
  });

  test('that is broken off ends with exit code 1', async () => {
    await using told = await startClient();
    told.notify('exit', {});
    expect(await once(told.process, 'exit')).toEqual([1, null]);
    await using left = await startClient({ capabilities: pushing });
    await left.request(FoldingRangeRequest.type, { textDocument: { uri: 'file:///nowhere' } });
    left.process.stdin?.end();
    expect(await once(left.process, 'exit')).toEqual([1, null]);
  });

  test('wants `initialize` first and once, and nothing behind `shutdown`', async () => {
    await using client = launch();
    const ask = (method: string, params?: object) =>
      client.connection.sendRequest(method, params).then(
        () => 'answered',
        (fault: { code: number }) => fault.code,
      );
    expect(await ask('textDocument/foldingRange', { textDocument: { uri: 'file:///a.dataflow.yaml' } })).toBe(-32002);
    expect(await ask('shutdown')).toBe(-32002);
    expect(await ask('initialize', hello)).toBe('answered');
    expect(await ask('initialize', hello)).toBe(-32600);
    expect(await ask('textDocument/fly', {})).toBe(-32601);
    expect(await ask('shutdown')).toBe('answered');
    expect(await ask('textDocument/foldingRange', { textDocument: { uri: 'file:///a.dataflow.yaml' } })).toBe(-32600);
    client.notify('exit', {});
    expect(await once(client.process, 'exit')).toEqual([0, null]);
  });

  test('ends when the client has died without a word', async () => {
    const short = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await using client = await startClient({ processId: short.pid ?? null });
    const exit = once(client.process, 'exit');
    short.kill('SIGKILL');
    expect(await exit).toEqual([1, null]);
  });
});

describe('a trace', () => {
  test('is written while the client wants one', async () => {
    await using client = await startClient({ trace: 'verbose' });
    const ask = () => client.request(FoldingRangeRequest.type, { textDocument: { uri: 'file:///nowhere' } });
    const traced = () => client.received.filter(({ method }) => method === '$/logTrace').length;
    await ask();
    await client.receiveMethod('$/logTrace');
    client.notify('$/setTrace', { value: 'off' });
    await ask();
    const before = traced();
    await ask();
    expect(traced()).toBe(before);
  });
});

describe('the server is reached', () => {
  test('through `dataflow lsp --stdio`, with the arguments that editors add', async () => {
    await using client = await startClient({
      command: [process.execPath, resolve('dist/cli.js'), 'lsp', '--stdio', `--clientProcessId=${process.pid}`],
    });
    expect(await client.stop()).toBe(0);
  });

  test('through the channel of a Node process', async () => {
    const child = fork(server, ['--node-ipc'], { stdio: 'inherit' });
    const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    await talk(connection, child);
  });

  test.each([['--socket'], ['--pipe']])('through %s', async (kind) => {
    using folder = makeFolder();
    const listening = createServer();
    if (kind === '--pipe') listening.listen(`${folder.path}/pipe`);
    else listening.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const address = listening.address();
    const where = typeof address === 'object' && address ? String(address.port) : String(address);
    const connected = new Promise<Socket>((done) => listening.once('connection', done));
    const child = spawn(process.execPath, [server, `${kind}=${where}`], { stdio: 'inherit' });
    const socket = await connected;
    await talk(createMessageConnection(new StreamMessageReader(socket), new StreamMessageWriter(socket)), child);
    listening.close();
  });

  async function talk(connection: ReturnType<typeof createMessageConnection>, child: ChildProcess): Promise<void> {
    connection.listen();
    const exit = once(child, 'exit');
    expect(await connection.sendRequest('initialize', hello)).toMatchObject({ serverInfo: { name: 'dataflow' } });
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect(await exit).toEqual([0, null]);
  }
});

describe('settings', () => {
  const files = { 'a.dataflow.yaml': 'dataflow: 1\nsystems:\n  crm: { location: XX }\n' };
  const unknown = async (options: Parameters<typeof startClient>[0]) => {
    using folder = makeFolder(files);
    await using client = await startClient({ folder, ...options });
    const [first] = await client.diagnostics('a.dataflow.yaml');
    return first?.message;
  };

  test('come with `initialize`, and are asked for', async () => {
    expect(await unknown({ initializationOptions: { language: 'zh' } })).toContain('不是');
    expect(await unknown({ settings: { language: 'zh' } })).toContain('不是');
    expect(await unknown({ settings: { regime: 'cn-1900' } })).toContain('there is no regime cn-1900');
    expect(await unknown({ settings: { asOf: '1999-01-01' } })).toContain('no regime was in force on 1999-01-01');
  });

  test('of the project go before those of the client, and those before the locale', async () => {
    expect(await unknown({ locale: 'zh-CN' })).toContain('不是');
    expect(await unknown({ locale: 'zh-CN', settings: { language: 'en' } })).toContain('is not a country');
    using folder = makeFolder({ ...files, 'dataflow.config.yaml': 'language: zh\nregime: cn-2024\n' });
    await using client = await startClient({ folder, settings: { language: 'en', regime: 'cn-1900' } });
    expect((await client.diagnostics('a.dataflow.yaml'))[0]?.message).toContain('不是');
  });

  test('that are no settings are left out', async () => {
    for (const settings of [null, 7, [], { language: 'fr', asOf: '2026-02-31', regime: 12 }]) expect(await unknown({ settings })).toContain('is not a country');
  });

  test('that change are told anew', async () => {
    using folder = makeFolder(files);
    const settings = { language: 'en' };
    await using client = await startClient({ folder, settings });
    expect((await client.diagnostics('a.dataflow.yaml'))[0]?.message).toContain('is not a country');
    settings.language = 'zh';
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.receiveMethod('workspace/diagnostic/refresh');
    expect((await client.diagnostics('a.dataflow.yaml'))[0]?.message).toContain('不是');
  });
});
