import { describe, expect, test } from 'vitest';
import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type Range,
} from 'vscode-languageserver-protocol';
import { useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();

const named = ({ name, detail }: CallHierarchyItem) => (detail ? `${name} (${detail})` : name);
const step = (sheet: Sheet, item: CallHierarchyItem, { uri, ranges }: { uri: string; ranges: readonly Range[] }) =>
  `${named(item)}: ${sheet.picture(ranges, uri)}`;

/** What stands at the cursor, and one step from there to where data goes and to where it comes from, each with the places that say so. */
async function hierarchy(sheet: Sheet): Promise<unknown> {
  const items = await sheet.ask(CallHierarchyPrepareRequest.type, sheet.here);
  if (!items) return 'nothing';
  const item = items[0];
  if (!item || items.length > 1) return `${items.length} items`;
  const outgoing = (await sheet.ask(CallHierarchyOutgoingCallsRequest.type, { item })) ?? [];
  const incoming = (await sheet.ask(CallHierarchyIncomingCallsRequest.type, { item })) ?? [];
  return {
    at: `${named(item)}: ${sheet.picture([item.selectionRange], item.uri)}`,
    to: outgoing.map(({ to, fromRanges }) => step(sheet, to, { uri: item.uri, ranges: fromRanges })),
    from: incoming.map(({ from, fromRanges }) => step(sheet, from, { uri: from.uri, ranges: fromRanges })),
  };
}

const others = 'exporters: { a: { name: 甲 } }\nsystems: { crm: { operator: a } }\nrecipients: { r: { country: DE }, s: { onwardTo: [r] } }\n';

describe('the hierarchy of flows', () => {
  test.each([
    [
      'in block style',
      `flows:\n  f<|>:\n    name: 同步 😀\n    from: crm\n    to: r\n${others}`,
      { at: 'f (? · 同步 😀 · Germany): «f»:', to: ['r (Germany): to: «r»'], from: ['crm (Mainland China): from: «crm»'] },
    ],
    [
      'in flow style behind an emoji',
      `${others}flows: { f: { name: 😀, from: <|>crm, to: r } }`,
      {
        at: 'crm (Mainland China): systems: { «crm»: { operator: a } }',
        to: ['f (? · 😀 · Germany): flows: { f: { name: 😀, from: «crm», to: r } }'],
        from: [],
      },
    ],
    [
      'beside what is half typed',
      `${others}flows:\n  f: { to: r }\n  g: { to: "r }\n  h:\n    to: r<|>\n    fro`,
      {
        at: 'r (Germany): recipients: { «r»: { country: DE }, s: { onwardTo: [r] } }',
        to: [],
        from: [
          'f (? · Germany): f: { to: «r» }',
          'h (? · Germany): to: «r»',
          's (place not known): recipients: { r: { country: DE }, s: { onwardTo: [«r»] } }',
        ],
      },
    ],
  ])('%s', async (_, source, expected) => {
    expect(await everywhere(source, hierarchy)).toEqual(expected);
  });

  test('leads through other files, shown in the file of the side that sends', async () => {
    const files = { 'a.dataflow.yaml': `# 😀\n${others}`, 'b.dataflow.yaml': '# 😀\nflows:\n  f: { name: 😀, from: a, to: r<|> }\n' };
    expect(await everywhere(files, hierarchy)).toMatchObject({ from: ['f (? · 😀 · Germany): f: { name: 😀, from: a, to: «r» }', {}] });
    const backward = { ...files, 'b.dataflow.yaml': '# 😀\nflows:\n  f<|>: { name: 😀, from: a, to: r }\n' };
    expect(await everywhere(backward, hierarchy)).toMatchObject({
      to: ['r (Germany): f: { name: 😀, from: a, to: «r» }'],
      from: ['a (甲 · Mainland China): exporters: { «a»: { name: 甲 } }'],
    });
  });

  test('begins at the definition around the cursor where there is no name', async () => {
    expect(await everywhere(`${others}flows: { f: { from: a, to: r, method: a<|>pi } }\n`, hierarchy)).toMatchObject({
      to: [expect.stringContaining('r (Germany)')],
    });
  });

  test.each([
    ['in an empty text', '<|>'],
    ['at what takes no part in flows', 'populations: { p<|>: {} }\n'],
    ['behind everything', `${others}\n\n<|>`],
  ])('is nothing %s', async (_, source) => {
    expect(await everywhere(source, hierarchy)).toBe('nothing');
  });

  test('has nothing more to say of an item that is gone', async () => {
    const gone = async (sheet: Sheet) => {
      const [item] = (await sheet.ask(CallHierarchyPrepareRequest.type, sheet.here)) ?? [];
      if (!item) return 'nothing';
      sheet.write('dataflow: 1\n');
      return [await sheet.ask(CallHierarchyOutgoingCallsRequest.type, { item }), await sheet.ask(CallHierarchyIncomingCallsRequest.type, { item })];
    };
    expect(await everywhere(`${others}flows: { f<|>: { from: a, to: r } }\n`, gone)).toEqual([[], []]);
  });
});
