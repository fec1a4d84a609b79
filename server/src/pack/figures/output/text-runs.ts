// A line of text as pieces on a drawing, and boxes for characters that no font has.
import type { TextLine } from '../drawing.js';
import { boxWidth, type Piece, type Typeface } from '../layout/typeface.js';

/** The pieces of a line; `x` is where each begins on the drawing. */
export function runsOf({ x, text, size }: TextLine, typeface: Typeface): readonly Piece[] {
  return typeface.pieces(text).map((piece) => ({ ...piece, x: x + piece.x * size }));
}

/** The box for a character that no font has. */
export function boxArea(x: number, { y, size }: TextLine): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  return { x: x + size * 0.05, y: y - size * 0.76, width: size * boxWidth, height: size * 0.82 };
}

/** Bold type is drawn as the regular one with an edge so wide, at size 1. */
export const boldEdge = 0.032;
