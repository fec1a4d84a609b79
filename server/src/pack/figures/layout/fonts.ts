// Which font of a pack draws what, and how: which glyphs, and where.
import { create, type Font } from 'fontkit';
import { withoutHidden } from './clusters.js';

export interface PlacedGlyph {
  readonly id: number;
  /** From where its text begins and from the base line, `y` upwards, at size 1. */
  readonly x: number;
  readonly y: number;
  /** The characters that it stands for; empty for the dots of a letter and other parts. */
  readonly letters: string;
}

interface Shaped {
  /** As they are seen, from the left. */
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
}

export interface Fonts {
  /** The text of a cluster as a font draws it; undefined where it cannot. */
  drawnBy(font: number, cluster: string): string | undefined;
  /** The first font that can draw all of these clusters; -1 for none. */
  firstFor(clusters: readonly string[]): number;
  /** Whether glyphs of a font depend on those beside them. */
  isShaping(font: number): boolean;
  shape(font: number, text: string): Shaped;
  outline(font: number, glyph: number): string;
}

const joiners = /[\u200c\u200d]/u;

export function openFonts(files: readonly Uint8Array[]): Fonts {
  const fonts = files.map((file) => create(file));
  const shaping = fonts.map((font) => font.availableFeatures.length > 0);
  const outlines = new Map<string, string>();
  const shaped = new Map<string, Shaped>();
  const drawnBy = (place: number, cluster: string): string | undefined => {
    const font = fonts[place];
    if (!font) return undefined;
    const text = shaping[place] ? shapedText(font, cluster) : withoutHidden(cluster).normalize(/\p{M}|[\u1100-\u11ff]/u.test(cluster) ? 'NFC' : undefined);
    const symbols = [...text];
    const isOne = symbols.length === 1 || shaping[place];
    return isOne && symbols.every((symbol) => font.hasGlyphForCodePoint(symbol.codePointAt(0) ?? 0)) ? text : undefined;
  };
  return {
    drawnBy,
    firstFor: (clusters) => fonts.findIndex((_, place) => clusters.every((cluster) => drawnBy(place, cluster) !== undefined)),
    isShaping: (place) => shaping[place] === true,
    shape: (place, text) => {
      const key = `${place} ${text}`;
      const font = fonts[place];
      const known = shaped.get(key) ?? (font ? shape(font, text, shaping[place] === true) : { glyphs: [], width: 0 });
      shaped.set(key, known);
      return known;
    },
    outline: (place, glyph) => {
      const key = `${place} ${glyph}`;
      const font = fonts[place];
      const known =
        outlines.get(key) ??
        (font
          ? font
              .getGlyph(glyph)
              .path.scale(1000 / font.unitsPerEm)
              .toSVG()
          : '');
      outlines.set(key, known);
      return known;
    },
  };
}

/**
 * As the font's tables expect it. Joiners stay where the font has them. The Arabic sign of a doubled letter comes before its vowel, which lies
 * on it, though in composed text it comes behind; a Thai vowel that is half a mark is parted, so that the tone lies above that mark.
 */
function shapedText(font: Font, cluster: string): string {
  const composed = cluster.normalize('NFC');
  const ordered = composed.replace(/([\u064b-\u0650\u0652-\u0657\u0670]+)\u0651/gu, '\u0651$1').replace(/([\u0e48-\u0e4b]*)\u0e33/gu, '\u0e4d$1\u0e32');
  const stays = (symbol: string) => (joiners.test(symbol) ? font.hasGlyphForCodePoint(symbol.codePointAt(0) ?? 0) : withoutHidden(symbol) !== '');
  return [...ordered].filter(stays).join('');
}

function shape(font: Font, text: string, isShaping: boolean): Shaped {
  const symbols = [...text];
  const plain = () => ({ glyphs: symbols.map((symbol) => font.glyphForCodePoint(symbol.codePointAt(0) ?? 0)), positions: [], direction: 'ltr' }) as const;
  const { glyphs, positions, direction } = isShaping ? font.layout(text) : plain();
  const letters = lettersOf(
    symbols,
    glyphs.map(({ codePoints }) => codePoints.length),
    direction,
  );
  const placed: PlacedGlyph[] = [];
  let at = 0;
  for (const [index, { id, advanceWidth }] of glyphs.entries()) {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: advanceWidth, xOffset: 0, yOffset: 0 };
    placed.push({ id, x: (at + xOffset) / font.unitsPerEm, y: yOffset / font.unitsPerEm, letters: letters[index] ?? '' });
    at += xAdvance;
  }
  return { glyphs: placed, width: at / font.unitsPerEm };
}

/** What each glyph stands for, by how many characters it took; all for the first, where the numbers do not add up. */
function lettersOf(symbols: readonly string[], counts: readonly number[], direction: 'ltr' | 'rtl'): readonly string[] {
  const read = direction === 'rtl' ? counts.toReversed() : counts;
  const isWhole = read.reduce((sum, count) => sum + count, 0) === symbols.length;
  let from = 0;
  const letters = read.map((count, index) => {
    if (!isWhole) return index === 0 ? symbols.join('') : '';
    from += count;
    return symbols.slice(from - count, from).join('');
  });
  return direction === 'rtl' ? letters.reverse() : letters;
}
