import { describe, expect, test } from 'vitest';
import { DeclarationRequest, DefinitionRequest, type Location, type LocationLink } from 'vscode-languageserver-protocol';
import { pulling } from '../../kit/capabilities.js';
import { useEditor, useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const plainEditor = useEditor('utf-16', { capabilities: pulling });

/** Where a definition leads: the word that leads, and below it the definitions, the ids in them marked. */
async function led(sheet: Sheet): Promise<string> {
  const links = await sheet.ask(DefinitionRequest.type, sheet.here);
  expect(await sheet.ask(DeclarationRequest.type, sheet.here)).toEqual(links);
  if (!isLinks(links)) return links ? 'locations' : 'nowhere';
  const origins = [...new Set(links.map(({ originSelectionRange }) => originSelectionRange && sheet.text(originSelectionRange)))];
  return [`${origins.join('?')} →`, sheet.places(links.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range })))].join(' ');
}

function isLinks(links: unknown): links is LocationLink[] {
  return Array.isArray(links) && links.every((link) => 'targetUri' in link);
}

describe('a name leads to its definition', () => {
  test.each([
    ['in block style', 'systems:\n  crm-eu:\n    name: 欧洲客户系统\nflows:\n  sync:\n    to: crm<|>-eu\n', 'crm-eu → «crm-eu»:'],
    [
      'in flow style',
      'systems: { crm: {}, crm-eu: { name: CRM } }\nflows: { sync: { to: <|>crm-eu } }\n',
      'crm-eu → systems: { crm: {}, «crm-eu»: { name: CRM } }',
    ],
    [
      'behind Chinese text and an emoji',
      'systems: { a: { name: 甲 😀 }, b: {} }\nflows: { f: { name: 客户 😀, to: b<|> } }\n',
      'b → systems: { a: { name: 甲 😀 }, «b»: {} }',
    ],
    ['in quotes', 'systems: { "b": {} }\nflows:\n  f: { to: "<|>b" }\n', 'b → systems: { "«b»": {} }'],
    ['as an address', 'flows:\n  f: {}\nwaivers:\n  - at: "flows.<|>f"\n', 'flows.f → «f»: {}'],
    ['from the definition itself', 'systems:\n  <|>b: {}\n', 'b → «b»: {}'],
    ['at the very end', 'systems:\n  b: {}\nflows:\n  f:\n    to: b<|>', 'b → «b»: {}'],
    ['beside a line that is half typed', 'systems:\n  b: {}\nflows:\n  f:\n    to: <|>b\n    fro\n', 'b → «b»: {}'],
    ['below a quote that was forgotten', 'systems:\n  a: { name: "x }\n  b: {}\nflows:\n  f: { to: b<|> }\n', 'b → «b»: {}'],
    ['below a tab', 'systems:\n\ta: {}\n  b: {}\nflows:\n  f: { to: b<|> }\n', 'b → «b»: {}'],
  ])('%s', async (_, source, expected) => {
    expect(await everywhere(source, led)).toBe(expected);
  });

  test('in another file, and to each of two', async () => {
    const files = {
      'a.dataflow.yaml': 'flows: { f: { to: b<|> } }\n',
      '系统 #1.dataflow.yaml': '# 😀\nsystems:\n  b: {}\n',
      'c.dataflow.yaml': 'systems: { b: {} }\n',
    };
    expect(await everywhere(files, led)).toBe('b → c.dataflow.yaml: systems: { «b»: {} }\n系统 #1.dataflow.yaml: «b»: {}');
  });

  test.each([
    ['nothing defines it', 'flows: { f: { to: b<|> } }\n', ' → '],
    ['it is no name', 'flows: { f: { method: ap<|>i } }\n', 'nowhere'],
    ['there is no text', '<|>', 'nowhere'],
    ['the cursor is behind everything', 'systems: { b: {} }\n\n\n<|>', 'nowhere'],
  ])('nowhere where %s', async (_, source, expected) => {
    expect(await everywhere(source, led)).toBe(expected);
  });
});

test('the whole definition is shown around its id', async () => {
  const source = 'systems:\n  b:\n    name: 甲\n    location: CN\n\n# next\n  c: {}\nflows: { f: { to: b<|> } }\n';
  expect(
    await everywhere(source, async (sheet) => (isLinks(await sheet.ask(DefinitionRequest.type, sheet.here)) ? sheet.text(await targetOf(sheet)) : '')),
  ).toBe('b:\n    name: 甲\n    location: CN');
});

test('clients that know no links get locations', async () => {
  const sheet = await plainEditor().open('systems: { b: {} }\nflows: { f: { to: b<|> } }\n');
  const found = await sheet.ask(DefinitionRequest.type, sheet.here);
  expect(sheet.places(Array.isArray(found) ? found.filter((one): one is Location => 'uri' in one) : [])).toBe('systems: { «b»: {} }');
});

async function targetOf(sheet: Sheet) {
  const links = await sheet.ask(DefinitionRequest.type, sheet.here);
  return (isLinks(links) ? links[0]?.targetRange : undefined) ?? sheet.range;
}
