import { describe, expect, test } from 'vitest';
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentRangesFormattingRequest,
  type FormattingOptions,
} from 'vscode-languageserver-protocol';
import { useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();
const options: FormattingOptions = { tabSize: 2, insertSpaces: true };

const whole = async (sheet: Sheet, more: Partial<FormattingOptions> = {}) =>
  sheet.after((await sheet.ask(DocumentFormattingRequest.type, { textDocument: sheet.textDocument, options: { ...options, ...more } })) ?? []);
const part = async (sheet: Sheet) =>
  sheet.after((await sheet.ask(DocumentRangeFormattingRequest.type, { textDocument: sheet.textDocument, range: sheet.range, options })) ?? []);
const typed = async (sheet: Sheet) => sheet.after((await sheet.ask(DocumentOnTypeFormattingRequest.type, { ...sheet.here, ch: '\n', options })) ?? []);

describe('a document is set out', () => {
  test.each([
    [
      'in block style',
      'systems:\n      crm:   \n            # x\n            name:    客户 😀\n            location: CN\n',
      'systems:\n  crm:\n    # x\n    name: 客户 😀\n    location: CN\n',
    ],
    ['in flow style behind an emoji', 'systems: {"😀":{name:  😀},crm: {  name: x  } }', 'systems: { "😀": { name: 😀 }, crm: { name: x } }\n'],
    ['with its comments and empty lines', '# 一\n\n\n\nsystems:\n    # two\n    a: {}\n', '# 一\n\nsystems:\n  # two\n  a: {}\n'],
  ])('%s', async (_, source, expected) => {
    expect(await everywhere(source, whole)).toBe(expected);
    expect(await everywhere(expected, whole)).toEqual({});
  });

  test('while what is broken stays as it is', async () => {
    const source = 'systems:\n    a:   { name: "x }\n    b:   { name:   y }\n';
    expect(await everywhere(source, whole)).toMatch(/^systems:\n *a: +\{ name: "x \}\n/);
    expect(await everywhere('', whole)).toEqual({});
  });

  test('as the client wants its end and its spaces', async () => {
    expect(await everywhere('systems:\n  a:   {}', (sheet) => whole(sheet, { insertFinalNewline: false }))).toBe('systems:\n  a: {}');
  });
});

describe('lines', () => {
  test('are set out where they are asked for, and nowhere else', async () => {
    const source = 'systems:\n  a:   { name:  甲 }\n<|>  b:   { name:  😀,  kind:  saas }\n<|>  c:   { name:  丙 }\n';
    expect(await everywhere(source, part)).toBe('systems:\n  a:   { name:  甲 }\n  b: { name: 😀, kind: saas }\n  c:   { name:  丙 }\n');
  });

  test('are set out in several ranges at once', async () => {
    const source = 'systems:\n<|>  a:   {}\n<|>  b:   {}\n<|>  c:   {}\n<|>';
    const several = async (sheet: Sheet) => {
      const [one, two, three, four] = sheet.marks;
      if (!one || !two || !three || !four) return 'no marks';
      const ranges = [{ start: one, end: two }, { start: three, end: four }]; // biome-ignore format: pairs
      return sheet.after((await sheet.ask(DocumentRangesFormattingRequest.type, { textDocument: sheet.textDocument, ranges, options })) ?? []);
    };
    expect(await everywhere(source, several)).toBe('systems:\n  a: {}\n  b:   {}\n  c: {}\n');
  });

  test.each([
    ['below a key', 'flows:\n  f:\n<|>', 'flows:\n  f:\n    '],
    ['below a value', 'flows:\n  f:\n    name: 客户 😀\n<|>', 'flows:\n  f:\n    name: 客户 😀\n    '],
    ['below a section', 'flows:\n<|>', 'flows:\n  '],
  ])('are set in as they begin: %s', async (_, source, expected) => {
    expect(await everywhere(source, typed)).toBe(expected);
  });

  test('are left alone where there is nothing above them', async () => {
    expect(await everywhere('\n<|>', typed)).toEqual({});
    expect(await everywhere('<|>', part)).toEqual({});
  });
});
