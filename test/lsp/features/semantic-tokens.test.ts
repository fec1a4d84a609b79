import { describe, expect, test } from 'vitest';
import { type SemanticTokens, SemanticTokensDeltaRequest, SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver-protocol';
import { useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();

/** The words with what they mean, line by line; words that mean the same as the schema's own are left out where `only` is given. */
function painted(sheet: Sheet, tokens: SemanticTokens | null): string {
  const provider = sheet.client.initialized?.capabilities.semanticTokensProvider;
  const { tokenTypes = [], tokenModifiers = [] } = provider?.legend ?? {};
  const lines: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < (tokens?.data.length ?? 0); at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, set = 0] = tokens?.data.slice(at, at + 5) ?? [];
    line += down;
    character = down === 0 ? character + right : right;
    const word = sheet.text({ start: { line, character }, end: { line, character: character + length } });
    const meaning = [tokenTypes[type], ...tokenModifiers.filter((_, bit) => set & (1 << bit))].join('.');
    lines[line] = [...(lines[line] === undefined ? [] : [lines[line]]), `${word}=${meaning}`].join(' | ');
  }
  return lines.filter(() => true).join('\n');
}

const full = async (sheet: Sheet) => painted(sheet, await sheet.ask(SemanticTokensRequest.type, { textDocument: sheet.textDocument }));
const part = async (sheet: Sheet) => painted(sheet, await sheet.ask(SemanticTokensRangeRequest.type, { textDocument: sheet.textDocument, range: sheet.range }));

describe('the words of a text', () => {
  test.each([
    [
      'in block style',
      'systems:\n  crm: # 客户\n    name: 客户 😀\n    location: CN\nflows:\n  f:\n    to: crm\n    individuals: 12\n',
      'systems=namespace\ncrm=struct.declaration | # 客户=comment\nname=property | 客户 😀=string\nlocation=property | CN=enumMember.defaultLibrary\nflows=namespace\nf=function.declaration\nto=property | crm=struct\nindividuals=property | 12=number',
    ],
    [
      'in flow style behind an emoji',
      'flows: { "😀f": { name: 😀, to: "crm", from: no } } # 😀\n',
      'flows=namespace | "😀f"=function.declaration | name=property | 😀=string | to=property | "crm"=variable.unresolved | from=property | no=variable.unresolved | # 😀=comment',
    ],
    [
      'beside what is half typed',
      'systems:\n  a: { name: "x }\n  b:\n    loc\n  c: {}',
      'systems=namespace\na=struct.declaration | name=property | "x }=string\nb=struct.declaration\nloc=string\nc=struct.declaration',
    ],
    ['without a text', '', ''],
  ])('%s', async (_, source, expected) => {
    expect(await everywhere(source, full)).toBe(expected);
  });

  test('mean what other files say', async () => {
    const files = { 'a.dataflow.yaml': '# 😀\nflows: { f: { name: 😀, to: b } }<|>\n', 'b.dataflow.yaml': 'recipients: { b: {} }\n' };
    expect(await everywhere(files, full)).toContain('to=property | b=class');
  });

  test('in a range are those of the entries that it touches, at the same places', async () => {
    const source = 'systems:\n  a: { name: 甲 }\n  b: { name: 😀<|>, kind: saas }\n<|>  c: { name: 丙 }\n';
    const found = await everywhere(source, part);
    expect(found).toContain('b=struct.declaration | name=property | 😀=string | kind=property | saas=enumMember');
    expect(found).not.toContain('甲');
    expect(found).not.toContain('丙');
  });
});

describe('after an edit', () => {
  /** Tokens after the edit, and how many numbers were sent for them. */
  async function edited(sheet: Sheet): Promise<readonly [string, number]> {
    const { textDocument } = sheet;
    const before = await sheet.ask(SemanticTokensRequest.type, { textDocument });
    const at = sheet.offset(sheet.here.position);
    sheet.type(at, at, ' 😀, kind: saas');
    const delta = await sheet.ask(SemanticTokensDeltaRequest.type, { textDocument, previousResultId: before?.resultId ?? '' });
    if (!before || !delta || !('edits' in delta)) return ['no delta', 0];
    const data = [...before.data];
    for (const { start, deleteCount, data: fresh = [] } of [...delta.edits].reverse()) data.splice(start, deleteCount, ...fresh);
    expect(painted(sheet, { data })).toBe(await full(sheet));
    return [painted(sheet, { data }), delta.edits.reduce((sum, { data: fresh = [] }) => sum + fresh.length, 0)];
  }

  test('only what differs is sent', async () => {
    const others = Array.from({ length: 20 }, (_, index) => `  s${index}: { name: 客户 }\n`).join('');
    const [tokens, sent] = await everywhere(`systems:\n${others}  crm: { name: x<|> }\n${others.replaceAll('  s', '  t')}`, edited);
    expect(tokens).toContain('crm=struct.declaration | name=property | x 😀=string | kind=property | saas=enumMember');
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(30);
  });

  test('everything is sent to a client whose tokens are not the last ones', async () => {
    const whole = async (sheet: Sheet) => {
      const found = await sheet.ask(SemanticTokensDeltaRequest.type, { textDocument: sheet.textDocument, previousResultId: 'none' });
      return found && 'data' in found ? painted(sheet, found) : 'delta';
    };
    expect(await everywhere('systems: { b: {} }\n', whole)).toBe('systems=namespace | b=struct.declaration');
  });

  test('in another file the names there mean something else', async () => {
    const files = { 'a.dataflow.yaml': 'flows: { f: { to: b } }<|>\n', 'b.dataflow.yaml': 'recipients: { c: {} }\n' };
    const both = async (sheet: Sheet) => {
      const before = await full(sheet);
      sheet.client.open(sheet.uriOf('b.dataflow.yaml'), 'recipients: { b: {} }\n');
      const after = await full(sheet);
      sheet.client.close(sheet.uriOf('b.dataflow.yaml'));
      return [before.includes('b=variable.unresolved'), after.includes('b=class')];
    };
    expect(await everywhere(files, both)).toEqual([true, true]);
  });
});
