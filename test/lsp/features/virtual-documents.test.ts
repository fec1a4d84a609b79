import { describe, expect, test } from 'vitest';
import { TextDocumentContentRefreshRequest, TextDocumentContentRequest } from 'vscode-languageserver-protocol';
import { type ViewDocument, viewAddress } from '../../../server/src/engine/queries/view-address.js';
import { methods, viewScheme } from '../../../server/src/protocol/messages.js';
import { useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const refresh = TextDocumentContentRefreshRequest.method;

const text = `exporters: { a: { name: { en: Acme, zh: 艾克米 😀 } } }
recipients: { r: { name: 甲 😀, country: DE } }
categories: { c: { class: personal } }
flows: { f: { name: 同步, from: a, to: r, categories: [c], individuals: 180000 }, "half
`;

/** The text of a document, asked for in both ways. */
const content =
  (document: ViewDocument, of: (sheet: Sheet) => string = ({ uri }) => uri) =>
  async (sheet: Sheet) => {
    const uri = viewAddress(of(sheet), document, viewScheme);
    const { text: found } = await sheet.ask(TextDocumentContentRequest.type, { uri });
    expect(await sheet.client.connection.sendRequest(methods.content, { uri })).toEqual({ text: found });
    return found;
  };

describe('a document that is made from a project', () => {
  test.each([
    ['its model as one file', { kind: 'model' }, ['acme', 'country: DE', '甲 😀']],
    ['why a flow needs what it needs', { kind: 'verdict', flow: 'f' }, ['# f', '◆ S', '180,000']],
    ['how an exporter stands', { kind: 'exporter', id: 'a' }, ['# a', 'acme', '180,000']],
    ['its diagram', { kind: 'diagram', view: { kind: 'overview' } }, ['flowchart', '甲 😀', '180,000']],
    ['the diagram of one flow', { kind: 'diagram', view: { kind: 'flow', id: 'f' } }, ['flowchart', '甲 😀']],
  ] as const)('shows %s', async (_, document, words) => {
    const found = (await everywhere(text, content(document))).toLowerCase();
    for (const word of words) expect(found).toContain(word.toLowerCase());
  });

  test('is found by the root of the project too', async () => {
    expect(
      await everywhere(
        text,
        content({ kind: 'verdict', flow: 'f' }, ({ root }) => root),
      ),
    ).toContain('◆ S');
  });

  test('says so where what it is about is gone', async () => {
    expect(await everywhere(text, content({ kind: 'verdict', flow: 'gone' }))).toBe('The project defines nothing of this name.\n');
    expect(await everywhere(text, content({ kind: 'diagram', view: { kind: 'flow', id: 'gone' } }))).toMatch(/^%% .*nothing of this name/);
  });

  test('is made of an empty text too', async () => {
    expect(await everywhere('', content({ kind: 'model' }))).toContain('dataflow: 1');
    expect(await everywhere('', content({ kind: 'diagram', view: { kind: 'overview' } }))).toContain('flowchart');
  });

  test('of no project is empty, and so is one that nobody knows', async () => {
    const strangers = (sheet: Sheet) =>
      Promise.all(
        [viewAddress('file:///nowhere', { kind: 'model' }, viewScheme), `${viewScheme}:/x/y`, 'file:///a', ''].map(async (uri) => [
          (await sheet.ask(TextDocumentContentRequest.type, { uri })).text,
          await sheet.client.connection.sendRequest(methods.content, { uri }),
        ]),
      );
    expect(await everywhere(text, strangers)).toEqual(Array.from({ length: 4 }, () => ['', null]));
  });

  test('is asked for again when the project changes', async () => {
    const renewed = async (sheet: Sheet) => {
      const uri = viewAddress(sheet.uri, { kind: 'verdict', flow: 'f' }, viewScheme);
      await sheet.ask(TextDocumentContentRequest.type, { uri });
      await sheet.rewrite(text.replace('180000', '2000000'));
      await sheet.client.receive(() =>
        sheet.client.received.find(({ method, params }) => method === refresh && JSON.stringify(params) === JSON.stringify({ uri })),
      );
      return (await sheet.ask(TextDocumentContentRequest.type, { uri })).text.includes('● A');
    };
    expect(await everywhere(text, renewed)).toBe(true);
  });
});
