import { describe, expect, test } from 'vitest';
import type { ChecklistResult } from '../../../server/src/protocol/checklist.js';
import type { DiagramParams, DiagramResult } from '../../../server/src/protocol/diagram.js';
import { type Item, methods, type TotalsResult } from '../../../server/src/protocol/messages.js';
import { useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();

function asking<R>(method: string, params: object = {}): (sheet: Sheet) => Promise<R | null> {
  return (sheet) => sheet.client.connection.sendRequest<R | null>(method, { uri: sheet.uri, ...params });
}

/** An item by its address and the words where it stands. */
function placed(sheet: Sheet, { address, spot }: Item): string {
  return `${address}: ${spot ? sheet.text(spot.range, spot.uri) : 'nowhere'}`;
}

const block = `exporters:
  a: { name: { en: Acme, zh: 艾克米 } }
recipients:
  r: { name: 甲 😀, country: DE }
categories:
  c: { class: personal }
filings:
  x:
    mechanism: standard-contract
    status: preparing
    documents:
      pipia-report: { file: 报告 😀.docx, status: draft }
agreements:
  g:
    with: r
    kind: standard-contract
    terms: { purpose-method-scope: 第三条 😀 }
flows:
  f:
    name: 同步 😀
    from: a
    to: r
    categories: [c]
    individuals: 180000
    agreement: g
    filing: x
  half:
    note: "a
`;
const flow = `exporters: { a: { name: { en: Acme, zh: 艾克米 } } }
recipients: { r: { name: 甲 😀, country: DE } }
categories: { c: { class: personal } }
filings: { x: { mechanism: standard-contract, status: preparing, documents: { pipia-report: { file: 报告 😀.docx, status: draft } } } }
agreements: { g: { with: r, kind: standard-contract, terms: { purpose-method-scope: 第三条 😀 } } }
flows: { f: { name: 同步 😀, from: a, to: r, categories: [c], individuals: 180000, agreement: g, filing: x }, half: { note: "a
`;
const styles = [
  ['block', block],
  ['flow', flow],
] as const;

describe('the diagram', () => {
  const diagram =
    (params: Omit<DiagramParams, 'uri'> = {}) =>
    async (sheet: Sheet) => {
      const found = await asking<DiagramResult>(methods.diagram, params)(sheet);
      return found && { ...found, nodes: found.nodes.map(({ item }) => item && placed(sheet, item)), edges: found.edges.map((edge) => ({ ...edge, item: edge.item && placed(sheet, edge.item), flows: edge.flows.map((one) => placed(sheet, one)) })) }; // biome-ignore format: one line
    };

  test.each(styles)('tells what its parts stand for: %s style', async (_, source) => {
    const found = await everywhere(source, diagram());
    expect(found?.mermaid).toMatch(/^[\s\S]*flowchart/);
    expect(found?.nodes).toEqual(expect.arrayContaining(['exporters.a: a', 'recipients.r: r']));
    expect(found?.edges[0]).toMatchObject({ item: 'flows.f: f', mechanism: { id: 'standard-contract-or-certification', mark: '◆ S' }, uncertain: false });
    expect(found?.counts.reduce((sum, { flows }) => sum + flows, 0)).toBe(found?.edges.length);
  });

  test('is drawn in parts, and in the language that is asked for', async () => {
    expect((await everywhere(block, diagram({ view: 'flow', id: 'f' })))?.edges.map(({ item }) => item)).toEqual(['flows.f: f']);
    expect((await everywhere(block, diagram({ view: 'recipient', id: 'r', language: 'zh' })))?.counts[0]?.name).toMatch(/\p{Script=Han}/u);
    expect(await everywhere(block, diagram({ view: 'flow', id: 'gone' }))).toBeNull();
    expect(await everywhere(block, diagram({ view: 'flow' }))).toBeNull();
  });

  test('of an empty text is empty', async () => {
    expect(await everywhere('', diagram())).toMatchObject({ nodes: [], edges: [], counts: [] });
  });
});

describe('totals', () => {
  test.each(styles)('say how many people leave and how far the thresholds are: %s style', async (_, source) => {
    const totals = async (sheet: Sheet) => {
      const found = await asking<TotalsResult>(methods.totals)(sheet);
      return found && { ...found, exporters: found.exporters.map((one) => ({ ...one, item: placed(sheet, one.item) })) };
    };
    const found = await everywhere(source, totals);
    expect(found).toMatchObject({ asOf: '2026-06-30', regime: 'cn-2024' });
    const [exporter] = found?.exporters ?? [];
    expect(exporter).toMatchObject({ item: 'exporters.a: a', years: [2026] });
    const ordinary = exporter?.measures.find(({ measure }) => measure === 'ordinary');
    expect(ordinary).toMatchObject({ people: { low: 180_000, high: 180_000, text: '180,000' }, contributions: 1 });
    expect(ordinary?.thresholds.map(({ people, reached, left }) => [people, reached, left])).toEqual([
      [100_000, 'yes', null],
      [1_000_000, 'no', 819_999],
    ]);
  });

  test('of an empty text are none', async () => {
    expect(await everywhere('', asking(methods.totals))).toMatchObject({ exporters: [] });
  });
});

describe('the checklist', () => {
  test.each(styles)('says what each filing still wants: %s style', async (_, source) => {
    const checklist = async (sheet: Sheet) => {
      const found = await asking<ChecklistResult>(methods.checklist)(sheet);
      return found?.filings.map((filing) => ({
        item: placed(sheet, filing.item),
        status: filing.status,
        mechanism: filing.mechanism,
        findings: filing.findings.map(({ rule }) => rule),
        flows: filing.flows.map((one) => placed(sheet, one)),
        documents: filing.documents.map(({ id, status, file, fileUri, spot }) => [
          id,
          status,
          file,
          fileUri && sheet.path(fileUri),
          spot && sheet.text(spot.range, spot.uri),
        ]),
        terms: filing.terms.map(({ agreement, terms }) => [
          placed(sheet, agreement),
          terms.filter(({ where }) => where !== null).map(({ id, where }) => `${id}: ${where}`),
        ]),
      }));
    };
    const [filing, ...others] = (await everywhere(source, checklist)) ?? [];
    expect(others).toEqual([]);
    expect(filing).toMatchObject({ item: 'filings.x: x', status: 'preparing', mechanism: { id: 'standard-contract' }, flows: ['flows.f: f'] });
    expect(filing?.documents).toContainEqual(['pipia-report', 'draft', '报告 😀.docx', '报告 😀.docx', 'pipia-report']);
    expect(filing?.documents.filter(([, status]) => status === 'missing').length).toBeGreaterThan(0);
    expect(filing?.terms).toEqual([['agreements.g: g', ['purpose-method-scope: 第三条 😀']]]);
  });

  test('of an empty text is empty', async () => {
    expect(await everywhere('', asking(methods.checklist))).toEqual({ filings: [], wanting: [] });
  });
});

describe('a project', () => {
  test('that changed is told by its root, and what is asked then is new', async () => {
    const changed = async (sheet: Sheet) => {
      await sheet.rewrite(block.replace('180000', '2000000'));
      const found = await asking<TotalsResult>(methods.totals)(sheet);
      return found?.exporters[0]?.mechanism.id;
    };
    expect(await everywhere(block, changed)).toBe('security-assessment');
  });

  test('is found by any of its files, and by none that is not its own', async () => {
    const files = { 'a.dataflow.yaml': `${block}<|>`, 'b.dataflow.yaml': 'systems: {}\n', 'dataflow.config.yaml': 'language: zh\n' };
    const ask = async (sheet: Sheet) => {
      const of = async (uri: string) => (await sheet.client.connection.sendRequest<TotalsResult | null>(methods.totals, { uri }))?.exporters.length ?? null;
      return [
        await of(sheet.uri),
        await of(sheet.uriOf('b.dataflow.yaml')),
        await of(sheet.uriOf('dataflow.config.yaml')),
        await of('file:///nowhere'),
        await of(''),
      ];
    };
    expect(await everywhere(files, ask)).toEqual([1, 1, 1, null, null]);
  });
});
