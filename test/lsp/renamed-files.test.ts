import { expect, test } from 'vitest';
import { WillRenameFilesRequest } from 'vscode-languageserver-protocol';
import { startClient } from '../kit/client.js';
import { type Folder, makeFolder } from '../kit/folder.js';

const agreement = 'dataflow: 1\nrecipients:\n  eu: { country: DE }\nagreements:\n  eu-1: { with: eu, kind: standard-contract, file: ../legal/a.pdf }\n';
const systems = 'dataflow: 1\nsystems:\n  crm: { location: XX }\n';
const moved = (folder: Folder, from: string, to: string) => ({ files: [{ oldUri: folder.uri(from), newUri: folder.uri(to) }] });

test('a document that is renamed takes its paths along', async () => {
  using folder = makeFolder({ 'flows/a.dataflow.yaml': agreement, 'legal/a.pdf': '' });
  await using client = await startClient({ folder });
  await client.diagnostics('flows/a.dataflow.yaml');
  const edit = await client.request(WillRenameFilesRequest.type, moved(folder, 'legal', 'law'));
  const range = { start: { line: 4, character: 51 }, end: { line: 4, character: 65 } };
  expect(edit).toEqual({ changes: { [folder.uri('flows/a.dataflow.yaml')]: [{ range, newText: '"../law/a.pdf"' }] } });
  expect(await client.request(WillRenameFilesRequest.type, moved(folder, 'flows/x.txt', 'flows/y.txt'))).toBeNull();
});

test('a file that is renamed, open or not, keeps its findings under the new name', async () => {
  using folder = makeFolder({ 'a.dataflow.yaml': systems, 'b.dataflow.yaml': systems.replace('crm', 'lake') });
  await using client = await startClient({ folder });
  client.open('b.dataflow.yaml', systems.replace('crm', 'lake'));
  for (const [from, to] of [['a.dataflow.yaml', 'deep/c.dataflow.yaml'] as const, ['b.dataflow.yaml', 'd.dataflow.yaml'] as const]) {
    expect(await client.diagnostics(from)).toHaveLength(1);
    folder.write(to, from === 'a.dataflow.yaml' ? systems : systems.replace('crm', 'lake'));
    folder.remove(from);
    if (from === 'b.dataflow.yaml') {
      client.close(from);
      client.open(to, systems.replace('crm', 'lake'));
    }
    client.notify('workspace/didRenameFiles', moved(folder, from, to));
    expect((await client.diagnostics(to)).map(({ code }) => code)).toEqual(['reference-unknown']);
    expect(await client.diagnostics(from)).toEqual([]);
  }
});

test('a file that is renamed to something else is none of the project’s any more', async () => {
  using folder = makeFolder({ 'a.dataflow.yaml': systems });
  await using client = await startClient({ folder });
  expect(await client.diagnostics('a.dataflow.yaml')).toHaveLength(1);
  folder.write('a.txt', systems);
  folder.remove('a.dataflow.yaml');
  client.notify('workspace/didRenameFiles', moved(folder, 'a.dataflow.yaml', 'a.txt'));
  expect(await client.diagnostics('a.dataflow.yaml')).toEqual([]);
  expect(await client.diagnostics('a.txt')).toEqual([]);
});
