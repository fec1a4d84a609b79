import { cpSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type WorkspaceDiagnosticReport, WorkspaceDiagnosticRequest } from 'vscode-languageserver-protocol';
import { analyse } from '../../../server/src/engine/index.js';
import { PackInputRequest, PackSubjectsRequest, ProjectsRequest } from '../../../server/src/lsp/own-requests.js';
import type { PackInput } from '../../../server/src/protocol/pack.js';
import { type Client, startClient } from '../../kit/client.js';
import { makeFolder } from '../../kit/folder.js';

const parties = `exporters:
  a: { name: { en: Acme, zh: 艾克米 }, ciio: false, processedIndividuals: 500000, sector: retail }
  b: { ciio: false }
recipients: { r: { country: DE } }
categories: { c: { class: personal } }
`;
const flows = `flows:
  f: { from: a, to: r, categories: [c], individuals: 180000, filing: x }
  g: { from: b, to: r, categories: [c], individuals: 5 }
  h: { from: b, to: r, categories: [c], individuals: 6 }
filings:
  x: { mechanism: standard-contract, status: preparing, documents: { pipia-report: papers/有.docx, 授权书: papers/none.docx } }
`;
const files = { 'main.dataflow.yaml': `${parties}${flows}`, 'dataflow.config.yaml': 'asOf: 2026-06-30\nlanguage: en\n', 'papers/有.docx': 'x' };

/** What the engine makes of an answer, as rule and place of each finding. */
function findingsOf({ asOf, existing, ...project }: PackInput): readonly string[] {
  const there = existing && new Set(existing);
  const analysis = analyse({ ...project, today: asOf, asOf, fileExists: there && ((path) => there.has(path)) });
  return 'noRegime' in analysis ? ['no regime'] : analysis.findings.map(({ rule, place, message }) => `${place.file} ${rule} ${message.en}`);
}

const asked = (client: Client, uri: string) => client.request(PackInputRequest, { uri });

describe('what a pack is made from', () => {
  test('gives the findings that the client is told, in every example', async () => {
    using folder = makeFolder();
    cpSync('examples', folder.path, { recursive: true });
    await using client = await startClient({ folder, locale: 'en' });
    const { projects } = await client.request(ProjectsRequest, {});
    const made: string[] = [];
    for (const { uri } of projects) {
      const input = await asked(client, uri);
      const below = decodeURIComponent(uri.slice(folder.uri().length).replace(/^\//, ''));
      if (input) made.push(...findingsOf(input).map((line) => `${below}/${line}`));
    }
    const { items }: WorkspaceDiagnosticReport = await client.request(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const told = items.flatMap((item) => (item.kind === 'full' ? item.items.map(({ code }) => `${decodeURIComponent(item.uri)} ${code}`) : []));
    const root = folder.uri().replace(/\/?$/, '/');
    expect(made.length).toBeGreaterThan(10);
    expect(made.map((line) => `${decodeURIComponent(root)}${line.split(' ', 2).join(' ')}`).sort()).toEqual(told.sort());
  });

  test('counts what is typed and not saved, in the settings too', async () => {
    using folder = makeFolder(files);
    await using client = await startClient({ folder });
    const typed = `${parties}flows: {}\n`;
    client.open('main.dataflow.yaml', files['main.dataflow.yaml']);
    client.change('main.dataflow.yaml', { text: typed });
    client.open('dataflow.config.yaml', files['dataflow.config.yaml'], 'yaml');
    client.change('dataflow.config.yaml', { text: 'asOf: 2024-01-01\n' });
    expect(await asked(client, folder.uri('main.dataflow.yaml'))).toMatchObject({
      files: [{ path: 'main.dataflow.yaml', text: typed }],
      config: { path: 'dataflow.config.yaml', text: 'asOf: 2024-01-01\n' },
      asOf: '2024-01-01',
      regime: 'cn-2022',
    });
  });

  test('has the lock, the documents that are there, and day and rules that the client has set', async () => {
    using folder = makeFolder({ ...files, 'dataflow.config.yaml': '', 'dataflow.lock.yaml': 'lock: 1\n' });
    await using client = await startClient({ folder, initializationOptions: { asOf: '2026-02-03', regime: 'cac-guide' } });
    const input = await asked(client, folder.uri());
    expect(input).toMatchObject({
      lock: { path: 'dataflow.lock.yaml', text: 'lock: 1\n' },
      existing: ['papers/有.docx'],
      asOf: '2026-02-03',
      regime: 'cac-guide',
      unreadable: [],
    });
  });

  test('names what could not be read', async () => {
    using folder = makeFolder({ ...files, 'folder.dataflow.yaml/inside.txt': '' });
    await using client = await startClient({ folder });
    const input = await asked(client, folder.uri());
    expect(input?.unreadable).toEqual([{ path: 'folder.dataflow.yaml', reason: { en: expect.any(String), zh: expect.stringMatching(/\p{Script=Han}/u) } }]);
  });

  test('is nothing where there is no such project, or no law to apply', async () => {
    using folder = makeFolder({ ...files, 'dataflow.config.yaml': 'regime: nowhere\n' });
    await using client = await startClient({ folder });
    expect(await asked(client, folder.uri('main.dataflow.yaml'))).toBeNull();
    expect(await asked(client, 'file:///nowhere/at/all')).toBeNull();
  });
});

test('a pack can be made of a filing, and of an exporter whose flows name none', async () => {
  using folder = makeFolder(files);
  await using client = await startClient({ folder });
  expect(await client.request(PackSubjectsRequest, { uri: folder.uri() })).toEqual({
    filings: [{ address: 'filings.x', id: 'x', name: 'x', mechanism: { id: 'standard-contract', mark: expect.any(String), name: expect.any(String) } }],
    exporters: [{ address: 'exporters.b', id: 'b', name: 'b', flows: 2 }],
  });
});
