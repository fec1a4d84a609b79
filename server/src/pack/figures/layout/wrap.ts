// Breaks text into lines that fit, by measured width.
import { clustersOf, visibleClusters } from './clusters.js';
import { baseLevel, directionMarks, runsLeft } from './directions.js';
import type { Typeface } from './typeface.js';

/** A wide character with the punctuation that must not be parted from it, a word, or the space between. */
const pieces =
  /[（《「『【“‘]*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}][，。、；：！？）》」』】”’…]*|\s+|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}（《「『【“‘]+|[（《「『【“‘]/gu;

/** More of a text than this is never read: no sheet has room for it. */
const longest = 2000;

export interface Wrapped {
  readonly lines: readonly string[];
  /** The whole text, where some of it found no room. */
  readonly whole: string | undefined;
}

export interface Measure {
  readonly typeface: Typeface;
  readonly width: number;
  readonly size: number;
}

/** At most `most` lines; what is too much ends in `…`. */
export function wrap(text: string, most: number, measure: Measure): Wrapped {
  const { lines, whole } = broken(text, most, measure);
  if (!runsLeft(text)) return { lines, whole };
  // Each line runs the way in which the whole text does.
  const mark = baseLevel(clustersOf(text.slice(0, longest))) === 1 ? directionMarks.right : directionMarks.left;
  return { lines: lines.map((line) => mark + line), whole };
}

function broken(text: string, most: number, measure: Measure): Wrapped {
  const { typeface, width, size } = measure;
  const fits = (line: string) => typeface.width(line, size) <= width;
  const lines: string[] = [''];
  const read = narrow(text.slice(0, longest));
  for (const piece of (read.match(pieces) ?? []).flatMap((each) => (fits(each) ? [each] : fittingParts(each, measure)))) {
    const line = lines.at(-1) ?? '';
    if (fits(line + piece.trimEnd())) lines[lines.length - 1] = line + piece;
    else if (lines.length > most) break;
    else lines.push(piece.trimStart());
  }
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (trimmed.length <= most && text.length <= longest) return { lines: trimmed, whole: undefined };
  // What did not fit is added to the last line again, so that the line is filled up to the end.
  const full = lines.filter((line) => line.trim() !== '');
  const from = Math.min(most, full.length) - 1;
  const last = full
    .slice(from, from + 2)
    .join('')
    .trimStart();
  return { lines: [...trimmed.slice(0, from), shortened(last, measure)], whole: text };
}

/** The beginning of a text that fits on one line with `…` behind it. */
function shortened(text: string, { typeface, width, size }: Measure): string {
  const end = isWide(text) ? '…' : '...';
  let line = '';
  for (const symbol of visibleClusters(text)) {
    if (typeface.width(`${line}${symbol}${end}`, size) > width) break;
    line += symbol;
  }
  return `${line.replace(/[\s…,.;:，、。；：(（·|]+$/u, '')}${end}`;
}

function isWide(text: string): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text);
}

/** In a Chinese font quotation marks and dots are as wide as ideographs; where no ideograph stands, narrow ones take their place. */
function narrow(text: string): string {
  const apostrophes = text.replace(/(?<=[\p{sc=Latn}\d])[‘’](?=[\p{sc=Latn}\d\s]|$)/gu, "'");
  if (isWide(text)) return apostrophes;
  return apostrophes.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replaceAll(' · ', ' | ').replaceAll('…', '...');
}

/** A piece that is longer than a line, cut between its characters. */
function fittingParts(piece: string, { typeface, width, size }: Measure): readonly string[] {
  const parts: string[] = [''];
  for (const symbol of visibleClusters(piece)) {
    const part = parts.at(-1) ?? '';
    if (part === '' || typeface.width(part + symbol, size) <= width) parts[parts.length - 1] = part + symbol;
    else parts.push(symbol);
  }
  return parts;
}
