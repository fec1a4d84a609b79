import { describe, expect, test } from 'vitest';
import {
  type CompletionClientCapabilities,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver-protocol';
import { pulling } from '../../kit/capabilities.js';
import { useEditor, useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const plainEditor = useEditor('utf-16', { capabilities: pulling });
const sharing: CompletionClientCapabilities = {
  completionList: { itemDefaults: ['editRange', 'insertTextMode'] },
  completionItem: { insertTextModeSupport: { valueSet: [InsertTextMode.adjustIndentation] } },
};
const sharingEditor = useEditor('utf-16', { capabilities: { ...pulling, textDocument: { ...pulling.textDocument, completion: sharing } } });

async function offered(sheet: Sheet): Promise<CompletionList> {
  const found = await sheet.ask(CompletionRequest.type, sheet.here);
  return found && 'items' in found ? found : { isIncomplete: false, items: [] };
}

const labels = async (sheet: Sheet) => (await offered(sheet)).items.map(({ label }) => label);

async function item(sheet: Sheet, label: string): Promise<CompletionItem> {
  const { items } = await offered(sheet);
  const found = items.find((one) => one.label === label);
  if (!found) throw new Error(`${label} is not offered, but ${items.map((one) => one.label).join(', ')}`);
  return found;
}

/** The text after an offer was taken: what is typed behind the cursor stays, or is replaced. */
async function taken(sheet: Sheet, label: string): Promise<unknown> {
  const { textEdit, insertTextFormat } = await item(sheet, label);
  if (!textEdit) return 'no edit';
  const range = 'range' in textEdit ? textEdit.range : textEdit.replace;
  const newText = insertTextFormat === InsertTextFormat.Snippet ? textEdit.newText.replace(/\$\{\d+:?([^}]*)\}|\$\d+/g, '$1') : textEdit.newText;
  return sheet.after([{ range, newText }]);
}

const known = 'systems: { crm-eu: { name: { en: Customers, zh: 客户系统 } }, hr: {} }\n';

describe('what may be written', () => {
  test.each([
    ['a section in an empty text', '<|>', 'dataflow', 'dataflow: 1'],
    ['a section at the very end', 'dataflow: 1\nfl<|>', 'flows', 'dataflow: 1\nflows:\n  '],
    ['a key in block style', 'flows:\n  f:\n    name: 客户 😀\n    fr<|>\n    to: x\n', 'from', 'flows:\n  f:\n    name: 客户 😀\n    from: \n    to: x\n'],
    ['a key in flow style behind an emoji', 'flows: { f: { name: 客户 😀, fr<|> } } # 😀\n', 'from', 'flows: { f: { name: 客户 😀, from:  } } # 😀\n'],
    ['a value of the schema', 'flows: { f: { name: 😀, method: a<|>pp, to: x } }\n', 'api', 'flows: { f: { name: 😀, method: api, to: x } }\n'],
    ['an id in block style', `${known}flows:\n  f:\n    to: crm<|>\n`, 'crm-eu', `${known}flows:\n  f:\n    to: crm-eu\n`],
    ['an id in flow style behind an emoji', `${known}flows: { f: { name: 😀, to: "<|>" } }\n`, 'hr', `${known}flows: { f: { name: 😀, to: "hr" } }\n`],
    ['a name of a catalogue', 'recipients:\n  r: { name: 甲 😀, country: <|> }\n', 'DE', 'recipients:\n  r: { name: 甲 😀, country: DE }\n'],
    [
      'a key beside what is half typed',
      'flows:\n  e: { to: "x }\n  f:\n    from: x\n    t\n    met<|>\n\tg: {}\n',
      'method',
      'flows:\n  e: { to: "x }\n  f:\n    from: x\n    t\n    method: \n\tg: {}\n',
    ],
    ['a map below its key', 'flows:\n  f:\n    nec<|>', 'necessity', 'flows:\n  f:\n    necessity:\n      '],
  ])('%s', async (_, source, label, expected) => {
    expect(await everywhere(source, (sheet) => taken(sheet, label))).toBe(expected);
  });

  test('in the settings of the project', async () => {
    const files = { 'dataflow.config.yaml': '# 😀\nlanguage: <|>\n' };
    expect(await everywhere(files, labels)).toEqual(['en', 'zh']);
  });

  test('in what another file defines', async () => {
    const files = { 'a.dataflow.yaml': 'flows: { f: { name: 😀, to: <|> } }\n', 'b.dataflow.yaml': `# 😀\n${known}` };
    expect(await everywhere(files, labels)).toEqual(expect.arrayContaining(['crm-eu', 'hr']));
  });

  test.each([
    ['in a comment', 'flows:\n  f: {} # 😀 fr<|>\n'],
    ['in an unknown section', 'flos:\n  f:\n    <|>\n'],
  ])('is nothing %s', async (_, source) => {
    expect(await everywhere(source, labels)).toEqual([]);
  });
});

describe('an offer', () => {
  const source = `${known}flows: { f: { name: 😀, to: cr<|>m } }\n`;

  test('is found by its names in both languages, and tells more when it is looked at', async () => {
    const told = async (sheet: Sheet) => {
      const found = await item(sheet, 'crm-eu');
      const { documentation } = await sheet.ask(CompletionResolveRequest.type, found);
      return [found.filterText, found.labelDetails?.description, documentation];
    };
    expect(await everywhere(source, told)).toEqual([
      expect.stringContaining('客户系统'),
      'Customers',
      { kind: 'markdown', value: expect.stringMatching(/^`crm-eu` · Customers/) },
    ]);
  });

  test('is plain text for clients that know nothing more', async () => {
    const sheet = await plainEditor().open(source);
    const found = await item(sheet, 'crm-eu');
    expect(found).toMatchObject({ detail: 'Customers', textEdit: { range: {}, newText: 'crm-eu' } });
    expect((await sheet.ask(CompletionResolveRequest.type, found)).documentation).toMatchObject({ kind: 'plaintext' });
    const { items } = await offered(await plainEditor().open('flows:\n  <|>\n'));
    expect(items.some(({ insertTextFormat, textEdit }) => insertTextFormat !== undefined || textEdit?.newText.includes('$1'))).toBe(false);
  });

  test('leaves to the client what all offers share, where it knows that', async () => {
    const list = await offered(await sharingEditor().open(source));
    expect(list.itemDefaults).toMatchObject({ editRange: { start: { line: 1 }, end: { line: 1 } }, insertTextMode: 2 });
    expect(list.items[0]).toMatchObject({ textEditText: expect.any(String) });
    expect(list.items[0]).not.toHaveProperty('textEdit');
  });

  test('that is gone when it is looked at comes back as it was', async () => {
    const gone = async (sheet: Sheet) => {
      const found = await item(sheet, 'crm-eu');
      sheet.write('dataflow: 1\n');
      const resolved = await sheet.ask(CompletionResolveRequest.type, found);
      return [resolved.label, resolved.documentation];
    };
    expect(await everywhere(source, gone)).toEqual(['crm-eu', undefined]);
  });

  test('replaces the whole word, or what is before the cursor', async () => {
    const edits = async (sheet: Sheet) => {
      const { textEdit } = await item(sheet, 'crm-eu');
      return textEdit && 'insert' in textEdit ? [sheet.picture([textEdit.insert]), sheet.picture([textEdit.replace])] : [];
    };
    const [insert, replace] = await everywhere(source, edits);
    expect([insert, replace]).toEqual(['flows: { f: { name: 😀, to: «cr»m } }', 'flows: { f: { name: 😀, to: «crm» } }']);
  });
});

test('more than anybody looks through are offered in part', async () => {
  const many = `systems:\n${Array.from({ length: 300 }, (_, index) => `  s${index}: {}\n`).join('')}flows: { f: { to: <|> } }\n`;
  expect(await everywhere(many, async (sheet) => (await offered(sheet)).isIncomplete)).toBe(true);
});
