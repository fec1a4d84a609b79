import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: 'none' | 'indent'; readonly appendText?: string };
}

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly indentationRules: Readonly<Record<'increaseIndentPattern' | 'decreaseIndentPattern', string>>;
  readonly onEnterRules: readonly EnterRule[];
  readonly folding: { readonly markers: Readonly<Record<'start' | 'end', string>> };
}

const configuration: Configuration = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8'));

/** The line below, when Enter is pressed at the end of a line: the first rule that fits decides, as in an editor. */
function enter(line: string): string {
  const rule = configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return `${indent}${rule?.action.indent === 'indent' ? '  ' : ''}${rule?.action.appendText ?? ''}`;
}

describe('Enter', () => {
  test.each([
    ['flows:', '  '],
    ['  crm-sync: # the first', '    '],
    ["  'quoted: key':", '    '],
    ['  出境方:', '    '],
    ['    note: |-', '      '],
    ['    note: &a', '      '],
    ['    from: crm-cn', '    '],
    ['    name: { en: a:', '    '],
    ['    fields:', '      '],
    ['      - work-email', '      - '],
    ['      - 12:30', '      - '],
    ['      - "quoted"', '      - '],
    ['      - rule: volume-stale', '        '],
    ['      - text:', '          '],
    ['      - { en: a }', '      '],
    ['      - ', '      '],
    ['  # a remark:', '  '],
    ['', ''],
  ])('behind %j goes on with %j', (line, below) => {
    expect(enter(line)).toBe(below);
  });
});

describe('words', () => {
  const words = (text: string) => text.match(new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`));

  test('an id with hyphens is one word, and so is Chinese text', () => {
    expect(words('  from: crm-sync-2, zh: 客户服务集中管理，境外')).toEqual(['from', 'crm-sync-2', 'zh', '客户服务集中管理', '境外']);
    expect(words('- flows.crm-sync: CN-SH')).toEqual(['flows', 'crm-sync', 'CN-SH']);
  });

  test('a word that ends in a hyphen is one while it is typed', () => {
    expect(words('from: crm-')).toEqual(['from', 'crm-']);
  });
});

describe('indentation and folding', () => {
  test('lines below an open key or bracket are indented', () => {
    const increases = (line: string) => new RegExp(configuration.indentationRules.increaseIndentPattern).test(line);
    expect(['flows:', '  a: |', '  - b:', '  c: [', '  d: {'].map(increases)).toEqual([true, true, true, true, true]);
    expect(['a: b', '# c:', '- d', 'e: [f]', ''].map(increases)).toEqual([false, false, false, false, false]);
  });

  test('a closing bracket alone in its line goes back', () => {
    const decreases = (line: string) => new RegExp(configuration.indentationRules.decreaseIndentPattern).test(line);
    expect([']', '  },', '  } # end', 'a: ]'].map(decreases)).toEqual([true, true, true, false]);
  });

  test('regions begin and end in comments', () => {
    const { start, end } = configuration.folding.markers;
    expect(['#region Flows', '  # region', '#regional', 'region'].map((line) => new RegExp(start).test(line))).toEqual([true, true, false, false]);
    expect(new RegExp(end).test('# endregion')).toBe(true);
  });

  test('no pattern takes long on a long line', () => {
    const { onEnterRules, indentationRules } = configuration;
    const patterns = [...onEnterRules.map(({ beforeText }) => beforeText), ...Object.values(indentationRules)];
    const started = performance.now();
    for (const pattern of patterns)
      for (const line of ['a '.repeat(5_000), ': '.repeat(5_000), `- ${'"'.repeat(10_000)}`, ' '.repeat(10_000)]) new RegExp(pattern).test(line);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
