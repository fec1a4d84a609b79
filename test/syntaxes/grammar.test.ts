import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTokenAnnotations, unexpectedTokens } from '../kit/token-annotations.js';
import { colouring } from '../kit/tokens.js';

const files = { 'source.dataflow': 'syntaxes/dataflow.tmLanguage.json', 'markdown.dataflow.codeblock': 'syntaxes/markdown.tmLanguage.json' };
const grammar = await colouring('source.dataflow', files);

const folder = 'test/syntaxes';
const below = (root: string, name: RegExp) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => join(root, path));

describe('words have the scopes that stand under them', () => {
  for (const path of below(folder, /\.tokens\.yaml$/)) {
    test(path, () => {
      const { text, expected } = readTokenAnnotations(readFileSync(path, 'utf8'));
      expect(expected.length).toBeGreaterThan(5);
      expect(unexpectedTokens(expected, grammar.lines(text))).toEqual([]);
    });
  }
});

describe('the grammar takes every text', () => {
  const texts = [...below('examples', /\.yaml$/), ...below('test', /\.dataflow\.ya?ml$/)];

  test('all examples and fixtures are coloured to their ends, no line for long', () => {
    expect(texts.length).toBeGreaterThan(200);
    grammar.slowest(readFileSync('examples/car-maker/flows.dataflow.yaml', 'utf8'));
    const slow = texts.flatMap((path) => (grammar.slowest(readFileSync(path, 'utf8')) > 1_000 ? [path] : []));
    expect(slow).toEqual([]);
  });

  test('the keys that the schema knows are told from others in every example', () => {
    const unknown = below('examples', /\.dataflow\.yaml$/).flatMap((path) => {
      const text = readFileSync(path, 'utf8').split('\n');
      const tokens = grammar.lines(text.join('\n')).flatMap((line, index) => line.map((token) => ({ ...token, index })));
      return tokens
        .filter(({ scopes }) => scopes.includes('variable.other.property'))
        .map(({ start, end, index }) => `${path}: ${text[index]?.slice(start, end)}`);
    });
    expect(unknown).toEqual([]);
  });

  test.each([
    ['one long word', 'x'.repeat(20_000)],
    ['a long list', `    fields: [${'word, '.repeat(4_000)}`],
    ['a long text in braces', `    name: { en: ${'some words '.repeat(2_000)}`],
    ['a long text without a colon', `    name: ${'word '.repeat(4_000)}`],
    ['many open brackets', `    a: ${'[{'.repeat(500)}`],
    ['many dashes', '- '.repeat(5_000)],
    ['many colons', 'a: '.repeat(500)],
    ['many quotes', `a: ${'"\\'.repeat(5_000)}`],
    ['many signs', '&*!|>?%@#'.repeat(1_000)],
    ['much space', `    status:${' '.repeat(20_000)}x`],
  ])('%s takes no long time', (_, line) => {
    expect(grammar.slowest(`flows:\n  a:\n${line}\n`)).toBeLessThan(2_000);
  });

  test('every line of an example may be cut anywhere', () => {
    const lines = readFileSync('examples/hr-subsidiary/hr-subsidiary.dataflow.yaml', 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      const cut = [...lines.slice(Math.max(0, index - 3), index), line.slice(0, line.length / 2), ...lines.slice(index + 1, index + 3)];
      expect(grammar.lines(cut.join('\n'))).toHaveLength(cut.length);
    }
  });
});

describe('in Markdown', () => {
  // As much of Markdown as it takes: fences of other languages go on as before.
  const markdown = JSON.stringify({ scopeName: 'text.html.markdown', patterns: [{ match: '^#+ .*$', name: 'markup.heading' }] });

  test('a fence of dataflow is coloured like a file, and ends', async () => {
    const text = '# Heading\n```dataflow\nflows:\n  crm-sync:\n    name: "open\n```\n# Heading\n~~~ Dataflow title=x\nstatus: active\n~~~\nflows:\n';
    const lines = (await colouring('text.html.markdown', { ...files, 'text.html.markdown': markdown }, ['markdown.dataflow.codeblock'])).lines(text);
    const scopes = (line: number) => lines[line]?.map((token) => token.scopes.at(-1));
    expect(scopes(2)).toEqual(['keyword.control.section', 'punctuation.separator.key-value.mapping']);
    expect(lines[2]?.[0]?.scopes).toContain('meta.embedded.block');
    expect(scopes(3)?.[1]).toBe('entity.name.function.flow');
    expect(scopes(6)).toEqual(['markup.heading']);
    expect(scopes(8)?.[0]).toBe('entity.name.tag');
    expect(scopes(10)).toEqual(['text.html.markdown']);
  });
});
