import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Pictures } from '../../../server/src/pack/figures/figure.js';
import { openTypeface } from '../../../server/src/pack/figures/layout/typeface.js';
import { planFigures } from '../../../server/src/pack/figures/plan-figures.js';
import { sourceFor } from '../record/source-for.js';
import { hostileProject } from './hostile-texts.js';
import { drawn, openTestStudio, packFonts } from './studio-for-tests.js';

const names = ['Łódź', 'Škoda', 'Dung Quất Việt', 'Αθήνα', 'Київ', 'שלום', 'شركة', '한국전자', 'กรุงเทพ', '🚀', '👩‍👩‍👧 family 🇨🇳'];
const typeface = openTypeface(packFonts());
const pieces = (line: string) => typeface.pieces(line);

describe('names of recipients in other countries', () => {
  let pictures: Pictures;

  beforeAll(async () => {
    const source = sourceFor({ 'names.dataflow.yaml': hostileProject(names) }, { subject: { filing: 'all' } });
    pictures = await drawn(await openTestStudio(), planFigures(source).slice(0, 1));
  });

  test('are drawn without a box and without a missing character', () => {
    expect(pictures.missing).toEqual([]);
    for (const { svg } of pictures.pictures) expect(svg).not.toContain('fill="none" stroke="#1d2733" stroke-width="0.5"');
  });

  test('are in the PDF as text', async () => {
    const pdf = await getDocument({ data: pictures.pdf.slice(), verbosity: 0 }).promise;
    const texts: string[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    // Of what Arabic letters are made only the telling beside them says which they are, and this reader does not ask for it.
    for (const name of names.filter((one) => !/\p{sc=Arab}/u.test(one))) expect(texts.join('\n')).toContain(name);
  });

  test('take a font of their own only where the first has them not', () => {
    const fontsOf = (line: string) => [...new Set(pieces(line).map(({ font }) => font))];
    expect(fontsOf('上海 Shanghai GmbH & Co. KG')).toEqual([0]);
    expect(fontsOf('Łódź')).toEqual([1]);
    expect(fontsOf('示例 Škoda')).toEqual([0, 1]);
    expect(fontsOf('한국전자')).toEqual([5]);
  });

  test('that are written in parts are as those that are written as a whole', () => {
    const shapes = (line: string) => pieces(line).map(({ font, glyphs }) => [font, glyphs.map(({ id }) => id)]);
    for (const name of ['Łódź', 'Việt', '한국', 'Škoda']) expect(shapes(name.normalize('NFD'))).toEqual(shapes(name));
  });
});

describe('text that runs to the left', () => {
  test('has its last letter on the left, and words in its midst from left to right', () => {
    const ids = (line: string) => pieces(line).flatMap(({ glyphs }) => glyphs.map(({ id }) => id));
    expect(ids('שלום')).toEqual([...'שלום'].reverse().flatMap(ids));
    expect(pieces('שלום (Ltd) בע').map(({ text }) => text)).toEqual(['בע', ' ', '(', 'Ltd', ')', ' ', 'שלום']);
  });

  test('has joined letters', () => {
    const [word] = pieces('شركة');
    expect(word?.width).toBeLessThan([...'شركة'].reduce((sum, letter) => sum + typeface.width(letter, 1), 0));
    expect(word?.glyphs.map(({ letters }) => letters).join('')).toBe('ةكرش');
  });

  test('has the vowel of a doubled letter above the sign that doubles it, in whichever order they are written', () => {
    const [one, other] = ['م\u0651\u064e', 'م\u064e\u0651'].map((letter) => pieces(letter)[0]);
    expect(one?.glyphs).toEqual(other?.glyphs);
    const heights = new Map(one?.glyphs.map(({ letters, y }) => [letters, y]));
    expect(heights.get('\u064e')).toBeGreaterThan(heights.get('\u0651') ?? Number.POSITIVE_INFINITY);
  });
});

describe('marks', () => {
  test('take no room of their own', () => {
    for (const [marked, plain] of [
      ['x\u030c\u0301', 'x\u030c'],
      ['ที่', 'ที'],
      ['שָׁ', 'שׁ'],
    ] as const) {
      expect(pieces(marked)[0]?.glyphs.length).toBeGreaterThan(1);
      expect(typeface.width(marked, 10)).toBe(typeface.width(plain, 10));
    }
  });

  test('of tone lie above the mark of the vowel', () => {
    const [piece] = pieces('น้ำ');
    expect(piece?.glyphs.map(({ letters }) => letters).slice(0, 3)).toEqual(['น', '\u0e4d', '\u0e49']);
  });

  test('that no font has fall off their letter, and are listed', () => {
    const other = openTypeface(packFonts().slice(0, 1));
    expect(other.pieces('ő').map(({ font, text }) => [font, text])).toEqual([[0, 'o']]);
    expect(other.missing()).toEqual(['ő']);
  });
});

describe('the width of a line', () => {
  test('is that of what is drawn', () => {
    for (const line of [...names, names.join('、'), `境外接收方：${names.join(' ')} 2026`]) {
      const last = pieces(line).at(-1);
      expect(typeface.width(line, 7)).toBeCloseTo(((last?.x ?? 0) + (last?.width ?? 0)) * 7, 6);
    }
  });
});
