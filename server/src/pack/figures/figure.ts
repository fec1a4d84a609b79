// Figures of a pack: what they are called and how many sheets they take; the sheets themselves; and the pictures made of them.
import type { Text } from '../../engine/text.js';

export interface FigureHead {
  /** Kebab-case; unique in the pack, such as `overview` or `scene-3`. */
  readonly id: string;
  /** From 1, over all figures of the pack. */
  readonly number: number;
  /** Without number: `数据出境总体流转图`. */
  readonly title: Text;
  /** Sheets that it takes; each refers to those before and after. */
  readonly sheets: number;
}

/** One sheet of a figure, drawn in one language. Its text is outlined in the SVG, so that no reader needs a font. */
export interface Picture {
  readonly figure: string;
  /** From 1. */
  readonly sheet: number;
  /** As it stands below the picture: `图 3（第 1 页，共 2 页） …`. */
  readonly caption: string;
  /** What it shows, for who cannot see it. */
  readonly description: string;
  /** Width and height in millimetres. */
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  /** At 300 dots per inch. */
  readonly png: Uint8Array;
  /** The same sheet as Mermaid text, for tools that go on from it. */
  readonly mermaid: string;
}

/** All sheets of one language as pictures and as one PDF. */
export interface Pictures {
  readonly pictures: readonly Picture[];
  readonly pdf: Uint8Array;
  /** Characters of the project's texts that no font of the pack has; each is drawn as a box, or as its letter without its mark, and listed in the index. */
  readonly missing: readonly string[];
}
