import { describe, expect, test } from 'vitest';
import { foldsOf, outermost } from '../../server/src/engine/queries/folds.js';

/** Folds as `first-last`, with the key, and a hash for comments; lines from 1. */
const folds = (text: string) =>
  foldsOf(text).map(({ start, end, kind, key }) => `${start + 1}-${end + 1}${kind === 'comment' ? ' #' : ''}${key ? ` ${key.text}` : ''}`);

const block = `# The first
# comment.
dataflow: 1

systems: # all of them
  crm-cn:
    name: { en: 客户: x 😀, zh: 客户 }

    location: CN
  # one line
  "crm-eu":
    name: |
      # no comment

        deeper
      # no comment either
    location: DE
    # two lines
    # inside

# about flows
# and more

flows:
  sync:
    categories: [a,
      b]
    individuals: {
      2025: 1,
      2026: 2
    }
    purpose: one
      goes on
`;

describe('folding', () => {
  const expected = [
    '1-2 #',
    '5-17 systems',
    '6-9 crm-cn',
    '11-17 crm-eu',
    '12-16 name',
    '18-19 #',
    '21-22 #',
    '24-33 flows',
    '25-33 sync',
    '26-27 categories',
    '28-31 individuals',
    '32-33 purpose',
  ];

  test('covers sections, definitions, maps, lists, blocks of text and comments', () => {
    expect(folds(block)).toEqual(expected);
  });

  test.each([
    ['Windows line ends', block.replaceAll('\n', '\r\n')],
    ['old line ends', block.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${block}`],
    ['no line break at the end', block.trimEnd()],
  ])('is the same with %s', (_, text) => {
    expect(folds(text)).toEqual(expected);
  });

  test('covers lists and their items, also where they stand in the column of their key', () => {
    const text = 'waivers:\n- rule: x\n  at: y\n-\n  rule: z\nexpect:\n  - flow: a\n    mechanism: none\n  - { flow: b }\n';
    expect(folds(text)).toEqual(['1-5 waivers', '2-3 rule', '4-5', '6-9 expect', '7-8 flow']);
  });

  test('covers blocks of text in lists', () => {
    expect(folds('a:\n  - |\n    x: 1\n      y\n    z\n  - b: >- # why\n      x\n    c: 1\n')).toEqual(['1-8 a', '2-5', '6-8 b']);
  });

  test('keeps a closing bracket with its opening', () => {
    expect(folds('flows: {\n  a: {\n    from: x\n  },\n  b: {}\n}\nexpect: []\n')).toEqual(['1-6 flows', '2-4 a']);
  });

  test('knows the column of a key', () => {
    expect(foldsOf('a:\n  - "b c":\n      d: 1\n').map(({ key }) => key)).toEqual([
      { text: 'a', column: 0 },
      { text: 'b c', column: 4 },
    ]);
  });

  test('gives what can be folded in a half-typed file', () => {
    expect(folds('systems:\n  a: [\n    x\n  b\n    c: "open\n   flows:\n d:\n')).toEqual(['1-7 systems', '2-3 a', '4-6']);
  });

  test.each(['', '\n\n\n', 'a: 1', '# one', '{ a: { b: 1 } }'])('finds nothing in %j', (text) => {
    expect(folds(text)).toEqual([]);
  });

  test('keeps those that hold others where a client takes only so many', () => {
    const kept = outermost(foldsOf(block), 5).map(({ start }) => start + 1);
    expect(kept).toEqual([1, 5, 6, 21, 24]);
    expect(outermost(foldsOf(block), 100)).toHaveLength(expected.length);
    expect(outermost(foldsOf(block), 0)).toEqual([]);
  });

  test('takes a long file in one pass', () => {
    const text = `flows:\n${Array.from({ length: 10_000 }, (_, index) => `  f${index}:\n    from: a\n    categories:\n      - x\n      - y\n`).join('')}`;
    const started = performance.now();
    expect(foldsOf(text)).toHaveLength(20_001);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
