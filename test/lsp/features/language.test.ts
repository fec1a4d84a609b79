import { expect, test } from 'vitest';
import {
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  CompletionRequest,
  CompletionResolveRequest,
  InlayHintRequest,
  InlayHintResolveRequest,
} from 'vscode-languageserver-protocol';
import { viewAddress } from '../../../server/src/engine/queries/view-address.js';
import { methods, viewScheme } from '../../../server/src/protocol/messages.js';
import { useEditor } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const editor = useEditor();

const chinese = /\p{Script=Han}/u;
const text = `exporters: { a: { region: CN-SH } }
recipients: { r: { country: DE } }
categories: { c: { class: personal } }
flows: { f: { from: a, to: <|>r, categories: [c], individuals: 180000 } }
`;

/** What people read of each answer that comes in two steps, and of a document that is made from the project. */
async function read(sheet: Sheet): Promise<Readonly<Record<string, string>>> {
  const { textDocument, range } = { textDocument: sheet.textDocument, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } };
  const list = await sheet.ask(CompletionRequest.type, sheet.here);
  const [offer] = list && 'items' in list ? list.items : [];
  const [hint] = (await sheet.ask(InlayHintRequest.type, { textDocument, range })) ?? [];
  const lens = (await sheet.ask(CodeLensRequest.type, { textDocument }))?.at(-1);
  const [item] = (await sheet.ask(CallHierarchyPrepareRequest.type, { textDocument, position: { line: 3, character: 9 } })) ?? [];
  const page = viewAddress(sheet.uri, { kind: 'verdict', flow: 'f' }, viewScheme);
  return {
    completion: JSON.stringify(offer && (await sheet.ask(CompletionResolveRequest.type, offer))),
    hint: JSON.stringify(hint && (await sheet.ask(InlayHintResolveRequest.type, hint)).tooltip),
    lens: JSON.stringify(lens && (await sheet.ask(CodeLensResolveRequest.type, lens)).command?.title),
    hierarchy: JSON.stringify(item && (await sheet.ask(CallHierarchyOutgoingCallsRequest.type, { item }))?.[0]?.to.detail),
    page: JSON.stringify(await sheet.client.connection.sendRequest(methods.content, { uri: page })),
  };
}

test('each project speaks its own language, in the second step of an answer too', async () => {
  const english = await read(await editor().open({ 'main.dataflow.yaml': text, 'dataflow.config.yaml': 'language: en\n' }));
  const other = await read(await editor().open({ 'main.dataflow.yaml': text, 'dataflow.config.yaml': 'language: zh\n' }));
  const inChinese = (one: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(one).map(([name, words]) => [name, chinese.test(words)]));
  expect(inChinese(english)).toMatchObject({ lens: false, hierarchy: false, page: false });
  expect(inChinese(other)).toEqual({ completion: true, hint: true, lens: true, hierarchy: true, page: true });
});
