import { describe, expect, test } from 'vitest';
import { LinkedEditingRangeRequest, PrepareRenameRequest, RenameRequest } from 'vscode-languageserver-protocol';
import { pulling } from '../../kit/capabilities.js';
import { useEditor, useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const plainEditor = useEditor('utf-16', { capabilities: pulling });

/** What may be typed over, and the texts after the new id was given. */
async function renamed(sheet: Sheet, newName: string): Promise<unknown> {
  const prepared = await sheet.ask(PrepareRenameRequest.type, sheet.here);
  if (!prepared || !('placeholder' in prepared)) return 'not here';
  if (sheet.text(prepared.range) !== prepared.placeholder) return sheet.picture([prepared.range]);
  return sheet.after(await sheet.ask(RenameRequest.type, { ...sheet.here, newName }));
}

/** Why an id is refused. */
function refusal(sheet: Sheet, newName: string): Promise<string> {
  return sheet.ask(RenameRequest.type, { ...sheet.here, newName }).then(
    () => 'not refused',
    (fault: Error) => fault.message,
  );
}

describe('a new id', () => {
  test.each([
    ['in block style', 'systems:\n  b<|>:\n    name: b\nflows:\n  f:\n    to: b\n', 'systems:\n  lake:\n    name: b\nflows:\n  f:\n    to: lake\n'],
    ['in flow style', 'systems: { b: {} }\nflows: { f: { from: b, to: b<|> } }\n', 'systems: { lake: {} }\nflows: { f: { from: lake, to: lake } }\n'],
    [
      'behind Chinese text and emojis',
      'systems: { "b": {} } # 😀\nflows: { f: { name: 客户😀, to: "<|>b" } }\n',
      'systems: { "lake": {} } # 😀\nflows: { f: { name: 客户😀, to: "lake" } }\n',
    ],
    ['in addresses', 'systems: { b: {} }\nwaivers: [{ name: 😀, at: systems.<|>b }]\n', 'systems: { lake: {} }\nwaivers: [{ name: 😀, at: systems.lake }]\n'],
    ['where nothing defines it', 'flows:\n  f: { from: b<|>, to: b }\n', 'flows:\n  f: { from: lake, to: lake }\n'],
    [
      'beside what is half typed',
      'systems:\n  b: {}\n  c: { name: "x }\nflows:\n  f:\n    to: b<|>\n    fro',
      'systems:\n  lake: {}\n  c: { name: "x }\nflows:\n  f:\n    to: lake\n    fro',
    ],
  ])('is given %s', async (_, source, expected) => {
    expect(await everywhere(source, (sheet) => renamed(sheet, 'lake'))).toBe(expected);
  });

  test('is given in all files, open or not', async () => {
    const files = { 'a.dataflow.yaml': 'systems: { b<|>: {} }\n', '流 b.dataflow.yaml': '# 😀\nflows:\n  f: { name: 😀, to: b }\n' };
    expect(await everywhere(files, (sheet) => renamed(sheet, 'lake'))).toEqual({
      'a.dataflow.yaml': 'systems: { lake: {} }\n',
      '流 b.dataflow.yaml': '# 😀\nflows:\n  f: { name: 😀, to: lake }\n',
    });
  });

  test('is quoted where YAML would take it for something else', async () => {
    expect(await everywhere('systems: { b: {} }\nflows: { f: { to: b<|> } }\n', (sheet) => renamed(sheet, '2026'))).toBe(
      "systems: { 2026: {} }\nflows: { f: { to: '2026' } }\n",
    );
  });

  test.each([
    ['is no id', 'Data Lake', /^`Data Lake` cannot be an id/],
    ['is taken', 'c', /^`systems.c` is defined already, in main.dataflow.yaml, line 1$/],
    ['would mean two things', 'r', /^`to` could then mean `systems.r` or `recipients.r`/],
  ])('is refused where it %s', async (_, id, why) => {
    const source = 'systems: { b<|>: {}, c: {} }\nrecipients: { r: {} }\nflows: { f: { to: b } }\n';
    expect(await everywhere(source, (sheet) => refusal(sheet, id))).toMatch(why);
  });

  test.each([
    ['on words that are no id', 'systems: { b: { name: Cus<|>tomers } }\n'],
    ['on the section of an address', 'systems: { b: {} }\nwaivers: [{ at: sys<|>tems.b }]\n'],
    ['in an empty text', '<|>'],
    ['behind everything', 'systems: { b: {} }\n\n<|>'],
  ])('cannot be given %s', async (_, source) => {
    expect(await everywhere(source, (sheet) => renamed(sheet, 'lake'))).toBe('not here');
  });

  test('in other files is annotated where the client knows that, and is a plain map of changes where it does not', async () => {
    const files = { 'a.dataflow.yaml': 'systems: { b<|>: {} }\n', 'b.dataflow.yaml': 'flows: { f: { to: b } }\n' };
    const annotated = await everywhere(files, async (sheet) => (await sheet.ask(RenameRequest.type, { ...sheet.here, newName: 'x' }))?.changeAnnotations);
    expect(annotated).toEqual({ elsewhere: { label: 'References in other files', needsConfirmation: false } });
    const sheet = await plainEditor().open(files);
    expect(sheet.client.initialized?.capabilities.renameProvider).toBe(true);
    const edit = await sheet.ask(RenameRequest.type, { ...sheet.here, newName: 'x' });
    expect(Object.keys(edit?.changes ?? {})).toHaveLength(2);
    expect(sheet.after(edit)).toEqual({ 'a.dataflow.yaml': 'systems: { x: {} }\n', 'b.dataflow.yaml': 'flows: { f: { to: x } }\n' });
  });
});

describe('an id that is typed over', () => {
  const linked = async (sheet: Sheet) => {
    const found = await sheet.ask(LinkedEditingRangeRequest.type, sheet.here);
    return found ? sheet.picture(found.ranges) : 'alone';
  };

  test.each([
    ['in block style', 'systems:\n  b<|>:\n    name: b\nflows:\n  f:\n    to: b\n', '«b»:\nto: «b»'],
    ['in flow style', 'flows: { f: { name: 客户 😀, to: b } }\nsystems: { b<|>: {} }\n', 'flows: { f: { name: 客户 😀, to: «b» } }\nsystems: { «b»: {} }'],
    ['beside what is half typed', 'systems:\n  <|>b: {}\nflows:\n  f: { to: "b }\n  g: { from: b }\n  h:\n    fr', '«b»: {}\ng: { from: «b» }'],
    ['with an address', 'systems: { b<|>: {} }\nwaivers: [{ at: systems.b }]', 'systems: { «b»: {} }\nwaivers: [{ at: systems.«b» }]'],
  ])('takes its references along: %s', async (_, source, expected) => {
    expect(await everywhere(source, linked)).toBe(expected);
  });

  test.each([
    ['a reference, which may mean another definition', 'systems: { b: {} }\nflows: { f: { to: b<|> } }\n'],
    ['an id that nothing names', 'systems: { b<|>: {} }\n'],
    ['one of two definitions', 'systems:\n  b<|>: {}\n  b: {}\nflows: { f: { to: b } }\n'],
    ['an empty text', '<|>'],
  ])('stays alone at %s', async (_, source) => {
    expect(await everywhere(source, linked)).toBe('alone');
  });
});
