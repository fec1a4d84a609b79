import { describe, expect, test } from 'vitest';
import { chineseNumber, headingNumber, pointNumber } from '../../../server/src/pack/content/numbering.js';

describe('headings', () => {
  test('are numbered 一、（一）1. in Chinese, as official templates do', () => {
    expect([headingNumber([2], 'zh'), headingNumber([2, 3], 'zh'), headingNumber([2, 3, 11], 'zh')]).toEqual(['二、', '（三）', '11.']);
  });

  test('are numbered 2. 2.3 2.3.11 in English, with the space before the words', () => {
    expect([headingNumber([2], 'en'), headingNumber([2, 3], 'en'), headingNumber([2, 3, 11], 'en')]).toEqual(['2. ', '2.3 ', '2.3.11 ']);
  });

  test('have points below them', () => {
    expect([pointNumber(4, 'zh'), pointNumber(4, 'en')]).toEqual(['（4）', '(4)']);
  });
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [103, '一百零三'],
  [110, '一百一十'],
  [1001, '一千零一'],
  [2030, '二千零三十'],
])('%i is %s', (number, written) => {
  expect(chineseNumber(number)).toBe(written);
});

test('numbers that nobody writes in Chinese stay figures', () => {
  expect([chineseNumber(0), chineseNumber(12_345), chineseNumber(1.5)]).toEqual(['0', '12345', '1.5']);
});
