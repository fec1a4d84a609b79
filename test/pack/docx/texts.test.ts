import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../server/src/pack/paper/clean-text.js';
import { directionsOf, runsFromRight } from '../../../server/src/pack/paper/directions.js';
import { xmlText } from '../../../server/src/pack/paper/xml-text.js';
import { parseXml } from './docx-parts.js';

describe('a text of the user', () => {
  test('keeps line feeds, tabs and emoji; every line end is a line feed', () => {
    expect(cleanText('a\tb\r\nc\rd\u0085e\u2028f 👩‍🔧')).toBe('a\tb\nc\nd\ne\nf 👩‍🔧');
  });

  test('shows what no document can hold, halves of characters included', () => {
    expect(cleanText('\u0000\u001B[31m\u007F\u009F\uD83D\uFFFE')).toBe('\uFFFD\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD');
  });

  test('cannot turn the order of the words around it', () => {
    expect(cleanText('\u202Etxt\u2066.exe\u2069\u202C')).toBe('txt.exe');
  });

  test('is the same text again when XML is read, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseXml(`<a b="${xmlText(text).replace(/[\n\t]/g, ' ')}">${xmlText(text)}</a>`).text).toBe(cleanText(text));
      }),
    );
  });
});

describe('directions', () => {
  test('turn at the first letter of a script that runs from the right and after its last', () => {
    expect(directionsOf('at شركة 12 المثال, Dubai')).toEqual([
      { text: 'at ', rightToLeft: false },
      { text: 'شركة 12 المثال', rightToLeft: true },
      { text: ', Dubai', rightToLeft: false },
    ]);
    expect(directionsOf('')).toEqual([]);
  });

  test('are those of the first letter for a text as a whole', () => {
    expect(runsFromRight('12 - שלום world')).toBe(true);
    expect(runsFromRight('world שלום')).toBe(false);
    expect(runsFromRight('123')).toBe(false);
  });

  test('lose no character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '中', 'ש', 'ِ', ' ', '1', '\n', '👩') });
    const joined = (one: string) =>
      directionsOf(one)
        .map((part) => part.text)
        .join('');
    fc.assert(fc.property(text, (one) => joined(one) === one));
  });
});
