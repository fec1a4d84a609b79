import { expect, test } from 'vitest';
import { enumerated, joined, sentence, withoutStop } from '../../../server/src/pack/content/sentence.js';
import { shortText } from '../../../server/src/pack/content/short-text.js';

const text = { en: '{who} sends {what}.', zh: '{who}提供{what}。' };

test('parts stand where each language has them', () => {
  const blank = { kind: 'blank', id: 'scene.a.data', guidance: 'data' } as const;
  expect(sentence(text, { who: 'Acme', what: blank }, 'zh')).toEqual(['Acme提供', blank, '。']);
  expect(sentence(text, { who: 'Acme', what: ['this and ', blank] }, 'en')).toEqual(['Acme sends this and ', blank, '.']);
});

test('braces in a name are no parts', () => {
  expect(sentence(text, { who: '{what}', what: 'x' }, 'en')).toEqual(['{what} sends x.']);
});

test('a part that nobody gives stays as it is written', () => {
  expect(sentence(text, { who: 'Acme' }, 'en')).toEqual(['Acme sends {what}.']);
});

test('an empty part leaves no space at the end', () => {
  expect(sentence({ en: '{who}. {more}', zh: '{who}。{more}' }, { who: 'Acme', more: [] }, 'en')).toEqual(['Acme.']);
});

test('words are joined and neighbouring texts become one', () => {
  expect(joined([['a'], 'b', [{ kind: 'strong', text: 'c' }]], ', ')).toEqual(['a, b, ', { kind: 'strong', text: 'c' }]);
  expect([enumerated(['甲', '乙'], 'zh'), enumerated(['a', 'b'], 'en')]).toEqual(['甲、乙', 'a, b']);
});

test('a full stop is taken off in both languages', () => {
  expect([withoutStop('说明。'), withoutStop('Said.'), withoutStop('no stop')]).toEqual(['说明', 'Said', 'no stop']);
});

test('a long text is cut between characters, on one line', () => {
  expect([shortText('车辆\n数据😀😀😀', 7), shortText('short', 7)]).toEqual(['车辆 数据😀…', 'short']);
});
