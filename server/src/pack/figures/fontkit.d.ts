// What is used of fontkit, which comes without types.
declare module 'fontkit' {
  interface Outline {
    toSVG(): string;
    scale(by: number): Outline;
  }
  interface Glyph {
    readonly id: number;
    readonly codePoints: number[];
    readonly advanceWidth: number;
    readonly path: Outline;
  }
  interface Position {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }
  interface Subset {
    includeGlyph(glyph: number | { readonly id: number }): number;
    encode(): Uint8Array;
  }
  interface Box {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
    readonly width: number;
    readonly height: number;
  }
  export interface Font {
    readonly availableFeatures: readonly string[];
    readonly postscriptName: string | null;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly italicAngle: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly bbox: Box;
    readonly characterSet: number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number): Glyph;
    /** Glyphs and their positions as they are seen, from the left. */
    layout(text: string): { readonly glyphs: Glyph[]; readonly positions: Position[]; readonly direction: 'ltr' | 'rtl' };
    createSubset(): Subset;
  }
  export function create(bytes: Uint8Array): Font;
}
