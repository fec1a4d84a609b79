import { describe, expect, test } from 'vitest';
import { type WorkspaceDiagnosticReport, WorkspaceDiagnosticRequest } from 'vscode-languageserver-protocol';
import { pulling, pushing } from '../kit/capabilities.js';
import { type Client, startClient } from '../kit/client.js';
import { makeFolder } from '../kit/folder.js';

const parties = 'dataflow: 1\nexporters:\n  acme: { name: A, region: CN-SH, sector: retail }\n';
const systems = 'dataflow: 1\nsystems:\n  crm: { location: CN, operator: acme }\n';

/** Names that nothing defines, by file. */
async function missing(client: Client): Promise<Readonly<Record<string, number>>> {
  const { items }: WorkspaceDiagnosticReport = await client.request(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const count = (list: readonly { code?: unknown }[]) => list.filter(({ code }) => code === 'reference-unknown').length;
  const root = client.uri('');
  return Object.fromEntries(
    items.map((item) => [decodeURIComponent(item.uri.slice(root.length)).replace(/^\//, ''), item.kind === 'full' ? count(item.items) : -1]),
  );
}

function watched(client: Client, ...changes: readonly [path: string, type: 1 | 2 | 3][]): void {
  client.notify('workspace/didChangeWatchedFiles', { changes: changes.map(([path, type]) => ({ uri: client.uri(path), type })) });
}

describe('a folder', () => {
  test('is one project; a folder in it with settings of its own is another', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'deep/b.dataflow.yaml': systems, 'own/dataflow.config.yaml': '', 'own/c.dataflow.yaml': systems });
    await using client = await startClient({ folder });
    expect(await missing(client)).toEqual({ 'a.dataflow.yaml': 0, 'deep/b.dataflow.yaml': 0, 'own/c.dataflow.yaml': 1, 'own/dataflow.config.yaml': 0 });
  });

  test('holds what the command line finds in it: by name, without what is ignored, with what cannot be read', async () => {
    const files = {
      'dataflow.config.yaml': 'ignore: [old/**, "", "*.draft.dataflow.yaml"]\n',
      'dataflow.yaml': parties,
      '.dataflow.yaml': systems,
      'x.dataflow.yml': systems.replace('crm', 'lake'),
      'mydataflow.yaml': systems,
      'old/a.dataflow.yaml': systems,
      'node_modules/p/a.dataflow.yaml': systems,
      'a.draft.dataflow.yaml': systems,
      '数据 #1/流.dataflow.yaml': systems.replace('crm', 'erp'),
    };
    using folder = makeFolder(files);
    folder.write('folder.dataflow.yaml/inside.txt', '');
    await using client = await startClient({ folder });
    const names = ['.dataflow.yaml', 'dataflow.config.yaml', 'dataflow.yaml', 'folder.dataflow.yaml', 'x.dataflow.yml', '数据 #1/流.dataflow.yaml'];
    expect(Object.keys(await missing(client)).sort()).toEqual(names);
    expect(await client.diagnostics('folder.dataflow.yaml')).toMatchObject([
      { code: 'syntax', message: expect.stringContaining('this is a folder, not a file') },
    ]);
    client.open('old/a.dataflow.yaml', systems);
    expect(await client.diagnostics('old/a.dataflow.yaml')).toEqual([]);
  });

  test('belongs to the project whose settings stand above it', async () => {
    using folder = makeFolder({ 'dataflow.config.yaml': '', 'a.dataflow.yaml': parties, 'deep/b.dataflow.yaml': systems });
    await using client = await startClient({ folder, workspaceFolders: [{ uri: folder.uri('deep'), name: 'deep' }] });
    expect(await missing(client)).toMatchObject({ 'a.dataflow.yaml': 0, 'deep/b.dataflow.yaml': 0 });
  });

  test('inside another one is no project of its own, and may come and go', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'deep/b.dataflow.yaml': systems });
    await using client = await startClient({ folder });
    const change = (added: readonly string[], removed: readonly string[]) => {
      const named = (paths: readonly string[]) => paths.map((path) => ({ uri: folder.uri(path), name: path }));
      client.notify('workspace/didChangeWorkspaceFolders', { event: { added: named(added), removed: named(removed) } });
    };
    change(['deep'], []);
    expect(await missing(client)).toEqual({ 'a.dataflow.yaml': 0, 'deep/b.dataflow.yaml': 0 });
    change([], ['']);
    expect(await missing(client)).toEqual({ 'deep/b.dataflow.yaml': 1 });
    change([], ['deep']);
    expect(await missing(client)).toEqual({});
  });

  test.each([
    ['rootUri', (uri: string) => ({ rootUri: uri })],
    ['rootPath', (uri: string) => ({ rootPath: decodeURIComponent(uri.slice('file://'.length)) })],
  ])('may be named by %s, as older clients do', async (_, named) => {
    using folder = makeFolder({ 'b.dataflow.yaml': systems });
    await using client = await startClient({ folder, ...named(folder.uri()), workspaceFolders: undefined as never });
    expect(await missing(client)).toEqual({ 'b.dataflow.yaml': 1 });
  });
});

describe('a document outside of all folders', () => {
  test('is a project by itself, or belongs to the settings above it while it is open', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'b.dataflow.yaml': systems });
    await using client = await startClient({ folder, workspaceFolders: [] });
    const unknown = async () => (await client.diagnostics('b.dataflow.yaml')).filter(({ code }) => code === 'reference-unknown').length;
    client.open('b.dataflow.yaml', systems);
    expect(await unknown()).toBe(1);
    client.close('b.dataflow.yaml');
    folder.write('dataflow.config.yaml', '');
    client.open('b.dataflow.yaml', systems);
    expect(await unknown()).toBe(0);
    client.close('b.dataflow.yaml');
    expect(await missing(client)).toEqual({});
  });

  test('may have no file and any name, if it is in our language', async () => {
    await using client = await startClient();
    client.open('untitled:Untitled-1', systems);
    client.open('untitled:Untitled-2', systems, 'yaml');
    expect((await client.diagnostics('untitled:Untitled-1')).map(({ code }) => code)).toContain('reference-unknown');
    expect(await client.diagnostics('untitled:Untitled-2')).toEqual([]);
  });
});

describe('what happens on the disk', () => {
  test('counts, except where the document is open', async () => {
    using folder = makeFolder({ 'b.dataflow.yaml': systems });
    await using client = await startClient({ folder });
    expect(await missing(client)).toEqual({ 'b.dataflow.yaml': 1 });
    folder.write('a.dataflow.yaml', parties);
    watched(client, ['a.dataflow.yaml', 1]);
    expect(await missing(client)).toEqual({ 'a.dataflow.yaml': 0, 'b.dataflow.yaml': 0 });
    client.open('b.dataflow.yaml', systems.replace('acme', 'gone'));
    folder.write('b.dataflow.yaml', systems);
    watched(client, ['b.dataflow.yaml', 2]);
    expect(await missing(client)).toMatchObject({ 'b.dataflow.yaml': 1 });
    client.close('b.dataflow.yaml');
    expect(await missing(client)).toMatchObject({ 'b.dataflow.yaml': 0 });
  });

  test('makes and unmakes projects where settings come and go', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'deep/b.dataflow.yaml': systems });
    await using client = await startClient({ folder });
    client.open('deep/b.dataflow.yaml', systems);
    expect(await missing(client)).toMatchObject({ 'deep/b.dataflow.yaml': 0 });
    folder.write('deep/dataflow.config.yaml', '');
    watched(client, ['deep/dataflow.config.yaml', 1]);
    expect(await missing(client)).toMatchObject({ 'deep/b.dataflow.yaml': 1 });
    folder.remove('deep/dataflow.config.yaml');
    watched(client, ['deep/dataflow.config.yaml', 3]);
    expect(await missing(client)).toEqual({ 'a.dataflow.yaml': 0, 'deep/b.dataflow.yaml': 0 });
  });

  test('and in the settings decides which files count', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'deep/b.dataflow.yaml': systems, 'dataflow.config.yaml': '' });
    await using client = await startClient({ folder });
    client.open('dataflow.config.yaml', '');
    expect(await missing(client)).toHaveProperty(['deep/b.dataflow.yaml']);
    client.change('dataflow.config.yaml', { text: 'ignore: [deep/**]\n' });
    expect(await missing(client)).not.toHaveProperty(['deep/b.dataflow.yaml']);
    client.close('dataflow.config.yaml');
    expect(await missing(client)).toHaveProperty(['deep/b.dataflow.yaml']);
  });

  test('to the documents that agreements name is noticed; only their folders are watched', async () => {
    const agreement =
      'dataflow: 1\nrecipients:\n  eu: { country: DE }\nagreements:\n  eu-1: { with: eu, kind: standard-contract, file: ../legal/contract.pdf }\n';
    using folder = makeFolder({ 'flows/a.dataflow.yaml': agreement });
    await using client = await startClient({ folder });
    const lost = async () => (await client.diagnostics('flows/a.dataflow.yaml')).some(({ code }) => code === 'file-missing');
    expect(await lost()).toBe(true);
    const registered = await client.receive(() => client.received.find(({ params }) => JSON.stringify(params ?? null).includes('dataflow-documents')));
    expect(registered.params).toMatchObject({
      registrations: [{ registerOptions: { watchers: [{ globPattern: { baseUri: folder.uri('legal'), pattern: '*' } }] } }],
    });
    folder.write('legal/contract.pdf', '');
    watched(client, ['legal/contract.pdf', 1]);
    expect(await lost()).toBe(false);
    folder.remove('legal');
    client.notify('workspace/didDeleteFiles', { files: [{ uri: folder.uri('legal') }] });
    expect(await lost()).toBe(true);
  });

  test('to whole folders is looked through', async () => {
    using folder = makeFolder({ 'b.dataflow.yaml': systems });
    await using client = await startClient({ folder });
    expect(await missing(client)).toEqual({ 'b.dataflow.yaml': 1 });
    folder.write('parties/deep/a.dataflow.yaml', parties);
    client.notify('workspace/didCreateFiles', { files: [{ uri: folder.uri('parties') }] });
    expect(await missing(client)).toEqual({ 'b.dataflow.yaml': 0, 'parties/deep/a.dataflow.yaml': 0 });
    folder.remove('parties');
    client.notify('workspace/didDeleteFiles', { files: [{ uri: folder.uri('parties') }] });
    expect(await missing(client)).toEqual({ 'b.dataflow.yaml': 1 });
  });
});

describe('a load that takes long', () => {
  test('is told as progress, and no request has to wait for it', async () => {
    const large = `dataflow: 1\nsystems:\n${Array.from({ length: 26_000 }, (_, index) => `  s${index}: { location: CN, kind: database }\n`).join('')}`;
    using folder = makeFolder({ 'large.dataflow.yaml': large, 'z.dataflow.yaml': systems });
    await using client = await startClient({ folder, capabilities: pulling });
    await client.receiveMethod('window/workDoneProgress/create');
    client.open('untitled:Untitled-1', systems);
    expect(await client.diagnostics('untitled:Untitled-1')).not.toEqual([]);
    expect(JSON.stringify(client.received)).not.toContain('"kind":"end"');
    expect(Object.keys(await missing(client))).toHaveLength(3);
    const kinds = client.received.flatMap(({ method, params }) => (method === '$/progress' ? [JSON.stringify(params)] : []));
    expect(kinds[0]).toContain('begin');
    expect(kinds.at(-1)).toContain('end');
  });

  test('ends with a call to ask again for what was shown meanwhile', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': systems });
    await using client = await startClient({ folder });
    client.open('a.dataflow.yaml', systems);
    await client.receiveMethod('workspace/codeLens/refresh');
    await client.receiveMethod('workspace/inlayHint/refresh');
  });

  test('is not told where it is short, or where the client does not want to hear of it', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': systems });
    await using client = await startClient({ folder, capabilities: pushing });
    await client.receiveDiagnostics('a.dataflow.yaml');
    expect(client.received.map(({ method }) => method)).not.toContain('window/workDoneProgress/create');
  });
});
