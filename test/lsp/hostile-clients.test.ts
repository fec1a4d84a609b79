import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FoldingRangeRequest } from 'vscode-languageserver-protocol';
import { pulling, pushing } from '../kit/capabilities.js';
import { type Client, launch, startClient } from '../kit/client.js';
import { makeFolder } from '../kit/folder.js';

const text = 'dataflow: 1\nsystems:\n  crm: { location: XX }\n';
const uri = 'untitled:a.dataflow.yaml';

/** Whether the server still does its work. */
async function works(client: Client): Promise<void> {
  client.open('untitled:fresh.dataflow.yaml', text);
  const folds = await client.request(FoldingRangeRequest.type, { textDocument: { uri: 'untitled:fresh.dataflow.yaml' } });
  expect(folds?.length).toBeGreaterThan(0);
  expect((await client.diagnostics('untitled:fresh.dataflow.yaml')).map(({ code }) => code)).toEqual(['reference-unknown']);
  client.close('untitled:fresh.dataflow.yaml');
}

describe('bytes that are no messages', () => {
  test.each([
    ['no header at all', '\r\n\r\n'],
    ['a header without a length', 'Content-Type: nothing\r\n\r\n'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n'],
    ['a length that nobody could send', 'Content-Length: 99999999999999\r\n\r\n'],
    ['an empty body', 'Content-Length: 0\r\n\r\n'],
    ['a body that is no JSON', 'Content-Length: 7\r\n\r\n{"a": 1'],
    ['bytes that are no text', 'Content-Length: 2\r\n\r\n\xff\xfe'],
    ['a body that is longer than was said', 'Content-Length: 2\r\n\r\n{}xyz'],
    ...['null', '7', '"text"', '[]', '[{"jsonrpc":"2.0","method":"x"}]', '{}', '{"id":{}}', '{"jsonrpc":"2.0","id":null,"method":"shutdown"}'].map((body) => [
      body,
      framed(body),
    ]),
    ...['', ',"params":null', ',"params":{}', ',"params":{"id":"no such"}', ',"params":[1]'].map((params) => {
      const body = `{"jsonrpc":"2.0","method":"$/cancelRequest"${params}}`;
      return [body, framed(body)];
    }),
  ])('leave the server at work: %s', async (_, bytes = '') => {
    await using client = await startClient({ capabilities: pushing, processId: null });
    client.sendBytes(Buffer.from(bytes, 'latin1'));
    client.open(uri, text);
    const { diagnostics } = await client.receiveDiagnostics(uri, 1);
    expect(diagnostics).toHaveLength(1);
  });

  test('and messages in single bytes are read all the same', async () => {
    await using client = launch();
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 'a',
      method: 'initialize',
      params: { processId: null, capabilities: {}, rootUri: null, locale: '中文😀' },
    });
    const bytes = Buffer.from(`content-length:${Buffer.byteLength(body)}\r\nContent-Type: x\r\n\r\n${body}`);
    for (const byte of bytes) client.process.stdin?.write(Buffer.from([byte]));
    await client.receive(() => client.answers.find(({ id }) => id === 'a'));
  });
});

describe('messages that make no sense', () => {
  const position = fc.record({ line: fc.oneof(fc.integer(), fc.double(), fc.constant('1')), character: fc.oneof(fc.integer(), fc.constant(null)) });
  const range = fc.record({ start: position, end: position });
  const document = fc.record({
    uri: fc.constantFrom(uri, 'untitled:b.dataflow.yaml', 'file:///%%%', '', 'no uri', 7, null),
    version: fc.oneof(fc.integer(), fc.constant('x')),
  });
  const change = fc.oneof(fc.record({ range, text: fc.oneof(fc.string(), fc.constant(7)) }), fc.record({ text: fc.string() }), fc.constant(null));
  const params = fc.oneof(
    fc.record({ textDocument: document, position }),
    fc.record({
      textDocument: fc.record({
        uri: fc.constant(uri),
        languageId: fc.constant('dataflow'),
        version: fc.integer(),
        text: fc.oneof(fc.string(), fc.constant(7)),
      }),
    }),
    fc.record({ textDocument: document, contentChanges: fc.oneof(fc.array(change), fc.constant('x')) }),
    fc.record({ textDocument: document, range, positions: fc.array(position), context: fc.constant({}) }),
    fc.record({ changes: fc.array(fc.record({ uri: fc.constantFrom(uri, 'file:///', 'x'), type: fc.integer() })) }),
    fc.record({ files: fc.array(fc.record({ oldUri: fc.constantFrom(uri, 'file:///x'), newUri: fc.constantFrom('file:///y', '') })) }),
    fc.record({ event: fc.record({ added: fc.array(fc.record({ uri: fc.constantFrom('file:///nowhere', 'x', 1) })), removed: fc.constant(null) }) }),
    fc.record({ previousResultIds: fc.oneof(fc.array(document), fc.constant(null)), partialResultToken: fc.constantFrom('x', 1) }),
    fc.anything({ maxDepth: 2 }).filter((value) => typeof value === 'object' && value !== null),
  );
  const notices = ['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave', 'workspace/didChangeWatchedFiles'];
  const moreNotices = ['workspace/didChangeConfiguration', 'workspace/didRenameFiles', 'workspace/didDeleteFiles', 'workspace/didCreateFiles'];
  const method = fc.constantFrom(...notices, ...moreNotices, 'workspace/didChangeWorkspaceFolders', '$/setTrace', 'initialized', 'no/such');
  const question = fc.constantFrom(
    'textDocument/diagnostic',
    'workspace/diagnostic',
    'textDocument/foldingRange',
    'workspace/willRenameFiles',
    'initialize',
    'no/such',
  );
  const message = fc.oneof(fc.record({ method, params }), fc.record({ id: fc.uuid(), method: question, params }));

  test.each([
    ['asks', pulling],
    ['waits', pushing],
  ])('leave the server at work for a client that %s', async (_, capabilities) => {
    using folder = makeFolder({ 'a.dataflow.yaml': text });
    await using client = await startClient({ folder, capabilities: { ...capabilities, textDocument: { ...capabilities.textDocument, diagnostic: {} } } });
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 30 }), async (messages) => {
        const asked = messages.filter((one) => 'id' in one).length;
        await client.sendRaw(messages, asked);
        await works(client);
      }),
      { numRuns: 60 },
    );
  });

  test('are answered: what fails in a handler is logged once, and the client gets an empty answer', async () => {
    await using client = await startClient();
    const wrong = { id: 'x', method: 'textDocument/foldingRange', params: { textDocument: 7 } };
    expect(await client.sendRaw([wrong], 1)).toMatchObject([{ result: null }]);
    expect(await client.sendRaw([wrong], 1)).toMatchObject([{ result: null }]);
    await works(client);
    expect(client.received.filter(({ method: name }) => name === 'window/logMessage').length).toBeLessThanOrEqual(1);
  });
});

describe('documents that come in no order', () => {
  test('opened twice, changed unopened, closed twice, with versions that run backwards', async () => {
    await using client = await startClient();
    client.change(uri, { text: 'flows:\n' });
    client.close(uri);
    client.open(uri, 'dataflow: 1\n');
    client.open(uri, text);
    expect(await client.diagnostics(uri)).toHaveLength(1);
    client.notify('textDocument/didChange', { textDocument: { uri, version: -3 }, contentChanges: [{ text: 'dataflow: 1\n' }] });
    expect(await client.diagnostics(uri)).toHaveLength(0);
    client.close(uri);
    client.close(uri);
    expect(await client.diagnostics(uri)).toHaveLength(0);
    await works(client);
  });

  test('before `initialized` was said', async () => {
    await using client = launch();
    await client.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: pulling });
    await works(client);
  });
});

function framed(body: string): string {
  return `Content-Length: ${body.length}\r\n\r\n${body}`;
}
