import { describe, expect, test } from 'vitest';
import { FoldingRangeRequest, type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver-protocol';
import { useEditor, useEditors } from '../../kit/editor.js';
import { rich } from '../../kit/rich-client.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const foldingRange = { lineFoldingOnly: true, rangeLimit: 2, foldingRange: { collapsedText: true } };
const narrowEditor = useEditor('utf-16', { capabilities: { ...rich, textDocument: { ...rich.textDocument, foldingRange } } });

/** First and last line of each fold, as they are written. */
async function folds(sheet: Sheet): Promise<readonly string[]> {
  const found = (await sheet.ask(FoldingRangeRequest.type, { textDocument: sheet.textDocument })) ?? [];
  return found.map(({ startLine, endLine, kind }) => [sheet.line(startLine), sheet.line(endLine), ...(kind ? [kind] : [])].join(' … '));
}

/** What is selected step by step around each mark; the whole text as `all`. */
async function selections(sheet: Sheet): Promise<readonly (readonly string[])[]> {
  const found = (await sheet.ask(SelectionRangeRequest.type, { textDocument: sheet.textDocument, positions: [...sheet.marks] })) ?? [];
  const whole = sheet.text({ start: { line: 0, character: 0 }, end: { line: 9_999, character: 0 } });
  const steps = (one: SelectionRange | undefined): readonly string[] => (one ? [sheet.text(one.range), ...steps(one.parent)] : []);
  return found.map((one) => steps(one).map((text) => (text === whole && text !== '' ? 'all' : text)));
}

describe('folds', () => {
  test.each([
    [
      'in block style',
      '# one\n# two 😀\nsystems:\n  客户:\n    name: {}\n\n  lake:\n    location: CN\nflows:\n  f: {}\n',
      ['# one … # two 😀 … comment', 'systems: … location: CN', '客户: … name: {}', 'lake: … location: CN', 'flows: … f: {}'],
    ],
    ['in flow style', 'systems: { 😀: {\n    name: x\n  },\n  b: {} }\n', ['systems: { 😀: { … b: {} }']],
    ['in a broken text', 'systems:\n  a: { name: "x\n  b:\n    loc\n\tc: {}\nflo', ['systems: … c: {}', 'b: … loc']],
    ['in lists', 'waivers:\n- rule: x\n  at: 中文\n- rule: y', ['waivers: … - rule: y', '- rule: x … at: 中文']],
    ['without a text', '', []],
  ])('%s', async (_, source, expected) => {
    expect(await everywhere(source, folds)).toEqual(expected);
  });

  test('are no more than the client wants, and say what is folded where it can show that', async () => {
    const sheet = await narrowEditor().open('systems:\n  crm:\n    name: x\nflows:\n  f:\n    to: b\n');
    expect(await sheet.ask(FoldingRangeRequest.type, { textDocument: sheet.textDocument })).toEqual([
      { startLine: 0, endLine: 2, collapsedText: 'systems' },
      { startLine: 3, endLine: 5, collapsedText: 'flows' },
    ]);
  });

  test('are there in the settings', async () => {
    expect(await everywhere({ 'dataflow.config.yaml': 'language: zh\nrules:\n  shape: off<|>\n' }, folds)).toEqual(['rules: … shape: off']);
  });
});

describe('selections', () => {
  test.each([
    [
      'in block style',
      'dataflow: 1\nsystems:\n  crm:\n    name: 客户 sys<|>tem 😀\n',
      ['system', '客户 system 😀', 'name: 客户 system 😀', 'crm:\n    name: 客户 system 😀', 'systems:\n  crm:\n    name: 客户 system 😀', 'all'],
    ],
    [
      'in flow style behind an emoji',
      'flows: { f: { name: 😀, to: "a b<|>" } } # end',
      [
        'b',
        'a b',
        '"a b"',
        'to: "a b"',
        'name: 😀, to: "a b"',
        '{ name: 😀, to: "a b" }',
        'f: { name: 😀, to: "a b" }',
        'flows: { f: { name: 😀, to: "a b" } }',
        'all',
      ],
    ],
    ['in a broken entry', 'flows:\n  f:\n    to: "a<|>\n  g: {}\n', ['a', '"a', 'to: "a', 'f:\n    to: "a', 'flows:\n  f:\n    to: "a\n  g: {}', 'all']],
    ['in an empty text', '<|>', ['']],
    ['at the very end', 'flows:\n  f: {}\n\n<|>', ['all']],
  ])('%s', async (_, source, expected) => {
    expect(await everywhere(source, selections)).toEqual([expected]);
  });

  test('are given for each of several cursors', async () => {
    const found = await everywhere('flows: { f<|>: { to: b<|> } }\n<|>', selections);
    expect(found.map(([first]) => first)).toEqual(['f', 'b', 'all']);
  });
});
