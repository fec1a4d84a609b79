// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { project } from '../../../scripts/bench/project.mjs';
import type { DiagramChoices, DiagramParams, DiagramResult, SetBaseParams } from '../../../server/src/protocol/diagram.js';
import { methods } from '../../../server/src/protocol/messages.js';
import { useEditor } from '../../kit/editor.js';
import { drawn } from '../../kit/mermaid.js';
import type { Sheet } from '../../kit/sheet.js';

const editor = useEditor();

const shared = `dataflow: 1
exporters: { a: { name: { en: Acme, zh: 甲 } } }
recipients: { r: { name: Rhein, country: DE }, s: { name: Spree, country: DE } }
categories: { m: { class: general, name: Machines } }
`;
const flows = `dataflow: 1
flows:
  f: { name: 同步 😀, from: a, to: r, categories: [m] }
  g: { from: a, to: r, categories: [m] }
  h: { from: a, to: s, categories: [m], status: planned }
`;
const files = { 'flows.dataflow.yaml': flows, 'shared.dataflow.yaml': shared };

type Asked = Omit<DiagramParams, 'uri'>;

async function asked(sheet: Sheet, params: Asked): Promise<DiagramResult> {
  const found = await sheet.client.connection.sendRequest<DiagramResult | null>(methods.diagram, { uri: sheet.uri, ...params });
  if (!found) throw new Error('nothing to draw');
  return found;
}

/** Asks for a drawing that Mermaid can read. */
async function diagram(sheet: Sheet, params: Asked = {}): Promise<DiagramResult> {
  const found = await asked(sheet, params);
  await drawn(found.mermaid);
  return found;
}

function setBase(sheet: Sheet, base: SetBaseParams['base']): Promise<null> {
  return sheet.client.connection.sendRequest(methods.setBase, { uri: sheet.uri, base });
}

const choices = (sheet: Sheet) => sheet.client.connection.sendRequest<DiagramChoices | null>(methods.diagramChoices, { uri: sheet.uri });

describe('a diagram', () => {
  test('is drawn for a panel: with what its parts open, and what they stand for', async () => {
    const found = await diagram(await editor().open(files), { bare: true });
    expect(found.mermaid).not.toContain('legend');
    expect(found.edges.map(({ index, number, item, opens, size }) => [index, number, item?.address, opens, size])).toEqual([
      [0, 1, 'flows.f', { view: 'flow', id: 'f' }, 1],
      [1, 2, 'flows.g', { view: 'flow', id: 'g' }, 1],
      [2, 3, 'flows.h', { view: 'flow', id: 'h' }, 1],
    ]);
    expect(found.edges[0]).toMatchObject({ between: 'Acme (Mainland China) → Rhein (Germany)', change: null, flows: [{ name: '同步 😀' }] });
    expect(found.nodes.map(({ item, opens }) => [item?.address ?? null, opens])).toEqual([
      ['exporters.a', { view: 'exporter', id: 'a' }],
      ['recipients.r', { view: 'recipient', id: 'r' }],
      ['recipients.s', { view: 'recipient', id: 's' }],
      [null, { view: 'country', id: 'DE' }],
    ]);
    expect(found).toMatchObject({ grouping: 'flow', flows: { shown: 3, of: 3 }, changes: [], notes: [] });
    expect(found.description).toHaveLength(3);
  });

  test('is put together and narrowed, and its arrows open what they are made of', async () => {
    const sheet = await editor().open(files);
    const { edges, grouping } = await diagram(sheet, { group: 'auto', limit: 2 });
    expect(grouping).toBe('system');
    expect(edges.map(({ item, size }) => [item?.id ?? null, size])).toEqual([
      [null, 2],
      ['h', 1],
    ]);
    const opened = await diagram(sheet, { group: 'auto', limit: 2, ...edges[0]?.opens });
    expect(opened.edges.map(({ item }) => item?.id)).toEqual(['f', 'g']);
    expect((await diagram(sheet, { filter: { statuses: ['planned'] } })).flows).toEqual({ shown: 1, of: 3 });
    expect((await diagram(sheet, { view: 'country', id: 'DE', language: 'zh' })).title).toBe('流向德国的数据（2026-06-30）');
    expect(await sheet.client.connection.sendRequest(methods.diagram, { uri: sheet.uri, view: 'country', id: 'XX' })).toBeNull();
  });

  test('of a project is drawn for any file of it and for its folder, and not for one that is no file of any', async () => {
    const sheet = await editor().open(files);
    expect((await diagram(sheet, { group: 'country' })).edges).toHaveLength(1);
    const about = (uri: string) => sheet.client.connection.sendRequest<DiagramResult | null>(methods.diagram, { uri });
    expect((await about(sheet.root))?.edges).toHaveLength(3);
    expect(await about('file:///nowhere/else.dataflow.yaml')).toBeNull();
  });
});

describe('a base', () => {
  const old = flows
    .replace('  g:', '  gone: { from: a, to: s, categories: [m] }\n  g:')
    .replace('  h: { from: a, to: s, categories: [m], status: planned }\n', '');

  test('is what the drawing is compared with', async () => {
    const sheet = await editor().open(files);
    await setBase(sheet, { label: 'HEAD', files: [{ uri: sheet.uri, text: old }] });
    const found = await diagram(sheet, { time: 'changes' });
    expect(found.title).toBe('Data flows on 2026-06-30, changes since HEAD');
    expect(found.changes.map(({ item, kind, before, after }) => [item.address, kind, before?.id ?? null, after?.id ?? null])).toEqual([
      ['flows.h', 'added', null, 'none'],
      ['flows.gone', 'removed', 'none', null],
    ]);
    expect(found.edges.map(({ item, change, number }) => [item?.id, change, number, item?.spot !== undefined])).toEqual([
      ['f', null, 1, true],
      ['g', null, 2, true],
      ['h', 'added', 3, true],
      ['gone', 'removed', 4, false],
    ]);
    expect((await diagram(sheet, { time: 'before' })).edges.map(({ item }) => item?.id)).toEqual(['f', 'gone', 'g']);
    expect(await diagram(sheet, { time: 'before', view: 'flow', id: 'h' })).toMatchObject({ edges: [], title: expect.stringContaining('Data flow h') });
    expect((await diagram(sheet)).changes).toEqual([]);
    expect((await choices(sheet))?.base).toBe('HEAD');
  });

  test('stays what it was while the project changes, whatever its files are called', async () => {
    const sheet = await editor().open(files);
    await setBase(sheet, {
      label: 'HEAD',
      files: [
        { uri: sheet.uri, text: null },
        { uri: sheet.uriOf('old/flows.dataflow.yaml'), text: flows },
        { uri: sheet.uriOf('notes.txt'), text: 'no part of the project' },
        { uri: 'file:///elsewhere/x.dataflow.yaml', text: 'flows: { x: {} }' },
      ],
    });
    expect((await diagram(sheet, { time: 'changes' })).changes).toEqual([]);
    await sheet.rewrite(flows.replace('name: 同步 😀', 'name: 同步'));
    expect((await diagram(sheet, { time: 'changes' })).changes.map(({ item, kind }) => [item.id, kind])).toEqual([['f', 'content']]);
    expect((await diagram(sheet, { time: 'before' })).edges[0]?.item).toMatchObject({ name: '同步 😀', spot: { uri: sheet.uri } });
  });

  test('that is broken or gone is no harm', async () => {
    const sheet = await editor().open(files);
    await setBase(sheet, { label: '<img onerror=alert(1)>', files: [{ uri: sheet.uri, text: '{{{' }] });
    expect((await diagram(sheet, { time: 'changes' })).changes.map(({ kind }) => kind)).toEqual(['added', 'added', 'added']);
    expect((await diagram(sheet, { time: 'before' })).edges).toEqual([]);
    await setBase(sheet, null);
    expect((await diagram(sheet, { time: 'changes' })).changes).toEqual([]);
    expect((await diagram(sheet, { time: 'before' })).title).toBe('Data flows on 2026-06-30');
    expect((await choices(sheet))?.base).toBeNull();
    expect(editor().faults).toEqual([]);
  });
});

describe('what can be chosen', () => {
  test('are views and what flows have in common', async () => {
    const found = await choices(await editor().open(files));
    expect(found?.views.map(({ view, id, name }) => [view, id, name])).toEqual([
      ['overview', undefined, 'Overview'],
      ['exporter', 'a', 'Acme'],
      ['recipient', 'r', 'Rhein'],
      ['recipient', 's', 'Spree'],
      ['country', 'DE', 'Germany'],
    ]);
    expect(found?.outcomes).toEqual([{ id: 'none', mark: '–', name: 'no mechanism', flows: 3 }]);
    expect(found?.categories).toEqual([{ id: 'm', name: 'Machines', flows: 3 }]);
    expect(found?.statuses.map(({ name, flows: number }) => [name, number])).toEqual([
      ['Active', 2],
      ['Planned', 1],
    ]);
  });
});

describe('ten thousand flows', () => {
  test('are drawn as few arrows, down to single ones', async () => {
    const sheet = await editor().open(project(10_000));
    const overview = await diagram(sheet, { group: 'auto', bare: true });
    expect(overview).toMatchObject({ grouping: 'country', flows: { shown: 10_000, of: 10_000 } });
    expect(overview.edges).toHaveLength(80);
    const country = await asked(sheet, { group: 'auto', ...overview.edges[0]?.opens });
    const system = await asked(sheet, { group: 'auto', ...country.edges[0]?.opens });
    expect([country.grouping, system.grouping]).toEqual(['flow', 'flow']);
    expect(system.edges[0]?.item?.id).toBe('flow-0');
    const one = await asked(sheet, { view: 'recipient', id: 'recipient-3', group: 'auto' });
    expect([one.grouping, one.edges.length, one.flows.shown]).toEqual(['flow', 250, 250]);
  });
});
