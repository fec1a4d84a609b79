import { eastAsianWidth } from 'get-east-asian-width';

/** A wide character with the punctuation that must not be parted from it, a word, or the space between. */
const pieces =
  /[（《「『【“‘]*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}][，。、；：！？）》」』】”’…]*|\s+|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]+/gu;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Breaks a text into at most `most` lines of so many columns (a Chinese character takes two); what is too much ends in `…`. */
export function brokenLines(text: string, columns: number, most: number): readonly string[] {
  const lines: string[] = [''];
  for (const piece of (text.match(pieces) ?? []).flatMap((each) => fittingPieces(each, columns))) {
    const line = lines.at(-1) ?? '';
    if (width(line + piece.trimEnd()) <= columns) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (trimmed.length <= most) return trimmed;
  return [...trimmed.slice(0, most - 1), ended(fittingPieces(trimmed[most - 1] ?? '', columns - 1)[0] ?? '')];
}

/** Parts on one line, with a separator between them, as long as there is room. */
export function packedLines(parts: readonly string[], separator: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = [...lines.slice(-1), part].join(separator);
    if (lines.length > 0 && width(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** Cuts a text to so many columns. */
export function shortened(text: string, columns: number): string {
  return width(text) <= columns ? text : ended(fittingPieces(text, columns - 1)[0] ?? '');
}

function ended(text: string): string {
  return `${text.replace(/[\s…,.;:，、。；：(（]+$/, '')}…`;
}

/** A piece that is longer than a line is cut between the characters that people see. */
function fittingPieces(piece: string, columns: number): readonly string[] {
  if (width(piece) <= columns) return [piece];
  const parts: string[] = [''];
  for (const { segment } of graphemes.segment(piece)) {
    const part = parts.at(-1) ?? '';
    if (width(part + segment) <= columns) parts[parts.length - 1] = part + segment;
    else parts.push(segment);
  }
  return parts.filter((part) => part !== '');
}

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
}
