// The fonts of a pack as measures and outlines. A line is set in pieces of one font each; whatever is measured, outlined or written into
// a PDF are these pieces, so that all of them agree.
import { clustersOf, isVisible, withoutHidden } from './clusters.js';
import { levelsOf, mirrored, runsLeft, seenOrder } from './directions.js';
import { type Fonts, openFonts, type PlacedGlyph } from './fonts.js';

/** A stretch of a line, at size 1. */
export interface Piece {
  readonly x: number;
  readonly width: number;
  /** Place of its font among the fonts; undefined for a box in place of a character that none has. */
  readonly font: number | undefined;
  /** As the font is given it. */
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  /** Whether its glyphs depend on each other; otherwise each character is one glyph, behind the one before. */
  readonly isShaped: boolean;
}

export interface Typeface {
  /** The pieces of a line as they are seen, from the left. */
  pieces(line: string): readonly Piece[];
  /** Width of a line at a size. */
  width(line: string, size: number): number;
  /** Outline of a glyph as SVG path data with `y` upwards, in thousandths; empty for spaces. */
  outline(font: number, glyph: number): string;
  /** Characters that were asked for and are in no font, in order. */
  missing(): readonly string[];
}

/** What is drawn for a character that no font has: a box so wide, at size 1. */
export const boxWidth = 0.62;

/** Reads fonts; of two that have a character, the first is taken. */
export function openTypeface(files: readonly Uint8Array[]): Typeface {
  const fonts = openFonts(files);
  const missing = new Set<string>();
  const choices = new Map<string, Choice>();
  const choose = (cluster: string): Choice => {
    const known = choices.get(cluster) ?? choiceFor(cluster, fonts, missing);
    choices.set(cluster, known);
    return known;
  };
  const pieces = (line: string) => placed(stretchesOf(line, choose, fonts), fonts);
  const advances = new Map<string, number>();
  const advance = (symbol: string): number => {
    const known = advances.get(symbol) ?? (isPlain(symbol) && choose(symbol).font === 0 ? fonts.shape(0, symbol).width : Number.NaN);
    advances.set(symbol, known);
    return known;
  };
  return {
    pieces,
    width: (line, size) => {
      let sum = 0;
      for (const symbol of line) sum += advance(symbol);
      // Most lines are of the first font only, and what is asked most is how wide they are.
      return size * (Number.isNaN(sum) ? pieces(line).reduce((room, { width }) => room + width, 0) : sum);
    },
    outline: fonts.outline,
    missing: () => [...missing].sort((one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)),
  };
}

/** Neither depends on what stands beside it nor has parts. */
function isPlain(symbol: string): boolean {
  return !/[\p{M}\p{RI}\p{Emoji_Modifier}\u1100-\u11ff\u0e33\u0eb3]/u.test(symbol) && isVisible(symbol) && !runsLeft(symbol);
}

interface Choice {
  readonly font: number | undefined;
  readonly text: string;
}

/** A cluster that no font has as a whole is drawn as its first letter without the marks, or as a box. */
function choiceFor(cluster: string, fonts: Fonts, missing: Set<string>): Choice {
  const as = (text: string): Choice | undefined => {
    const font = fonts.firstFor([text]);
    return font < 0 ? undefined : { font, text: fonts.drawnBy(font, text) ?? text };
  };
  const whole = as(cluster);
  if (whole) return whole;
  const symbols = [...withoutHidden(cluster)];
  const unknown = symbols.filter((symbol) => fonts.firstFor([symbol]) < 0);
  // Where fonts have its parts, but none has them all, it is the marks that are lost.
  for (const symbol of unknown.length > 0 ? unknown : symbols.slice(1)) missing.add(symbol);
  const letter = symbols
    .flatMap((symbol) => [...symbol.normalize('NFD')])
    .map(as)
    .find((choice) => choice !== undefined);
  return letter ?? { font: undefined, text: symbols[0] ?? '' };
}

interface Stretch extends Choice {
  readonly level: number;
}

function stretchesOf(line: string, choose: (cluster: string) => Choice, fonts: Fonts): readonly Stretch[] {
  const all = clustersOf(line);
  const levels = runsLeft(line) ? levelsOf(all) : [];
  const seen = all.map((cluster, index) => ({ cluster, level: levels[index] ?? 0 })).filter(({ cluster }) => isVisible(cluster));
  const chosen = chosenInWords(
    seen.map(({ cluster }) => cluster),
    choose,
    fonts,
  );
  const joined: Stretch[] = [];
  let isOpen = false;
  for (const [index, { font, text }] of chosen.entries()) {
    const level = seen[index]?.level ?? 0;
    // Only what runs the way of its letters can be shaped as one; of the rest each is placed by itself.
    const joins = font !== undefined && runsLeft(text) === (level % 2 === 1);
    const last = joined.at(-1);
    if (isOpen && joins && last?.font === font && last?.level === level) joined[joined.length - 1] = { font, level, text: last.text + text };
    else joined.push({ font, level, text: level % 2 === 1 ? mirrored(text) : text });
    isOpen = joins;
  }
  return seenOrder(joined.map(({ level }) => level)).flatMap((place) => joined[place] ?? []);
}

const lettersOfWords = /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/u;

/** Of one word all letters are of one font, where a font has them all. */
function chosenInWords(clusters: readonly string[], choose: (cluster: string) => Choice, fonts: Fonts): readonly Choice[] {
  const chosen = clusters.map(choose);
  let start = 0;
  while (start < clusters.length) {
    let end = start;
    while (end < clusters.length && lettersOfWords.test(clusters[end] ?? '')) end++;
    const word = clusters.slice(start, end);
    if (chosen.slice(start, end).some(({ font }) => font !== 0)) {
      const font = fonts.firstFor(word);
      if (font >= 0) chosen.splice(start, word.length, ...word.map((cluster) => ({ font, text: fonts.drawnBy(font, cluster) ?? cluster })));
    }
    start = Math.max(end, start + 1);
  }
  return chosen;
}

function placed(stretches: readonly Stretch[], fonts: Fonts): readonly Piece[] {
  let x = 0;
  return stretches.map(({ font, text }): Piece => {
    const { glyphs, width } = font === undefined ? { glyphs: [], width: boxWidth + 0.1 } : fonts.shape(font, text);
    const piece: Piece = { x, width, font, text, glyphs, isShaped: font !== undefined && fonts.isShaping(font) };
    x += width;
    return piece;
  });
}
