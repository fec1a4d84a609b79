import { describe, expect, test } from 'vitest';
import type { ProtocolRequestType } from 'vscode-languageserver-protocol';
import {
  ChecklistRequest,
  CreateFilingRequest,
  ExpectationsRequest,
  InventoryRequest,
  ProjectsRequest,
  SetValueRequest,
  TotalsRequest,
} from '../../../server/src/lsp/own-requests.js';
import type { EditResult } from '../../../server/src/protocol/edits.js';
import { startClient } from '../../kit/client.js';
import { useEditors } from '../../kit/editor.js';
import { makeFolder } from '../../kit/folder.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();

const whole = `exporters:
  a: { name: { en: Acme, zh: 艾克米 }, ciio: false, processedIndividuals: 500000, sector: retail }
recipients:
  r: { name: 甲 😀, country: DE, role: processor }
systems:
  s: { location: CN, operator: a }
categories:
  c: { class: personal }
agreements:
  g: { with: r, kind: standard-contract, effective: 2026-06-01 }
flows:
  f: { name: 同步 😀, from: s, to: r, categories: [c], individuals: 180000, agreement: g, status: active }
  old: { from: s, to: r, categories: [c], individuals: 5, status: ended }
filings:
  x: { mechanism: certification, status: preparing, documents: { 报告: 附件/报告.pdf } }
expect:
  - { flow: f, mechanism: security-assessment }
  - { exporter: a, mechanism: undetermined, asOf: 2026-07-01, regime: cn-2022 }
`;

// Half typed, a flow leaves open what it needs, and with it what the others do.
const text = whole.replace('filings:\n', '  half: { from: s, to: r, note: "a\nfilings:\n');

async function own(sheet: Sheet) {
  const { projects } = await sheet.ask(ProjectsRequest, {});
  return projects.find(({ uri }) => uri === sheet.root);
}

describe('projects in short', () => {
  test('say how flows stand, which of them want a filing, what was found and what comes next', async () => {
    const found = await everywhere(whole, async (sheet) => {
      const project = await own(sheet);
      const about = project?.nextDeadline?.about;
      return project && { ...project, uri: '', name: '', files: project.files.map((uri) => sheet.path(uri)).sort(), wanting: project.wanting.map(({ address, spot }) => [address, spot && sheet.text(spot.range, spot.uri)]), nextDeadline: [project.nextDeadline?.day, project.nextDeadline?.past, about?.address] }; // biome-ignore format: one picture
    });
    expect(found).toMatchObject({
      files: ['dataflow.config.yaml', 'main.dataflow.yaml'],
      asOf: '2026-06-30',
      regime: { id: 'cn-2024' },
      language: 'en',
      wantingFlows: 1,
      wanting: [['flows.f', 'f']],
      nextDeadline: ['2026-06-15', true, 'agreements.g'],
    });
    expect(found?.counts.map(({ id, mark, flows }) => [id, mark, flows])).toContainEqual(['standard-contract-or-certification', '◆ S', 1]);
    expect(found?.findings.errors).toBeGreaterThan(0);
    expect(found?.findings.waived).toBe(0);
  });

  test('follow every edit', async () => {
    const followed = async (sheet: Sheet) => {
      await sheet.rewrite(whole.replace('agreement: g', 'filing: y').replace('filings:\n', 'filings:\n  y: { mechanism: standard-contract, status: filed }\n'));
      const { wantingFlows = -1 } = (await own(sheet)) ?? {};
      await sheet.rewrite('dataflow: 1\n');
      const { counts = [{}], findings } = (await own(sheet)) ?? {};
      return [wantingFlows, counts.length, findings];
    };
    expect(await everywhere(text, followed)).toEqual([0, 0, { errors: 0, warnings: 0, others: 0, waived: 0 }]);
  });

  test('count findings as they are told, and those that are accepted apart', async () => {
    const waived = `${whole}waivers:\n  - { rule: flow-needs-filing, at: flows.f, reason: 待定 😀, owner: legal, expires: 2026-12-31 }\n`;
    const counted = async (sheet: Sheet) => {
      const found = (await own(sheet))?.findings;
      const told = (await sheet.client.diagnostics(sheet.uri)).map(({ severity }) => severity);
      return [
        found,
        told.length - ((found?.errors ?? 0) + (found?.warnings ?? 0) + (found?.others ?? 0) + (found?.waived ?? 0)),
        told.filter((one) => one === 1).length === found?.errors,
      ];
    };
    expect(await everywhere(waived, counted)).toEqual([expect.objectContaining({ waived: 1 }), 0, true]);
  });

  test('are told one by one, each under the address that stands for it, in its own language and by its own law', async () => {
    using folder = makeFolder({
      'a/dataflow.config.yaml': 'language: zh\n',
      'a/x.dataflow.yaml': text,
      'b/dataflow.config.yaml': 'regime: nowhere\n',
      'b/x.dataflow.yaml': text,
    });
    const workspaceFolders = ['a', 'b'].map((name) => ({ uri: folder.uri(name), name }));
    await using client = await startClient({ folder, workspaceFolders, initializationOptions: { asOf: '2026-06-30' } });
    client.open('untitled:甲', 'flows: {}\n');
    await client.receive(() => client.received.find(({ method, params }) => method === 'dataflow/changed' && JSON.stringify(params).includes('untitled')));
    for (const name of ['a', 'b'])
      await client.receive(() =>
        client.received.find(({ method, params }) => method === 'dataflow/changed' && JSON.stringify(params).includes(folder.uri(name))),
      );
    const { projects } = await client.request(ProjectsRequest, {});
    expect(projects.map(({ uri, name, regime }) => [uri, name, regime.id]).sort()).toEqual([
      [folder.uri('a'), 'a', 'cn-2024'],
      [folder.uri('b'), 'b', 'nowhere'],
      ['untitled:甲', '甲', 'cn-2024'],
    ].sort()); // biome-ignore format: a table
    const [first, second] = projects.filter(({ uri }) => uri.startsWith('file:')).sort((left, right) => left.uri.localeCompare(right.uri));
    expect(first?.regime.name).toMatch(/\p{Script=Han}/u);
    expect(second).toMatchObject({ regime: { name: expect.stringContaining('there is no regime nowhere') }, counts: [], nextDeadline: null });
    for (const { uri } of projects.filter(({ regime }) => regime.id === 'cn-2024')) {
      expect(await client.request(TotalsRequest, { uri }), uri).not.toBeNull();
      expect(await client.request(ChecklistRequest, { uri }), uri).not.toBeNull();
      expect(await client.request(InventoryRequest, { uri }), uri).not.toBeNull();
    }
    const before = client.received.length;
    client.close('untitled:甲');
    await client.receive(() => client.received.slice(before).find(({ method }) => method === 'dataflow/changed'));
    expect((await client.request(ProjectsRequest, {})).projects).toHaveLength(2);
  });
});

describe('an inventory', () => {
  test('counts what each section holds, and lists one part of one section', async () => {
    const listed = async (sheet: Sheet) => {
      const all = await sheet.ask(InventoryRequest, { uri: sheet.root });
      const flows = await sheet.ask(InventoryRequest, { uri: sheet.uri, section: 'flows', from: 0, count: 2 });
      const rest = await sheet.ask(InventoryRequest, { uri: sheet.uri, section: 'flows', from: 2 });
      return [
        all?.sections.map(({ section, definitions }) => `${section} ${definitions}`),
        all?.definitions,
        flows?.definitions.map(({ item, outcome, detail }) => [item.address, item.spot && sheet.text(item.spot.range), outcome?.id, detail]),
        rest?.definitions.map(({ item, errors }) => [item.id, errors]),
      ];
    };
    expect(await everywhere(text, listed)).toEqual([
      ['exporters 1', 'systems 1', 'categories 1', 'recipients 1', 'agreements 1', 'flows 3', 'filings 1'],
      [],
      [
        ['flows.f', 'f', 'undetermined', 's → r · Germany'],
        ['flows.old', 'old', 'undetermined', 's → r · Germany · Over'],
      ],
      [['half', 1]],
    ]);
  });

  test('tells the worst verdict of what takes part in flows, and what stands beside each name', async () => {
    const listed = async (sheet: Sheet) => {
      const of = async (section: 'exporters' | 'systems' | 'categories' | 'recipients' | 'agreements' | 'filings') =>
        (await sheet.ask(InventoryRequest, { uri: sheet.uri, section }))?.definitions.map(({ outcome, detail }) => [outcome?.mark ?? null, detail]);
      return Promise.all((['exporters', 'systems', 'categories', 'recipients', 'agreements', 'filings'] as const).map(of));
    };
    expect(await everywhere(whole, listed)).toEqual([
      [['◆ S', 'Retail and consumer goods']],
      [['◆ S', 'Mainland China · a']],
      [['◆ S', 'Personal information that is not sensitive']],
      [['◆ S', 'Germany · Processes on the exporter’s behalf']],
      [[null, 'r · The CAC’s standard contract']],
      [[null, 'Certification · Being prepared']],
    ]);
  });
});

describe('expectations', () => {
  test('are told with their places, and with why they failed', async () => {
    const told = async (sheet: Sheet) => {
      const found = await sheet.ask(ExpectationsRequest, { uri: sheet.uri });
      return found?.expectations.map(({ spot, uri, message, ...rest }) => ({
        ...rest,
        at: spot && sheet.text(spot.range),
        in: sheet.path(uri),
        message: message?.split('\n'),
      }));
    };
    expect(await everywhere(whole, told)).toMatchObject([
      {
        id: 'main.dataflow.yaml#0',
        label: 'f: security assessment',
        detail: '',
        passed: false,
        at: 'security-assessment',
        in: 'main.dataflow.yaml',
        message: [expect.stringMatching(/^f: expected security assessment, found /), expect.stringContaining('→')],
        expected: 'security assessment',
      },
      { id: 'main.dataflow.yaml#1', detail: 'on 2026-07-01 under cn-2022' },
    ]);
  });

  test('of an empty text are none, and of no project there is nothing', async () => {
    expect(await everywhere('', (sheet) => sheet.ask(ExpectationsRequest, { uri: sheet.uri }))).toEqual({ expectations: [] });
    expect(await everywhere('', (sheet) => sheet.ask(ExpectationsRequest, { uri: 'file:///nowhere' }))).toBeNull();
  });
});

describe('a change that is asked for', () => {
  const changed =
    <P>(type: ProtocolRequestType<P, EditResult | null, never, void, void>, params: (sheet: Sheet) => P) =>
    async (sheet: Sheet) => {
      const result = await sheet.ask(type, params(sheet));
      if (!result?.edit) return result;
      const changes = Object.fromEntries(Object.entries(result.edit).map(([uri, edits]) => [uri, edits.map((edit) => ({ ...edit }))]));
      const after = sheet.after({ changes });
      if (typeof after === 'string') sheet.write(after);
      return [after, result.spot && sheet.text(result.spot.range, result.spot.uri)];
    };
  const set = (address: string, path: readonly string[], value: string | boolean | null) =>
    changed(SetValueRequest, ({ root }) => ({ uri: root, address, path, value }));

  test('comes as edits in the positions of the client, and leads to what it wrote', async () => {
    expect(await everywhere(text, set('filings.x', ['documents', '报告', 'status'], 'final'))).toEqual([
      text.replace('附件/报告.pdf', '{ file: 附件/报告.pdf, status: final }'),
      '{ file: 附件/报告.pdf, status: final }',
    ]);
    expect(await everywhere(text, set('filings.x', ['owner'], '法务 😀'))).toEqual([
      text.replace('附件/报告.pdf } }', '附件/报告.pdf }, owner: 法务 😀 }'),
      ', owner: 法务 😀',
    ]);
  });

  test('is refused in words', async () => {
    expect(await everywhere(text, set('filings.x', ['status'], 'done'))).toEqual({ refused: expect.stringMatching(/^`status` must be one of preparing, /) });
    expect(await everywhere(text, set('flows.half', ['note'], 'b'))).toEqual({ refused: expect.stringMatching(/cannot be changed here/) });
    expect(
      await everywhere(
        text,
        changed(SetValueRequest, () => ({ uri: 'file:///nowhere', address: 'a.b', path: ['c'], value: 'd' })),
      ),
    ).toBeNull();
  });

  test('declares a filing and names it', async () => {
    const create = changed(CreateFilingRequest, ({ uri }) => ({ uri, flows: ['flows.f'] }));
    const [after, id] = [...((await everywhere(whole, create)) as [string, string])];
    expect(id).toBe('contract-2026');
    expect(after).toBe(
      whole
        .replace('status: active }', 'status: active, filing: contract-2026 }')
        .replace('expect:\n', '  contract-2026:\n    mechanism: standard-contract\n    status: preparing\nexpect:\n'),
    );
  });

  test('makes the section where there is none', async () => {
    const files = {
      'a.dataflow.yaml': text
        .replace(/^filings:\n.*\n/m, '')
        .replace(/^ {2}half.*\n/m, '')
        .replace(/^expect:[\s\S]*/m, ''),
      'b.dataflow.yaml': 'filings: {}\n',
    };
    const create = changed(CreateFilingRequest, ({ uri }) => ({ uri, flows: ['flows.f'] }));
    const [after] = [...((await everywhere(files, create)) as [string])];
    expect(after).toMatch(/filing: contract-2026 \}\n[\s\S]*\n\nfilings:\n {2}contract-2026:\n {4}mechanism: standard-contract\n {4}status: preparing\n$/);
  });
});
