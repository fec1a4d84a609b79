import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLines } from '../../server/src/engine/syntax/cut.js';
import { readFile } from '../../server/src/engine/syntax/read-file.js';
import { readYaml } from '../../server/src/engine/syntax/yaml-tree.js';

const sections = new Set(['systems', 'flows', 'waivers']);
const read = (text: string) => readFile('a.yaml', text, sections);

const usual = `dataflow: 1
# a comment
systems:
  crm-cn: { name: 客户系统 😀, location: CN }
  crm-eu:
    name: |
      two
       lines

    location: DE   # there

flows:
  sync:
    from: crm-cn
    categories: [a, b,
      c]
    purpose: "一段 \\"引号\\" 文字
      goes on"
  end: {}
waivers:
  - rule: x
    at: flows.sync
  - { rule: y }
`;

/** What both roads must agree on: which definitions there are, and their values. */
function outline(text: string, road: 'entries' | 'whole') {
  // A directive-free document marker changes nothing but forces the plain road.
  const file = read(road === 'whole' ? `---\n${text}` : text);
  return file.entries.map(({ section, id, value }) => ({ section, id, value }));
}

describe('reading entry by entry', () => {
  test('takes usual text and gives what the whole document gives', () => {
    expect(read(usual).road).toBe('entries');
    expect(read(`---\n${usual}`).road).toBe('whole');
    expect(outline(usual, 'entries')).toEqual(outline(usual, 'whole'));
    expect(read(usual).problems).toEqual([]);
  });

  test.each([
    ['byte order mark', `\uFEFF${usual}`],
    ['Windows line ends', usual.replaceAll('\n', '\r\n')],
  ])('finds the same words with %s', (_, text) => {
    const entry = read(text).entries.find(({ id }) => id === 'crm-cn');
    const span = entry?.find(['name'], 'value') ?? { start: 0, end: 0 };
    expect(text.slice((entry?.start ?? 0) + span.start, (entry?.start ?? 0) + span.end)).toBe('客户系统 😀');
  });

  test.each([
    ['anchors', 'systems:\n  a: &x { location: CN }\n  b: *x\n'],
    ['several documents', 'systems: {}\n---\nflows: {}\n'],
    ['flow style at the top', '{ systems: { a: {} } }\n'],
  ])('takes the plain road for %s', (_, text) => {
    expect(read(text).road).toBe('whole');
  });

  test.each([
    ['in front of an entry', 'systems:\n\ta: { location: CN }\n  b: { location: DE }\n', ['systems.b']],
    ['inside an entry', 'systems:\n  a:\n\tlocation: CN\n  b: { location: DE }\n', ['systems.a', 'systems.b']],
  ])('says that a tab is no indentation %s, and reads what stands around it', (_, text, entries) => {
    const file = read(text);
    const problems = [...file.problems, ...file.entries.flatMap((entry) => entry.problems)];
    expect(file.road).toBe('entries');
    expect(problems[0]?.message.en).toBe('a tab is used for indentation; YAML wants spaces');
    expect(file.entries.map(({ section, id }) => `${section}.${id}`)).toEqual(entries);
    expect(file.entries.at(-1)).toMatchObject({ id: 'b', value: { location: 'DE' }, problems: [] });
  });

  test('reads a list under a section at the column of its key', () => {
    const text = 'waivers:\n- rule: x\n- rule: y\nflows:\n  a: {}\n';
    expect(read(text).road).toBe('entries');
    expect(read(text).problems).toEqual([]);
    expect(outline(text, 'entries')).toEqual(outline(text, 'whole'));
    expect(outline(text, 'entries').map(({ value }) => value)).toEqual([{ rule: 'x' }, { rule: 'y' }, {}]);
  });

  test.each([
    ['an empty first line belongs to the comments below it', '\n# a\nsystems:\n', ['\n# a\n', 'systems:\n']],
    ['a byte order mark stands alone', '\uFEFF# a\nsystems:\n', ['\uFEFF', '# a\n', 'systems:\n']],
  ])('cuts so that %s', (_, text, pieces) => {
    expect(cutLines(text, { start: 0, context: undefined }, sections).cuts.map(({ start, end }) => text.slice(start, end))).toEqual(pieces);
  });

  test('keeps both of two definitions of one id, on either road', () => {
    const text = 'systems:\n  a: { location: CN }\n  a: { location: DE }\n';
    expect(outline(text, 'entries')).toEqual(outline(text, 'whole'));
    expect(outline(text, 'entries')).toHaveLength(2);
    expect(read(`---\n${text}`).problems).toEqual([]);
  });

  test('agrees with the whole document after any edit that leaves valid YAML', () => {
    const piece = fc.constantFrom('a', ' ', '  ', '\n', '\n  ', ': ', '- ', '"', "'", '[', ']', '{', '}', '#', '|', ',', '中', '😀', '\n  x:\n    from: y\n');
    fc.assert(
      fc.property(fc.nat(usual.length), fc.nat(6), piece, (at, removed, inserted) => {
        const text = usual.slice(0, at) + inserted + usual.slice(at + removed);
        const file = read(text);
        if (file.road === 'whole') return;
        const whole = readYaml(text, 2);
        const problems = [...file.problems, ...file.entries.flatMap((entry) => entry.problems)];
        const broken = problems.length > 0;
        // The library lets a quote run on into less indented lines, which YAML forbids; entry by entry it ends with its entry.
        const openQuote = problems.some(({ message }) => message.en.startsWith('a closing quote'));
        if (!openQuote) expect(broken).toBe(whole.problems.length > 0);
        if (!broken) expect(outline(text, 'entries')).toEqual(outline(text, 'whole'));
      }),
      { numRuns: 3000 },
    );
  });

  test('reads every beginning of a text without a fault', () => {
    for (let end = 0; end <= usual.length; end++) expect(() => read(usual.slice(0, end))).not.toThrow();
  });
});

describe('hostile text', () => {
  const level = (n: number) =>
    `a${n}: &a${n} [${Array(10)
      .fill(n === 0 ? 'x' : `*a${n - 1}`)
      .join(', ')}]`;
  test.each([
    ['aliases that multiply', Array.from({ length: 9 }, (_, n) => level(n)).join('\n')],
    ['an alias of itself', 'systems:\n  a: &a { b: *a }\n'],
    ['deep nesting', `systems: ${'['.repeat(50_000)}`],
    ['a lone quote', 'systems:\n  a: "'],
    ['null bytes', 'systems:\n  a: \0\0'],
    ['a prototype key', 'systems:\n  __proto__: { x: 1 }\n'],
    ['a single value', 'hello'],
    ['a list', '- a\n- b\n'],
  ])('is read without a fault: %s', (_, text) => {
    const file = read(text);
    expect(file.path).toBe('a.yaml');
    expect(Object.getPrototypeOf({})).not.toHaveProperty('x');
  });
});
