import { expect, test } from 'vitest';
import { ProjectsRequest } from '../../server/src/lsp/own-requests.js';
import { type Client, startClient } from '../kit/client.js';
import { makeFolder } from '../kit/folder.js';

const text = 'systems: { crm: { location: CN } }\n';

/** What is told of each project, by its folder, once all of it is. */
async function told(client: Client, fits: (project: string) => boolean): Promise<readonly string[]> {
  for (;;) {
    const { projects } = await client.request(ProjectsRequest, {});
    const all = projects.map(({ name, asOf, regime, language }) => `${name}: ${asOf} ${regime.id} ${language}`).sort();
    if (all.some(fits)) return all;
    const seen = client.received.length;
    await client.receive(() => client.received.slice(seen).find(({ method }) => method === 'dataflow/changed'));
  }
}

test('settings may differ from folder to folder, and those of the project go before them', async () => {
  const own = { asOf: '2026-06-30', regime: '', language: 'en' };
  let other: object = { asOf: '2023-06-30', regime: 'cn-2022', language: 'zh' };
  using folder = makeFolder({
    'a/x.dataflow.yaml': text,
    'b/x.dataflow.yaml': text,
    'b/deep/dataflow.config.yaml': 'language: en\n',
    'b/deep/x.dataflow.yaml': text,
  });
  const named = (name: string) => ({ uri: folder.uri(name), name });
  const settingsOf = (scopeUri: string | undefined) => (scopeUri === folder.uri('b') ? other : own);
  await using client = await startClient({ folder, workspaceFolders: [named('a'), named('b'), named('b/deep')], settingsOf });
  expect(await told(client, (one) => one.startsWith('b: 2023'))).toEqual(expect.arrayContaining(['a: 2026-06-30 cn-2024 en', 'b: 2023-06-30 cn-2022 zh']));
  other = { asOf: '2024-12-31' };
  client.notify('workspace/didChangeConfiguration', { settings: null });
  expect(await told(client, (one) => one.startsWith('b: 2024'))).toEqual(expect.arrayContaining(['a: 2026-06-30 cn-2024 en', 'b: 2024-12-31 cn-2024 en']));
  client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [named('a'), named('b/deep')] } });
  expect(await told(client, (one) => one.startsWith('b: 2026'))).toEqual(expect.arrayContaining(['b: 2026-06-30 cn-2024 en']));
});

test('of one folder are asked for once, and without it', async () => {
  using folder = makeFolder({ 'a.dataflow.yaml': text });
  await using client = await startClient({ folder, settings: { asOf: '2025-01-01' } });
  const all = await told(client, (one) => one.includes('2025-01-01'));
  expect(all).toHaveLength(1);
  const asked = client.received.filter(({ method }) => method === 'workspace/configuration');
  expect(asked.map(({ params }) => params)).toEqual([{ items: [{ section: 'dataflow' }] }]);
});
