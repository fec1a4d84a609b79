// Text of a PDF as glyphs of an embedded font. Where their order or number is not that of the letters, the letters are told beside, for
// who copies, searches or listens.
import { type PDFFont, PDFHexString, PDFOperator, PDFOperatorNames } from '@cantoo/pdf-lib';
import { runsLeft } from '../layout/directions.js';
import type { Piece } from '../layout/typeface.js';

interface EncodedText {
  /** The letters; undefined where the glyphs tell them. */
  readonly told: string | undefined;
  readonly parts: readonly { readonly encoded: PDFHexString; readonly x: number; readonly y: number }[];
}

/** In these a glyph that is a letter is always the same letter, and none changes its place. */
const plainScripts = /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}]+$/u;

/** A piece whose `x` is its place on the page, on a base line of that page. */
export function encodedText(
  { x, text, glyphs, isShaped }: Piece,
  font: PDFFont,
  { y, size }: { readonly y: number; readonly size: number },
): readonly EncodedText[] {
  const encoded = font.encodeText(text);
  if (!isShaped) return [{ told: undefined, parts: [{ encoded, x, y }] }];
  const codes = encoded.asString().match(/.{4}/g) ?? [];
  const parts = glyphs.map((glyph, index) => ({ encoded: PDFHexString.of(codes[index] ?? ''), x: x + glyph.x * size, y: y + glyph.y * size }));
  if (glyphs.length === [...text].length && plainScripts.test(text)) return [{ told: undefined, parts }];
  if (!runsLeft(text)) return [{ told: text, parts }];
  // Readers of PDF turn round what runs to the left; so that is told letter by letter, as it is seen, and parts of letters as nothing.
  return glyphs.map(({ letters }, index) => ({ told: letters, parts: parts.slice(index, index + 1) }));
}

/** Begins a stretch of a page that stands for letters. */
export function tells(letters: string): PDFOperator {
  return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, ['/Span', `<</ActualText ${PDFHexString.fromText(letters).toString()}>>`]);
}
