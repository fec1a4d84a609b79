import { describe, expect, test } from 'vitest';
import { DocumentHighlightKind, DocumentHighlightRequest, ReferencesRequest } from 'vscode-languageserver-protocol';
import { useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();

async function references(sheet: Sheet, includeDeclaration = true): Promise<string> {
  const found = await sheet.ask(ReferencesRequest.type, { ...sheet.here, context: { includeDeclaration } });
  return found ? sheet.places(found) : 'none';
}

/** What is highlighted: all of it, and behind an arrow what is written there. */
async function highlights(sheet: Sheet): Promise<string> {
  const found = await sheet.ask(DocumentHighlightRequest.type, sheet.here);
  const written = found?.filter(({ kind }) => kind === DocumentHighlightKind.Write) ?? [];
  return found ? `${sheet.picture(found.map(({ range }) => range))} → ${sheet.picture(written.map(({ range }) => range))}` : 'none';
}

const cases = [
  ['in block style', 'systems:\n  b<|>:\n    name: b 客户\nflows:\n  f:\n    from: a\n    to: b\n', '«b»:\nto: «b»'],
  [
    'in flow style',
    'systems: { b: {} }\nflows: { f: { from: a, to: <|>b }, g: { from: b } }\n',
    'systems: { «b»: {} }\nflows: { f: { from: a, to: «b» }, g: { from: «b» } }',
  ],
  [
    'behind Chinese text and emojis',
    'systems: { b: {} }\nflows: { f: { name: 客户😀, from: b<|>, to: b } } # 😀 b\n',
    'systems: { «b»: {} }\nflows: { f: { name: 客户😀, from: «b», to: «b» } } # 😀 b',
  ],
  [
    'in quotes, lists and addresses',
    'flows: { f: { categories: ["c", c] } }\ncategories:\n  c<|>: {}\nwaivers: [{ at: categories.c }]\n',
    'flows: { f: { categories: ["«c»", «c»] } }\n«c»: {}\nwaivers: [{ at: categories.«c» }]',
  ],
  [
    'beside what is half typed',
    'systems: { b: {} }\nflows:\n  g: { from: b<|> }\n  f:\n    to: b\n    fro\n  h: { to: "b }\n  i: { to: b }\n',
    'systems: { «b»: {} }\ng: { from: «b» }\nto: «b»\ni: { to: «b» }',
  ],
  ['at the very end', 'systems: { b: {} }\nflows:\n  f:\n    from: b<|>', 'systems: { «b»: {} }\nfrom: «b»'],
] as const;

describe('references', () => {
  test.each(cases)('%s', async (_, source, expected) => {
    expect(await everywhere(source, references)).toBe(expected);
  });

  test('stand in all files, with the definition or without it', async () => {
    const files = {
      'a.dataflow.yaml': 'systems: { b<|>: {} }\n',
      'b.dataflow.yaml': 'flows: { f: { name: 😀, from: b } }\n',
      'c.dataflow.yaml': 'flows: { g: { to: "b" } }\n',
    };
    const others = 'b.dataflow.yaml: flows: { f: { name: 😀, from: «b» } }\nc.dataflow.yaml: flows: { g: { to: "«b»" } }';
    expect(await everywhere(files, references)).toBe(`a.dataflow.yaml: systems: { «b»: {} }\n${others}`);
    expect(await everywhere(files, (sheet) => references(sheet, false))).toBe(others);
  });
});

describe('highlights', () => {
  test.each(cases)('%s', async (_, source, expected) => {
    const [shown] = (await everywhere(source, highlights)).split(' → ');
    expect(shown).toBe(expected);
  });

  test('stay in the file, and tell definitions from references', async () => {
    const files = { 'a.dataflow.yaml': 'systems: { b: {} }\nflows: { f: { to: b<|> } }\n', 'b.dataflow.yaml': 'flows: { g: { from: b } }\n' };
    expect(await everywhere(files, highlights)).toBe('systems: { «b»: {} }\nflows: { f: { to: «b» } } → systems: { «b»: {} }');
  });

  test.each([
    ['there is no text', '<|>'],
    ['there is no name', 'flows: { f: { met<|>hod: api } }\n'],
  ])('are none where %s', async (_, source) => {
    expect(await everywhere(source, highlights)).toBe('none');
    expect(await everywhere(source, references)).toBe('none');
  });
});
