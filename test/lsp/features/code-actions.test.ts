import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
} from 'vscode-languageserver-protocol';
import { commands } from '../../../server/src/protocol/messages.js';
import { pulling } from '../../kit/capabilities.js';
import { useEditor, useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

// Knows actions, and neither snippets nor questions for later nor changes of documents.
const plain: ClientCapabilities = {
  ...pulling,
  textDocument: { ...pulling.textDocument, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

const everywhere = useEditors();
const plainEditor = useEditor('utf-16', { capabilities: plain });
const oldEditor = useEditor('utf-16', { capabilities: pulling });

async function actions(sheet: Sheet, context: Partial<CodeActionContext> = {}): Promise<readonly CodeAction[]> {
  const params = { textDocument: sheet.textDocument, range: sheet.range, context: { diagnostics: [], ...context } };
  return ((await sheet.ask(CodeActionRequest.type, params)) ?? []).flatMap((action) => ('kind' in action ? [action] : []));
}

async function chosen(sheet: Sheet, title: RegExp): Promise<CodeAction> {
  const found = await actions(sheet, { only: [''] });
  const [action, ...others] = found.filter((one) => title.test(one.title));
  if (!action || others.length > 0) throw new Error(`${others.length + (action ? 1 : 0)} of: ${found.map((one) => one.title).join(' | ')}`);
  return action.edit ? action : sheet.ask(CodeActionResolveRequest.type, action);
}

/** The text after an action was carried out, and whether what it answers is found no more. */
async function after(sheet: Sheet, title: RegExp, rule: string): Promise<unknown> {
  const before = await sheet.codes();
  if (!before.includes(rule)) return `found are ${before.join(', ')}`;
  const text = sheet.after((await chosen(sheet, title)).edit);
  if (typeof text !== 'string') return text;
  sheet.write(text);
  const left = await sheet.codes();
  return left.filter((code) => code === rule).length < before.filter((code) => code === rule).length ? text : `${rule} is still found in: ${text}`;
}

describe('a fix', () => {
  test.each([
    [
      'corrects a word in block style',
      'dataflow: 1\nexporters:\n  a:\n    name: 甲 😀\n    sector: Re<|>tail\n',
      /^Write `retail`/,
      'reference-unknown',
      'dataflow: 1\nexporters:\n  a:\n    name: 甲 😀\n    sector: retail\n',
    ],
    [
      'corrects a name in flow style behind an emoji',
      'dataflow: 1\nrecipients: { acme-eu: { country: DE } }\nsystems: { crm: { name: 客户 😀, operator: "acme-<|>e" } } # 😀\n',
      /^Write `acme-eu`/,
      'reference-unknown',
      'dataflow: 1\nrecipients: { acme-eu: { country: DE } }\nsystems: { crm: { name: 客户 😀, operator: acme-eu } } # 😀\n',
    ],
    [
      'corrects a key beside what is half typed',
      'dataflow: 1\nsystems:\n  a: { name: "x }\n  b:\n    loc<|>atio: CN\n  c:\n    kin\n',
      /location/,
      'shape',
      'dataflow: 1\nsystems:\n  a: { name: "x }\n  b:\n    location: CN\n  c:\n    kin\n',
    ],
    [
      'defines what is missing in block style',
      'dataflow: 1\nrecipients:\n  a:\n    name: 甲 😀\n    country: DE\nsystems:\n  crm:\n    operator: <|>zzz\n',
      /^Define `zzz` under `recipients`/,
      'reference-unknown',
      "dataflow: 1\nrecipients:\n  a:\n    name: 甲 😀\n    country: DE\n  zzz:\n    name: ''\n    country: unknown\nsystems:\n  crm:\n    operator: zzz\n",
    ],
    [
      'defines what is missing in flow style, and begins its section at the very end',
      'dataflow: 1\nsystems: { crm: { name: 😀, operator: zzz<|> } }',
      /^Define `zzz` under `recipients`/,
      'reference-unknown',
      "dataflow: 1\nsystems: { crm: { name: 😀, operator: zzz } }\n\nrecipients:\n  zzz:\n    name: ''\n    country: unknown\n",
    ],
    ['begins an empty text', '<|>', /^Begin the file/, 'shape', 'dataflow: 1\n'],
  ])('%s', async (_, source, title, rule, expected) => {
    expect(await everywhere(source, (sheet) => after(sheet, title, rule))).toBe(expected);
  });

  test('of a rule that is turned off makes the settings where there are none, and changes them where there are', async () => {
    const source = 'dataflow: 1\nsystems: { crm: { name: 😀, operator: z<|>zz } }\n';
    const config = 'dataflow.config.yaml';
    const off = async (sheet: Sheet) => sheet.after((await chosen(sheet, /^Turn `reference-unknown` off/)).edit);
    expect(await everywhere({ 'a.dataflow.yaml': source, [config]: '# 😀\nrules:\n  shape: info\n' }, off)).toEqual({
      [config]: '# 😀\nrules:\n  shape: info\n  reference-unknown: off\n',
    });
  });

  test('is preferred where it is sure, and says which of the client’s diagnostics it answers', async () => {
    const source = 'dataflow: 1\nexporters: { a: { name: 😀, sector: Re<|>tail } }\n';
    const about = async (sheet: Sheet) => {
      const diagnostics = [...(await sheet.client.diagnostics(sheet.uri))];
      const found = (await actions(sheet, { diagnostics })).find(({ title }) => title === 'Write `retail`');
      return [found?.isPreferred, found?.diagnostics?.map(({ code }) => code), found?.kind];
    };
    expect(await everywhere(source, about)).toEqual([true, ['reference-unknown'], 'quickfix']);
  });
});

describe('a finding that is accepted', () => {
  test.each([
    ['in block style', 'dataflow: 1\nsystems:\n  crm:\n    name: 甲 😀\n    operator: z<|>zz\n'],
    ['in flow style', 'dataflow: 1\nsystems: { crm: { name: 甲 😀, operator: z<|>zz } }\n'],
  ])('is on the record, and only a hint from then on: %s', async (_, source) => {
    const waived = async (sheet: Sheet) => {
      const text = sheet.after((await chosen(sheet, /^Accept `reference-unknown`/)).edit);
      if (typeof text !== 'string') return 'not here';
      sheet.write(text.replace("reason: ''", 'reason: 待定 😀').replace("owner: ''", 'owner: legal'));
      const [first] = (await sheet.client.diagnostics(sheet.uri)).filter(({ code }) => code === 'reference-unknown');
      return [text.slice(text.indexOf('\nwaivers')), first?.severity];
    };
    const record = "\nwaivers:\n  - rule: reference-unknown\n    at: systems.crm\n    reason: ''\n    owner: ''\n    expires: 2026-09-28\n";
    expect(await everywhere(source, waived)).toEqual([record, 4]);
  });
});

describe('all safe fixes', () => {
  test('are applied at once where they are asked for, and not offered otherwise', async () => {
    const source = 'dataflow: 1\nexporters:\n  a: { name: 😀, sector: Retail }\n  b:\n    name: 客户 😀\n    sector: Retail\n';
    const all = async (sheet: Sheet) => {
      const [fixAll] = await actions(sheet, { only: ['source.fixAll'] });
      const unasked = (await actions(sheet)).filter(({ kind }) => kind?.startsWith('source'));
      const { edit } = fixAll ? await sheet.ask(CodeActionResolveRequest.type, fixAll) : { edit: {} };
      sheet.write(String(sheet.after(edit)));
      return [sheet.whole, unasked.length, (await sheet.codes()).includes('reference-unknown')];
    };
    expect(await everywhere(source, all)).toEqual([source.replaceAll('Retail', 'retail').replaceAll('\r', ''), 0, false]);
  });
});

describe('rewritings', () => {
  test.each([
    [
      'a map between braces',
      'systems: { crm: {} }\nflows:\n  f: { name: 客户 😀, to: <|>crm }\n',
      /line|block/i,
      'systems: { crm: {} }\nflows:\n  f:\n    name: 客户 😀\n    to: crm\n',
    ],
    ['a text in both languages', 'systems:\n  crm: { name: 客<|>户 😀 }\n', /language|both/i, "systems:\n  crm: { name: { en: '', zh: 客户 😀 } }\n"],
  ])('change %s', async (_, source, title, expected) => {
    expect(await everywhere(source, async (sheet) => sheet.after((await chosen(sheet, title)).edit))).toBe(expected);
  });
});

describe('what is offered', () => {
  const source = 'dataflow: 1\nsystems: { crm: { name: 😀, operator: z<|>zz } }\n';
  const kinds = async (sheet: Sheet, context: Partial<CodeActionContext>) => [...new Set((await actions(sheet, context)).map(({ kind }) => kind))];

  test('is of the kinds that are asked for', async () => {
    const both = 'dataflow: 1\nsystems:\n  crm: { name: 😀, operator: z<|>zz }\n';
    expect(await everywhere(both, (sheet) => kinds(sheet, {}))).toEqual(['quickfix', 'refactor.rewrite']);
    expect(await everywhere(both, (sheet) => kinds(sheet, { only: ['refactor'] }))).toEqual(['refactor.rewrite']);
    expect(await everywhere(source, (sheet) => kinds(sheet, { triggerKind: CodeActionTriggerKind.Automatic }))).toEqual(['quickfix']);
    expect(await everywhere(source, (sheet) => kinds(sheet, { only: ['source.organizeImports'] }))).toEqual([]);
  });

  test('is nothing where nothing can be done', async () => {
    expect(await everywhere('dataflow: 1\n\n<|>', (sheet) => kinds(sheet, {}))).toEqual([]);
  });

  test('comes without its edits where the client asks for them later, and an action that is gone has none', async () => {
    const gone = async (sheet: Sheet) => {
      const [first] = await actions(sheet);
      if (!first) return 'nothing';
      sheet.write('dataflow: 1\n');
      const resolved = await sheet.ask(CodeActionResolveRequest.type, first);
      return [first.edit, resolved.edit];
    };
    expect(await everywhere(source, gone)).toEqual([undefined, undefined]);
  });
});

describe('a client', () => {
  const source = 'dataflow: 1\nrecipients:\n  a: { country: DE }\nsystems: { crm: { operator: zzz<|> } }\n';
  const defined = "dataflow: 1\nrecipients:\n  a: { country: DE }\n  zzz:\n    name: ''\n    country: unknown\nsystems: { crm: { operator: zzz } }\n";
  const define = /^Define `zzz` under `recipients`/;

  test('that knows snippets is led from gap to gap', async () => {
    const snippet = async (sheet: Sheet) => {
      const { edit } = await chosen(sheet, define);
      const [change] = edit?.documentChanges ?? [];
      const [first] = change && 'edits' in change ? change.edits : [];
      return [first && 'snippet' in first ? first.snippet.value.replaceAll('\r', '') : 'no snippet', sheet.after(edit)];
    };
    const gaps = ['\n  zzz:\n    name: $', "{1:''}\n    country: $", '{2:unknown}'].join('');
    expect(await everywhere(source, snippet)).toEqual([`  a: { country: DE \\}${gaps}`, defined]);
  });

  test('that knows none, and asks for nothing later, gets plain edits at once', async () => {
    const sheet = await plainEditor().open(source);
    const { edit } = await chosen(sheet, define);
    expect(Object.keys(edit ?? {})).toEqual(['changes']);
    expect(sheet.after(edit)).toBe(defined);
    const titles = (await actions(sheet)).map(({ title }) => title);
    expect(titles.some((title) => title.startsWith('Turn'))).toBe(true);
  });

  test('that carries out commands is told where fixes are explained', async () => {
    const documentation = async ({ client }: Sheet) => client.initialized?.capabilities.codeActionProvider;
    expect(await everywhere('', documentation)).toMatchObject({
      documentation: [{ kind: 'quickfix', command: { command: commands.help, arguments: ['fixes'] } }],
    });
    expect(plainEditor().client.initialized?.capabilities.codeActionProvider).not.toHaveProperty('documentation');
  });

  test('that knows no literals is offered none', async () => {
    const { capabilities } = oldEditor().client.initialized ?? {};
    expect(capabilities).not.toHaveProperty('codeActionProvider');
  });
});
