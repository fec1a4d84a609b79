import { describe, expect, test } from 'vitest';
import { DocumentLinkRequest, DocumentLinkResolveRequest } from 'vscode-languageserver-protocol';
import { pulling } from '../../kit/capabilities.js';
import { useEditor, useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const plainEditor = useEditor('utf-16', { capabilities: pulling });

/** The words that lead somewhere, and where to. */
async function links(sheet: Sheet): Promise<readonly string[]> {
  const found = (await sheet.ask(DocumentLinkRequest.type, { textDocument: sheet.textDocument })) ?? [];
  const resolved = await Promise.all(found.map((link) => (link.target === undefined ? sheet.ask(DocumentLinkResolveRequest.type, link) : link)));
  return resolved.map(({ range, target = 'nowhere', tooltip }) => `${sheet.text(range)} → ${sheet.path(target)} (${tooltip})`);
}

describe('links', () => {
  test.each([
    [
      'in block style, to documents in Chinese',
      'agreements:\n  a:\n    with: r\n    file: 合同/主 合同 😀#1.pdf # x\n',
      ['合同/主 合同 😀#1.pdf → 合同/主 合同 😀#1.pdf (Open the document)'],
    ],
    [
      'in flow style behind an emoji',
      'filings: { f: { name: 😀, documents: { pipia-report: "x y.pdf", data-transfer-agreement: { file: ../up.pdf } } } }\n',
      ['x y.pdf → x y.pdf (Open the document)', '../up.pdf → ../up.pdf (Open the document)'],
    ],
    [
      'to pages',
      '# 见（https://a.example/😀）\nflows: { f: { note: 😀 http://b.example/c. } }',
      ['https://a.example/😀 → https://a.example/😀 (Open the page)', 'http://b.example/c → http://b.example/c (Open the page)'],
    ],
    [
      'in a broken text',
      'agreements:\n  a: { file: "x.pdf\n  b:\n    file: y.pdf\n    wi',
      ['x.pdf → x.pdf (Open the document)', 'y.pdf → y.pdf (Open the document)'],
    ],
    ['without a text', '', []],
  ])('%s', async (_, source, expected) => {
    expect(await everywhere(source, links)).toEqual(expected);
  });

  test('lead from the folder of the file', async () => {
    const files = { 'team/eu/a.dataflow.yaml': 'agreements: { a: { file: ../legal/b.pdf } }<|>\n' };
    expect(await everywhere(files, links)).toEqual(['../legal/b.pdf → team/legal/b.pdf (Open the document)']);
  });

  test('have no tooltip where the client shows none', async () => {
    const sheet = await plainEditor().open('agreements: { a: { file: b.pdf } }\n');
    expect(await links(sheet)).toEqual(['b.pdf → b.pdf (undefined)']);
  });
});
