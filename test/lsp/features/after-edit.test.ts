import { expect, test } from 'vitest';
import { CodeLensRequest, CodeLensResolveRequest, HoverRequest, InlayHintRequest } from 'vscode-languageserver-protocol';
import { methods, type TotalsResult } from '../../../server/src/protocol/messages.js';
import { useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();

const text = `exporters: { a: { name: 甲 😀 } }
recipients: { r: { country: DE } }
categories: { c: { class: personal } }
flows:
  f: { name: 😀, from: a, to: r, categories: [c], individuals: 180000 }
`;

/** What is said of the flow, without waiting for anything. */
async function said(sheet: Sheet): Promise<readonly unknown[]> {
  const { textDocument } = sheet;
  const hover = sheet.ask(HoverRequest.type, { textDocument, position: { line: 4, character: 2 } });
  const hints = sheet.ask(InlayHintRequest.type, { textDocument, range: sheet.range });
  const lenses = sheet.ask(CodeLensRequest.type, { textDocument });
  const totals = sheet.client.connection.sendRequest<TotalsResult>(methods.totals, { uri: sheet.uri });
  const lens = (await lenses)?.at(-1);
  return [
    JSON.stringify((await hover)?.contents).includes('● A'),
    JSON.stringify(await hints).includes('Σ 2,000,000'),
    lens && (await sheet.ask(CodeLensResolveRequest.type, lens)).command?.title.startsWith('●'),
    (await totals).exporters[0]?.mechanism.id,
  ];
}

test('what is asked together with an edit is answered as the text stands after it', async () => {
  const edited = async (sheet: Sheet) => {
    const before = await said(sheet);
    sheet.write(text.replace('180000', '2000000'));
    return [before, await said(sheet)];
  };
  expect(await everywhere(text, edited)).toEqual([
    [false, false, false, 'standard-contract-or-certification'],
    [true, true, true, 'security-assessment'],
  ]);
});
