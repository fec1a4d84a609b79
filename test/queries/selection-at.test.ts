import { describe, expect, test } from 'vitest';
import { selectionAt } from '../../server/src/engine/queries/selection-at.js';
import type { Span } from '../../server/src/engine/syntax/span.js';
import { atCursor } from '../kit/cursor.js';

/** What is selected step by step, line breaks as slashes; the whole file as `…`. */
function steps(source: string): readonly string[] {
  const { file, offset } = atCursor(source);
  return selectionAt(file, offset).map((span) => (span.end - span.start === file.length ? '…' : file.read(span).split(/\r?\n/).join('/')));
}

describe('selecting around a cursor', () => {
  test('goes from the word over value, pair, maps, definition and section to the file', () => {
    const source =
      'dataflow: 1\nsystems:\n  crm:\n    name: {}\n\nflows:\n  sync:\n    name:\n      en: Customer da<|>ta sync\n      zh: 客户\n    from: crm\n# end\n';
    expect(steps(source)).toEqual([
      'data',
      'Customer data sync',
      'en: Customer data sync',
      'en: Customer data sync/      zh: 客户',
      'name:/      en: Customer data sync/      zh: 客户',
      'name:/      en: Customer data sync/      zh: 客户/    from: crm',
      'sync:/    name:/      en: Customer data sync/      zh: 客户/    from: crm',
      'flows:/  sync:/    name:/      en: Customer data sync/      zh: 客户/    from: crm',
      '…',
    ]);
  });

  test('goes through braces and brackets, first without them', () => {
    expect(steps('flows: { sync: { name: { zh: "客户 同<|>步 😀" }, categories: [a] } }')).toEqual([
      '同步',
      '客户 同步 😀',
      '"客户 同步 😀"',
      'zh: "客户 同步 😀"',
      '{ zh: "客户 同步 😀" }',
      'name: { zh: "客户 同步 😀" }',
      'name: { zh: "客户 同步 😀" }, categories: [a]',
      '{ name: { zh: "客户 同步 😀" }, categories: [a] }',
      'sync: { name: { zh: "客户 同步 😀" }, categories: [a] }',
      '…',
    ]);
  });

  test('takes items of lists with and without their hyphens', () => {
    expect(steps('waivers:\n  - rule: shape\n    at: flows.a<|>\n  - rule: syntax\n').slice(0, 7)).toEqual([
      'a',
      'flows.a',
      'at: flows.a',
      'rule: shape/    at: flows.a',
      '- rule: shape/    at: flows.a',
      'waivers:/  - rule: shape/    at: flows.a/  - rule: syntax',
      '…',
    ]);
    expect(steps('flows:\n  f:\n    categories:\n      - a-b<|>\n      - c\n').slice(0, 4)).toEqual([
      'a-b',
      '- a-b',
      '- a-b/      - c',
      'categories:/      - a-b/      - c',
    ]);
    expect(steps('flows: { f: { categories: [a-<|>b, c] } }').slice(0, 4)).toEqual(['a-b', 'a-b, c', '[a-b, c]', 'categories: [a-b, c]']);
  });

  test('begins with a key, an id or a section where the cursor is there', () => {
    expect(steps('flows:\n  f:\n    from<|>: x\n').slice(0, 2)).toEqual(['from', 'from: x']);
    expect(steps('flows:\n  "f<|>": { from: x }\n').slice(0, 3)).toEqual(['f', '"f"', '"f": { from: x }']);
    expect(steps('dataflow: 1\nfl<|>ows:\n  f: { from: x }\n')).toEqual(['flows', 'flows:/  f: { from: x }', '…']);
  });

  test('takes a comment as a whole', () => {
    expect(steps('flows:\n  f: {}\n  # about the ne<|>xt 下一个 😀\n  g: {}\n')).toEqual([
      'next',
      '# about the next 下一个 😀',
      'flows:/  f: {}/  # about the next 下一个 😀/  g: {}',
      '…',
    ]);
  });

  test('follows Windows line ends', () => {
    expect(steps('flows:\r\n  f:\r\n    from: 客户<|>\r\n    to: b\r\n').slice(0, 4)).toEqual([
      '客户',
      'from: 客户',
      'from: 客户/    to: b',
      'f:/    from: 客户/    to: b',
    ]);
  });

  test('takes what can be read of broken text', () => {
    expect(steps('flows:\n  f:\n    from: a<|>b\n    name: "open\n  g: {}\n')[0]).toBe('ab');
    expect(steps('flows:\n  f: [ }\n  g: { from: a<|>b }\n').slice(0, 3)).toEqual(['ab', 'from: ab', '{ from: ab }']);
  });

  test('gives the file alone where there is nothing, and nothing in an empty file', () => {
    expect(steps('flows:\n  f: {}\n\n\n<|>')).toEqual(['…']);
    expect(steps('<|>')).toEqual([]);
    expect(steps('flows:\n  f: { from: x<|>')[0]).toBe('x');
  });

  test('grows with every step, wherever the cursor is and wherever the text is cut', () => {
    const whole = '# c\nflows:\n  f: { name: "a b", to: [x, {y: z}] }\n  g:\n    - 1\n    k: |\n      text\nwaivers:\n- at: flows.f\n';
    for (let cut = 0; cut <= whole.length; cut++) {
      for (const text of [whole.slice(0, cut), whole.slice(0, cut) + whole.slice(cut + 9)]) {
        const { file } = atCursor(text);
        for (let at = 0; at <= text.length; at++) {
          const spans = selectionAt(file, at);
          const shrunk = spans.filter((span, index) => !isLarger(span, spans[index - 1] ?? { start: at, end: at }));
          expect(shrunk, `at ${at} of ${text}`).toEqual([]);
          expect(spans.at(-1)).toEqual(text === '' ? undefined : { start: 0, end: text.length });
        }
      }
    }
  });
});

/** Whether one stretch contains another and more. */
function isLarger(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
