import { describe, expect, test } from 'vitest';
import { pushing } from '../kit/capabilities.js';
import { type Client, startClient } from '../kit/client.js';
import { type Folder, makeFolder } from '../kit/folder.js';
import { TypedText } from '../kit/typed-text.js';

const parties = 'dataflow: 1\nexporters:\n  acme: { name: A, region: CN-SH, sector: retail }\n';
const systems = 'dataflow: 1\nsystems:\n  crm: { location: CN, operator: acme }\n';

async function open(folder: Folder): Promise<Client> {
  return startClient({ folder, capabilities: pushing, initializationOptions: { asOf: '2026-06-30' } });
}

const unknown = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }) => diagnostics.filter(({ code }) => code === 'reference-unknown').length;

describe('a client that waits for diagnostics', () => {
  test('gets those of all files, with the version of a document that is open', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': systems, 'b.dataflow.yaml': systems.replace('crm', 'lake') });
    await using client = await open(folder);
    client.open('a.dataflow.yaml', systems);
    expect(unknown(await client.receiveDiagnostics('a.dataflow.yaml', 1))).toBe(1);
    const closed = await client.receiveDiagnostics('b.dataflow.yaml');
    expect([unknown(closed), closed.version]).toEqual([1, undefined]);
  });

  test('gets an empty list for a document without findings', async () => {
    using folder = makeFolder();
    await using client = await open(folder);
    client.open('a.dataflow.yaml', 'dataflow: 1\n');
    expect(await client.receiveDiagnostics('a.dataflow.yaml', 1)).toMatchObject({ diagnostics: [] });
  });

  test('hears of other files when an edit changes them', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'b.dataflow.yaml': systems });
    await using client = await open(folder);
    client.open('a.dataflow.yaml', parties);
    await client.receiveDiagnostics('a.dataflow.yaml', 1);
    client.change('a.dataflow.yaml', { text: parties.replace('acme', 'other') });
    await client.receive(() => client.published.find((one) => one.uri === folder.uri('b.dataflow.yaml') && unknown(one) === 1));
  });

  test('hears that a file went', async () => {
    using folder = makeFolder({ 'b.dataflow.yaml': systems });
    await using client = await open(folder);
    expect(unknown(await client.receiveDiagnostics('b.dataflow.yaml'))).toBe(1);
    folder.remove('b.dataflow.yaml');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri('b.dataflow.yaml'), type: 3 }] });
    await client.receive(() => client.published.find(({ diagnostics, uri }) => uri === folder.uri('b.dataflow.yaml') && diagnostics.length === 0));
  });
});

describe('fifty edits that come at once', () => {
  test('are answered once, with what holds after the last', async () => {
    using folder = makeFolder();
    await using client = await open(folder);
    const typed = new TypedText(systems);
    client.open('a.dataflow.yaml', typed.text);
    await client.receiveDiagnostics('a.dataflow.yaml', 1);
    const told = client.published.length;
    const at = typed.text.indexOf('acme');
    const changes = Array.from({ length: 50 }, (_, index) => typed.replace(at + index, at + index, 'x'));
    client.sendAtOnce(changes.map((change, index) => ({ textDocument: { uri: client.uri('a.dataflow.yaml'), version: index + 2 }, contentChanges: [change] })));
    const last = await client.receiveDiagnostics('a.dataflow.yaml', 51);
    expect(last.diagnostics.map(({ message }) => message)).toContainEqual(expect.stringContaining(`\`${'x'.repeat(50)}acme\``));
    expect(client.published.length).toBe(told + 1);
  });

  test('are followed by as many questions, of which those that were cancelled are not begun', async () => {
    using folder = makeFolder();
    await using client = await startClient({ folder, initializationOptions: { asOf: '2026-06-30' } });
    const typed = new TypedText(systems);
    client.open('a.dataflow.yaml', typed.text);
    await client.diagnostics('a.dataflow.yaml');
    const uri = client.uri('a.dataflow.yaml');
    const at = typed.text.indexOf('acme');
    const messages = Array.from({ length: 50 }, (_, index) => [
      { method: 'textDocument/didChange', params: { textDocument: { uri, version: index + 2 }, contentChanges: [typed.replace(at, at, 'x')] } },
      { method: 'textDocument/diagnostic', id: `q${index}`, params: { textDocument: { uri } } },
      ...(index < 49 ? [{ method: '$/cancelRequest', params: { id: `q${index}` } }] : []),
    ]).flat();
    const answers = await client.sendRaw(messages, 50);
    expect(answers.slice(0, 49).every(({ error }) => error?.code === -32800)).toBe(true);
    expect(JSON.stringify(answers[49]?.result)).toContain(`${'x'.repeat(50)}acme`);
  });
});
