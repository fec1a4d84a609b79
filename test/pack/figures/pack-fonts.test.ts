import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openTypeface } from '../../../server/src/pack/figures/layout/typeface.js';
import { packFontNames, packFonts } from './studio-for-tests.js';

const [chinese = new Uint8Array(), ...others] = packFonts();

describe('the first font of the pack', () => {
  const typeface = openTypeface([chinese]);
  const absent = (symbols: Iterable<string>) => [...symbols].filter((symbol) => typeface.pieces(symbol)[0]?.font === undefined);

  test('has every ideograph of GB 2312 and of Big5', () => {
    const simplified = decoded('gb18030', { leads: [0xb0, 0xf7], trails: [0xa1, 0xfe] });
    const traditional = decoded('big5', { leads: [0xa4, 0xf9], trails: [0x40, 0xfe] });
    expect(simplified.length).toBe(6763);
    expect(traditional.length).toBeGreaterThan(13000);
    expect(absent([...simplified, ...traditional])).toEqual([]);
  });

  test('has rare characters of names, letters, kana and the signs of the figures', () => {
    expect(absent('䶮㛃𬭎𬬻鿍ÄßçĐΩЖщあアー●◆○–？，。、；：（）《》“”…—·①㈠℃％￥€')).toEqual([]);
  });
});

describe('the fonts of the pack', () => {
  const missingIn = (text: string) => {
    const typeface = openTypeface([chinese, ...others]);
    return typeface.pieces(text).some(({ font }) => font === undefined) ? typeface.missing() : [];
  };

  test('have the letters of Europe, of Vietnam, of polytonic Greek and of Cyrillic beyond Russian', () => {
    const composed = range(0xc0, 0x17f) + range(0x1e00, 0x1eff) + range(0x1f00, 0x1fff) + range(0x400, 0x52f);
    const assigned = [...composed].filter((symbol) => /\p{L}/u.test(symbol)).join('');
    expect(missingIn(assigned)).toEqual([]);
  });

  test('have Arabic, Hebrew and Thai with their marks, all syllables of Hangul and the emoji', () => {
    const hangul = new Set(decodedHangul());
    expect(hangul.size).toBe(2350);
    const scripts = [
      range(0x621, 0x64a),
      'پچژگکی٠١٢٣،؛؟',
      range(0x5d0, 0x5ea),
      'שָׁלוֹם',
      range(0xe01, 0xe3a),
      range(0xe3f, 0xe5b),
      range(0xac00, 0xd7a3),
      ...hangul,
    ];
    expect(missingIn(scripts.join(' '))).toEqual([]);
    expect(missingIn('🚀😀👍🏽👩‍👩‍👧🇨🇳1️⃣❤️☎✈⚠🏭📦🔒')).toEqual([]);
  });

  test('are asked in the order of their names, which the editor knows as well', () => {
    const named = [...readFileSync('client/src/pack/pack-assets.ts', 'utf8').matchAll(/'pack-fonts\/([^']+)'/g)].map(([, name]) => name);
    expect(packFontNames()[0]).toBe('1-noto-sans-sc.ttf');
    expect(named).toEqual(packFontNames());
  });

  test('come with their licence and stay small', () => {
    const licence = readFileSync('dist/pack-fonts/OFL.txt', 'utf8');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    for (const owner of ['Adobe', 'latin-greek-cyrillic', 'notofonts/arabic', 'notofonts/hebrew', 'notofonts/thai', 'Google']) expect(licence).toContain(owner);
    expect(readdirSync('dist/pack-fonts').length).toBe(packFontNames().length + 1);
    const packed = (fonts: readonly Uint8Array[]) => fonts.reduce((sum, font) => sum + gzipSync(font, { level: 6 }).length, 0);
    expect(packed([chinese])).toBeLessThan(5_000_000);
    expect(packed(others)).toBeLessThan(2_000_000);
  });
});

interface Area {
  readonly leads: readonly [number, number];
  readonly trails: readonly [number, number];
}

/** The ideographs of an area of an encoding. */
function decoded(encoding: string, area: Area): readonly string[] {
  return symbolsIn(encoding, area).filter((symbol) => /^\p{sc=Han}$/u.test(symbol));
}

/** The syllables of the Korean standard. */
function decodedHangul(): readonly string[] {
  return symbolsIn('euc-kr', { leads: [0xb0, 0xc8], trails: [0xa1, 0xfe] });
}

function symbolsIn(encoding: string, { leads, trails }: Area): readonly string[] {
  const decoder = new TextDecoder(encoding);
  const every = ([first, last]: readonly [number, number]) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return every(leads).flatMap((lead) => every(trails).map((trail) => decoder.decode(new Uint8Array([lead, trail]))));
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
