import { describe, expect, test } from 'vitest';
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type Range,
  SymbolKind,
  WorkspaceSymbolRequest,
  WorkspaceSymbolResolveRequest,
} from 'vscode-languageserver-protocol';
import { pulling } from '../../kit/capabilities.js';
import { useEditor, useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const plainEditor = useEditor('utf-16', { capabilities: pulling });
const lazyEditor = useEditor('utf-16', {
  capabilities: { ...pulling, workspace: { ...pulling.workspace, symbol: { resolveSupport: { properties: ['location.range'] } } } },
});

/** Sections and definitions as a tree: name, detail, and in guillemets what is selected where that is another word. */
async function outline(sheet: Sheet): Promise<string> {
  const symbols = (await sheet.ask(DocumentSymbolRequest.type, { textDocument: sheet.textDocument })) ?? [];
  return symbols.flatMap((symbol) => ('location' in symbol ? [`flat ${symbol.name}`] : branch(sheet, symbol, sheet.range))).join('\n');
}

function branch(sheet: Sheet, symbol: DocumentSymbol, around: Range, depth = 0): readonly string[] {
  expect(isInside(sheet, symbol.range, around) && isInside(sheet, symbol.selectionRange, symbol.range), `${symbol.name} lies inside`).toBe(true);
  const selected = sheet.text(symbol.selectionRange);
  const parts = [symbol.name, symbol.detail, selected === symbol.name ? undefined : `«${selected}»`, symbol.tags && 'over'];
  const line = parts.filter((part) => part !== undefined).join(' ');
  return [`${'  '.repeat(depth)}${line}`, ...(symbol.children ?? []).flatMap((child) => branch(sheet, child, symbol.range, depth + 1))];
}

function isInside(sheet: Sheet, inner: Range, outer: Range): boolean {
  return sheet.offset(outer.start) <= sheet.offset(inner.start) && sheet.offset(inner.end) <= sheet.offset(outer.end);
}

const flow = 'exporters: { a: { name: { en: Acme, zh: 艾克米 } } }\nrecipients: { r: { country: DE } }\ncategories: { m: { class: general } }\n';

describe('the symbols of a document', () => {
  test.each([
    ['in block style', 'dataflow: 1\nsystems:\n  crm:\n    name: 客户系统 😀\n  lake:\n    location: CN\n', 'dataflow\nsystems\n  crm 客户系统 😀\n  lake'],
    ['in flow style, behind an emoji', 'systems: { "😀": {}, crm: { name: CRM }, "b b": {} }\n', 'systems\n  😀\n  crm CRM\n  b b'],
    [
      'with verdicts, and flows that are over',
      `${flow}flows:\n  f: { from: a, to: r, categories: [m], status: ended }\n`,
      'exporters\n  a Acme\nrecipients\n  r\ncategories\n  m\nflows\n  f – over',
    ],
    [
      'with items of lists',
      'waivers:\n  - { rule: shape, at: flows.f }\n  - reason: x\nexpect: [{ flow: f, mechanism: none }]\n',
      'waivers\n  shape flows.f «- { rule: shape, at: flows.f }»\n  #2 «- reason: x»\nexpect\n  f no mechanism «{ flow: f, mechanism: none }»',
    ],
    ['in a broken text', 'systems:\n  a: { name: "x\n  b:\n    loc\n\tc: {}\n  d: {}\nflo', 'systems\n  a x\n  b\n  d'],
    ['of which the end is half typed', 'systems:\n  crm:\n    name: 甲\nflows:\n  f:', 'systems\n  crm 甲\nflows\n  f ?'],
    ['without a text', '', ''],
  ])('%s', async (_, source, expected) => {
    expect(await everywhere(source, outline)).toBe(expected);
  });

  test('are of one kind in each section', async () => {
    const source = 'dataflow: 1\nexporters: { a: {} }\nsystems: { a: {} }\nflows: { a: {}, b: {} }\n';
    const kinds = async (sheet: Sheet) => {
      const symbols = (await sheet.ask(DocumentSymbolRequest.type, { textDocument: sheet.textDocument })) ?? [];
      return symbols.map((symbol) => [symbol.kind, ...('children' in symbol ? (symbol.children ?? []).map(({ kind }) => kind) : [])]);
    };
    expect(await everywhere(source, kinds)).toEqual([
      [SymbolKind.Property],
      [SymbolKind.Namespace, SymbolKind.Package],
      [SymbolKind.Namespace, SymbolKind.Module],
      [SymbolKind.Namespace, SymbolKind.Function, SymbolKind.Function],
    ]);
  });

  test('reach to their last words', async () => {
    const source = 'systems:\n  crm:\n    name: 甲 😀\n\n# next\nflows:\n  f: {}\n';
    const ranges = async (sheet: Sheet) => {
      const symbols = (await sheet.ask(DocumentSymbolRequest.type, { textDocument: sheet.textDocument })) ?? [];
      return symbols.map((symbol) => ('range' in symbol ? sheet.text(symbol.range) : ''));
    };
    expect(await everywhere(source, ranges)).toEqual(['systems:\n  crm:\n    name: 甲 😀', 'flows:\n  f: {}']);
  });

  test('are flat for clients that know no trees', async () => {
    const sheet = await plainEditor().open('systems:\n  crm: {}\n  lake: {}\n');
    const symbols = (await sheet.ask(DocumentSymbolRequest.type, { textDocument: sheet.textDocument })) ?? [];
    const lines = symbols.map((one) =>
      'location' in one ? `${one.containerName ?? '-'} ${one.name}: ${sheet.text(one.location.range, one.location.uri)}` : 'tree',
    );
    expect(lines).toEqual(['- systems: systems:\n  crm: {}\n  lake: {}', 'systems crm: crm: {}', 'systems lake: lake: {}']);
  });
});

describe('symbols of the workspace', () => {
  const files = {
    'a.dataflow.yaml': 'systems:\n  zebra-crm: { name: { en: Striped store, zh: 斑马客户系统 😀 } }\n',
    'b.dataflow.yaml': '# 😀\nflows: { x: { name: 😀 }, zebra-sync: { name: 同步 } }\n',
    'c.dataflow.yaml': 'systems: { "zebra',
  };
  const find = (query: string) => async (sheet: Sheet) => {
    const found = (await sheet.ask(WorkspaceSymbolRequest.type, { query })) ?? [];
    return found.map((symbol) => {
      const { location } = symbol;
      return `${symbol.name} in ${symbol.containerName}: ${'range' in location ? `${sheet.path(location.uri)} ${sheet.picture([location.range], location.uri)}` : 'somewhere'}`;
    });
  };
  const crm = 'a.dataflow.yaml «zebra-crm»: { name: { en: Striped store, zh: 斑马客户系统 😀 } }';
  const sync = 'b.dataflow.yaml flows: { x: { name: 😀 }, «zebra-sync»: { name: 同步 } }';

  test.each([
    ['an id, in open and closed files', 'zebra', [`zebra-crm in systems: ${crm}`, `zebra-sync in flows: ${sync}`]],
    ['part of a Chinese name', '马客户', [`zebra-crm – 斑马客户系统 😀 in systems: ${crm}`]],
    ['letters in their order', 'strpd', [`zebra-crm – Striped store in systems: ${crm}`]],
    ['nothing', 'zebra-none', []],
  ])('are found by %s', async (_, query, expected) => {
    expect(await everywhere(files, find(query))).toEqual(expected);
  });

  test('say where they stand when they are looked at, where the client wants it so', async () => {
    const sheet = await lazyEditor().open(files);
    const [found] = (await sheet.ask(WorkspaceSymbolRequest.type, { query: 'zebra-sync' })) ?? [];
    expect(found?.location).toEqual({ uri: sheet.uriOf('b.dataflow.yaml') });
    const { location } = await sheet.ask(WorkspaceSymbolResolveRequest.type, { name: '', kind: SymbolKind.Event, location: { uri: '' }, ...found });
    expect('range' in location && `${sheet.path(location.uri)} ${sheet.picture([location.range], location.uri)}`).toBe(sync);
  });
});
