import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { pushing } from '../kit/capabilities.js';
import { type Client, startClient } from '../kit/client.js';
import { makeFolder } from '../kit/folder.js';
import { granted, lockFor, replaced } from '../lock/locked-project.js';

const lock = lockFor(granted);
const edited = replaced(lock, 'country: DE', 'country: US');
const wider = replaced(granted, 'P3Y', 'P5Y');

const own = (items: readonly Diagnostic[]) => items.filter(({ code }) => code === 'scope-exceeded' || code === 'lock-invalid').map(({ code }) => code);
const found = async (client: Client, path: string) => own(await client.diagnostics(path));
const watched = (client: Client, type: 1 | 2 | 3) =>
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('dataflow.lock.yaml'), type }] });

describe('the lock of a project', () => {
  test('is held against its flows, with the line that says what was approved', async () => {
    using folder = makeFolder({ 'main.dataflow.yaml': granted, 'dataflow.lock.yaml': lock });
    await using client = await startClient({ folder });
    client.open('main.dataflow.yaml', granted);
    expect(await found(client, 'main.dataflow.yaml')).toEqual([]);
    client.change('main.dataflow.yaml', { text: wider });
    const exceeded = (await client.diagnostics('main.dataflow.yaml')).find(({ code }) => code === 'scope-exceeded');
    expect(exceeded).toMatchObject({ severity: 1, range: { start: { line: wider.split('\n').findIndex((line) => line.includes('P5Y')) } } });
    const line = lock.split('\n').findIndex((text) => text.includes('retention: P3Y'));
    expect(exceeded?.relatedInformation?.[0]).toMatchObject({ location: { uri: folder.uri('dataflow.lock.yaml'), range: { start: { line } } } });
    client.change('main.dataflow.yaml', { text: granted });
    expect(await found(client, 'main.dataflow.yaml')).toEqual([]);
  });

  test('may come, change and go on the disk', async () => {
    using folder = makeFolder({ 'main.dataflow.yaml': wider });
    await using client = await startClient({ folder });
    expect(await found(client, 'main.dataflow.yaml')).toEqual([]);
    folder.write('dataflow.lock.yaml', lock);
    watched(client, 1);
    expect(await found(client, 'main.dataflow.yaml')).toEqual(['scope-exceeded']);
    folder.write('dataflow.lock.yaml', edited);
    watched(client, 2);
    expect(await found(client, 'main.dataflow.yaml')).toEqual([]);
    expect(await found(client, 'dataflow.lock.yaml')).toEqual(['lock-invalid']);
    folder.remove('dataflow.lock.yaml');
    watched(client, 3);
    expect(await found(client, 'dataflow.lock.yaml')).toEqual([]);
  });

  test('counts as it stands in the editor', async () => {
    using folder = makeFolder({ 'main.dataflow.yaml': wider, 'dataflow.lock.yaml': lock, 'dataflow.config.yaml': '' });
    await using client = await startClient({ folder });
    client.open('dataflow.lock.yaml', lock, 'yaml');
    expect(await found(client, 'main.dataflow.yaml')).toEqual(['scope-exceeded']);
    client.change('dataflow.lock.yaml', { text: edited });
    expect(await found(client, 'dataflow.lock.yaml')).toEqual(['lock-invalid']);
    expect(await found(client, 'main.dataflow.yaml')).toEqual([]);
    client.change('dataflow.lock.yaml', { text: replaced(lock, 'lock: 1\n', '<<<<<<<\nlock: 1\n') });
    expect((await client.diagnostics('dataflow.lock.yaml')).map(({ code }) => code)).toContain('syntax');
    client.close('dataflow.lock.yaml');
    expect(await found(client, 'main.dataflow.yaml')).toEqual(['scope-exceeded']);
  });

  test('is told of where diagnostics are published', async () => {
    using folder = makeFolder({ 'main.dataflow.yaml': granted, 'dataflow.lock.yaml': edited });
    await using client = await startClient({ folder, capabilities: pushing });
    const published = await client.receive(() => client.published.findLast(({ uri }) => uri === folder.uri('dataflow.lock.yaml')));
    expect(own(published.diagnostics)).toEqual(['lock-invalid']);
  });

  test('does not make a project of its folder, and is left alone where nothing reads it', async () => {
    using folder = makeFolder({ 'main.dataflow.yaml': granted, 'deep/dataflow.lock.yaml': 'a: [' });
    await using client = await startClient({ folder });
    client.open('deep/dataflow.lock.yaml', 'a: [', 'yaml');
    expect(await client.diagnostics('deep/dataflow.lock.yaml')).toEqual([]);
    expect(await found(client, 'main.dataflow.yaml')).toEqual([]);
  });

  test('that cannot be read says why, until it can', async () => {
    using folder = makeFolder({ 'main.dataflow.yaml': wider });
    folder.write('dataflow.lock.yaml/inside.txt', '');
    await using client = await startClient({ folder });
    expect(await client.diagnostics('dataflow.lock.yaml')).toMatchObject([
      { code: 'syntax', message: expect.stringContaining('this is a folder, not a file') },
    ]);
    folder.remove('dataflow.lock.yaml');
    folder.write('dataflow.lock.yaml', lock);
    watched(client, 2);
    expect(await client.diagnostics('dataflow.lock.yaml')).toEqual([]);
    expect(await found(client, 'main.dataflow.yaml')).toEqual(['scope-exceeded']);
  });
});
