import { expect, test } from 'vitest';
import { sentencesIn } from '../../scripts/generate/sentences.mjs';

const said = (text: string) => sentencesIn(text).map(({ sentence, line }) => `${line}: ${sentence}`);

test('finds what is said, however it is quoted, with its line', () => {
  expect(said(`l10n.t('One');\nt("Two \\u4e2d");\nt(\`Three\`, 3);\nl10n\n  .t(\n    'It\\'s four');`)).toEqual([
    '1: One',
    '2: Two 中',
    '3: Three',
    "6: It's four",
  ]);
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the sources that are read hold templates
test('finds what is said inside of templates, and of templates in those', () => {
  expect(said("html`<a title=${t('Outer')}>${list.map((x) => html`<b>${t('Inner')}</b>${{ a: 1 }.a}`)}</a> t('no')${t('Last')}`")).toEqual([
    '1: Outer',
    '1: Inner',
    '1: Last',
  ]);
});

test('hears nothing in comments, texts and regular expressions', () => {
  expect(said(`// t('a')\n/* t('b') */ const x = "t('c')"; /['"\`]t('d')/.test(y); set('e'); point.t('f'); a / b; t('g') / 2;`)).toEqual(['2: g']);
});

test('says where a sentence is not written out', () => {
  expect(said("t(words);\nt('a' + b);\nt(`a ${b}`);")).toEqual(['1: null', '2: null', '3: null']);
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: the sources that are read hold templates
