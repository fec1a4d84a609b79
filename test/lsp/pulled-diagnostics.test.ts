import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { pulling } from '../kit/capabilities.js';
import { type Client, startClient } from '../kit/client.js';
import { type Folder, makeFolder } from '../kit/folder.js';

const initializationOptions = { asOf: '2026-06-30' };
const parties = 'dataflow: 1\nexporters:\n  acme: { name: A, region: CN-SH, sector: retail }\n';
const systems = 'dataflow: 1\nsystems:\n  crm: { location: CN, operator: acme }\n  lake: { location: XX, operator: gone }\n';

async function open(folder: Folder, capabilities: ClientCapabilities = pulling): Promise<Client> {
  return startClient({ folder, capabilities, initializationOptions });
}

const codes = (report: { items?: readonly { code?: unknown }[] }) => (report.items ?? []).map(({ code }) => code);
const unknown = (items: readonly { code?: unknown }[] = []) => items.filter(({ code }) => code === 'reference-unknown').length;
const firstOf = (text: string) => ({ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text });

describe('a diagnostic', () => {
  test('has place, severity, rule and its page, words, and what code actions need', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': systems });
    await using client = await open(folder);
    const [first] = await client.diagnostics('a.dataflow.yaml');
    expect(first).toEqual({
      range: { start: { line: 2, character: 33 }, end: { line: 2, character: 37 } },
      severity: 1,
      code: 'reference-unknown',
      codeDescription: { href: expect.stringMatching(/^file:.*\/docs\/rules\/reference-unknown\.md$/) },
      source: 'dataflow',
      message: expect.stringMatching(/`acme`\n\S/),
      data: { rule: 'reference-unknown', address: 'systems.crm' },
    });
  });

  test('says no more than the client can show', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': systems });
    await using plain = await open(folder, { textDocument: { diagnostic: {} } });
    const [first] = await plain.diagnostics('a.dataflow.yaml');
    expect(Object.keys(first ?? {}).sort()).toEqual(['code', 'data', 'message', 'range', 'severity', 'source']);
    await using rich = await open(folder, { textDocument: { diagnostic: { markupMessageSupport: true } } });
    const [marked] = await rich.diagnostics('a.dataflow.yaml');
    expect(marked?.message).toMatchObject({ kind: 'markdown', value: expect.stringContaining('`acme`\n\n') });
  });

  test('points at other places in other files', async () => {
    const twice = 'dataflow: 1\nsystems:\n  crm: { location: CN }\n';
    using folder = makeFolder({ 'a.dataflow.yaml': twice, 'b.dataflow.yaml': `# 😀\n${twice}` });
    await using client = await open(folder);
    const found = await client.diagnostics('a.dataflow.yaml');
    expect(found.find(({ code }) => code === 'definition-duplicate')?.relatedInformation).toEqual([
      {
        location: { uri: folder.uri('b.dataflow.yaml'), range: { start: { line: 3, character: 2 }, end: { line: 3, character: 5 } } },
        message: expect.any(String),
      },
    ]);
  });

  test('fades what nobody uses', async () => {
    const unused = 'dataflow: 1\nsystems:\n  crm: { location: CN }\nflows:\n  x: { from: a, to: b, categories: [c] }\n';
    const used = 'dataflow: 1\nexporters:\n  a: { name: A }\nrecipients:\n  b: { country: DE }\ncategories:\n  c: { class: general }\n';
    using folder = makeFolder({ 'a.dataflow.yaml': unused, 'b.dataflow.yaml': used });
    await using client = await open(folder);
    expect((await client.diagnostics('a.dataflow.yaml')).find(({ code }) => code === 'definition-unused')).toMatchObject({ tags: [1], severity: 4 });
  });

  test('that is waived stays as a hint with the reason', async () => {
    const waiver = 'waivers:\n  - { rule: reference-unknown, at: systems.crm, reason: Not signed yet, owner: legal, expires: 2026-12-31 }\n';
    using folder = makeFolder({ 'a.dataflow.yaml': systems + waiver });
    await using client = await open(folder);
    const found = await client.diagnostics('a.dataflow.yaml');
    const waived = found.find(({ data }) => data.address === 'systems.crm' && data.rule === 'reference-unknown');
    expect(waived).toMatchObject({ severity: 4, message: expect.stringContaining('Waived: Not signed yet · legal · until 2026-12-31') });
    expect(found.find(({ data }) => data.address === 'systems.lake')).toMatchObject({ severity: 1 });
  });

  test('has the severity that the project sets', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': systems, 'dataflow.config.yaml': 'rules: { reference-unknown: info }\n' });
    await using client = await open(folder);
    expect((await client.diagnostics('a.dataflow.yaml')).map(({ severity }) => severity)).toEqual([3, 3, 3]);
  });

  test('stands in the settings too, and follows them while they are written', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'dataflow.config.yaml': 'rules: { no-such-rule: info }\n' });
    await using client = await open(folder);
    expect(await client.diagnostics('dataflow.config.yaml')).toMatchObject([{ code: 'shape', range: { start: { line: 0, character: 9 } } }]);
    client.open('dataflow.config.yaml', 'regime: cn-1900\n');
    expect(await client.diagnostics('dataflow.config.yaml')).toMatchObject([{ message: expect.stringContaining('there is no regime cn-1900') }]);
    client.change('dataflow.config.yaml', { text: 'regime: cn-2024\n' });
    expect(await client.diagnostics('dataflow.config.yaml')).toEqual([]);
  });

  test('is one of a thousand at most, and the last one counts the others', async () => {
    const many = Array.from({ length: 1_500 }, (_, index) => `  s${index}: { location: XX }\n`).join('');
    const late = '  late: { location: CN, kind: 7 }\n';
    using folder = makeFolder({ 'a.dataflow.yaml': `dataflow: 1\nsystems:\n${many}${late}`, 'dataflow.config.yaml': 'rules: { reference-unknown: hint }\n' });
    await using client = await open(folder);
    const found = await client.diagnostics('a.dataflow.yaml');
    expect(found).toHaveLength(1_000);
    expect(found[0]).toMatchObject({ severity: 1, range: { start: { line: 1_502 } } });
    expect(found.at(-1)?.message).toMatch(/^\d+ more findings in this file are not shown here/);
  });
});

describe('asking again', () => {
  test('gives `unchanged` until something changes', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': systems });
    await using client = await open(folder);
    client.open('a.dataflow.yaml', systems);
    expect(codes(await client.news('a.dataflow.yaml').then((report) => (report.kind === 'full' ? report : {})))).toHaveLength(3);
    expect(await client.news('a.dataflow.yaml')).toMatchObject({ kind: 'unchanged' });
    client.change('a.dataflow.yaml', { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, text: '  # nothing new\n' });
    expect(await client.news('a.dataflow.yaml')).toMatchObject({ kind: 'full' });
    client.change('a.dataflow.yaml', { range: { start: { line: 3, character: 4 }, end: { line: 3, character: 4 } }, text: 'x' });
    expect(await client.news('a.dataflow.yaml')).toMatchObject({ kind: 'unchanged' });
  });

  test('brings what an edit changed in other open documents', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'b.dataflow.yaml': systems });
    await using client = await open(folder);
    client.open('a.dataflow.yaml', parties);
    client.open('b.dataflow.yaml', systems);
    const before = unknown(await client.diagnostics('b.dataflow.yaml'));
    await client.news('a.dataflow.yaml');
    client.change('a.dataflow.yaml', { text: parties.replace('acme', 'other') });
    const report = await client.news('a.dataflow.yaml');
    const related = report.relatedDocuments?.[folder.uri('b.dataflow.yaml')];
    expect(related?.kind === 'full' && unknown(related.items)).toBe(before + 1);
    // The client has it now, and is not asked to come for it.
    expect(await client.news('a.dataflow.yaml')).toMatchObject({ kind: 'unchanged' });
    expect(client.received.filter(({ method }) => method === 'workspace/diagnostic/refresh')).toEqual([]);
  });

  test('is asked for by the server where files changed that the client did not edit', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'b.dataflow.yaml': systems });
    await using client = await open(folder);
    client.open('b.dataflow.yaml', systems);
    const before = unknown(await client.diagnostics('b.dataflow.yaml'));
    folder.write('a.dataflow.yaml', parties.replace('acme', 'other'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri('a.dataflow.yaml'), type: 2 }] });
    await client.receiveMethod('workspace/diagnostic/refresh');
    expect(unknown(await client.diagnostics('b.dataflow.yaml'))).toBe(before + 1);
  });

  test('is not asked for where nothing changed elsewhere', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'b.dataflow.yaml': systems });
    await using client = await open(folder);
    client.open('a.dataflow.yaml', parties);
    client.open('b.dataflow.yaml', systems);
    await client.news('a.dataflow.yaml');
    await client.news('b.dataflow.yaml');
    client.change('a.dataflow.yaml', firstOf('# a remark\n'));
    await client.receiveMethod('dataflow/changed');
    await client.news('a.dataflow.yaml');
    expect(client.received.filter(({ method }) => method === 'workspace/diagnostic/refresh')).toEqual([]);
  });
});

describe('the whole workspace', () => {
  const ask = (client: Client, previousResultIds: { uri: string; value: string }[] = []): Promise<WorkspaceDiagnosticReport> =>
    client.request(WorkspaceDiagnosticRequest.type, { previousResultIds });
  const byName = (items: readonly WorkspaceDocumentDiagnosticReport[]) => Object.fromEntries(items.map((item) => [item.uri.replace(/.*\//, ''), item]));

  test('is told with files that are open and files that are not', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'b.dataflow.yaml': systems, 'dataflow.config.yaml': 'asOf: no\n' });
    await using client = await open(folder);
    client.open('a.dataflow.yaml', 'dataflow: 1\n');
    const reports = byName((await ask(client)).items);
    expect(reports).toMatchObject({
      'a.dataflow.yaml': { kind: 'full', version: 1, items: [] },
      'b.dataflow.yaml': { kind: 'full', version: null, items: [{}, {}, {}] },
      'dataflow.config.yaml': { kind: 'full', version: null, items: [{ code: 'shape' }] },
    });
  });

  test('is told as `unchanged` where the client has it, and as empty where a file went', async () => {
    using folder = makeFolder({ 'a.dataflow.yaml': parties, 'b.dataflow.yaml': systems });
    await using client = await open(folder);
    const { items } = await ask(client);
    const known = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    expect((await ask(client, known)).items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    folder.remove('b.dataflow.yaml');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.uri('b.dataflow.yaml'), type: 3 }] });
    expect(byName((await ask(client, known)).items)).toMatchObject({ 'a.dataflow.yaml': {}, 'b.dataflow.yaml': { kind: 'full', items: [] } });
  });

  test('comes in parts where the client wants it so', async () => {
    const files = Array.from({ length: 120 }, (_, index) => [`f${index}.dataflow.yaml`, 'dataflow: 1\n'] as const);
    using folder = makeFolder(Object.fromEntries(files));
    await using client = await open(folder);
    const parts: WorkspaceDiagnosticReport[] = [];
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'parts', (part) => void parts.push(part));
    const last = await client.request(WorkspaceDiagnosticRequest.type, { previousResultIds: [], partialResultToken: 'parts' });
    expect(last.items).toEqual([]);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ items }) => items)).toHaveLength(120);
  });
});
