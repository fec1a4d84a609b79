// What every part of a DOCX is set with.
import type { Language } from '../../engine/text.js';
import type { Picture } from '../figures/figure.js';
import type { Layout } from './layout.js';
import { twipsOfMillimetres } from './measures.js';

export interface NumberedFigure {
  readonly number: number;
  readonly sheets: readonly Picture[];
  /** Whether this paper holds it, so that a reference can lead there. */
  readonly here: boolean;
}

export interface Typesetting {
  readonly layout: Layout;
  readonly language: Language;
  /** By id. */
  readonly figures: ReadonlyMap<string, NumberedFigure>;
  /** The next number that nothing else in the document has. */
  readonly nextNumber: () => number;
  /** Whether the page is turned sideways. */
  readonly sideways: boolean;
  /** Whether the page is turned for figures alone, which leaves more of it to them. */
  readonly forFigures: boolean;
}

/** Above and below figures on pages of their own, and from the edge to head and foot; in millimetres. */
export const figureMargins = { top: 18, bottom: 15, header: 10, footer: 8 } as const;

/** The space between the margins, in millimetres. */
export function textArea({ page }: Layout, sideways: boolean): { readonly width: number; readonly height: number } {
  const width = page.width - page.left - page.right;
  const height = page.height - page.top - page.bottom;
  return sideways ? { width: height, height: width } : { width, height };
}

/** The space on a page that is turned for figures alone, in millimetres. */
export function figureArea(layout: Layout): { readonly width: number; readonly height: number } {
  return { width: textArea(layout, true).width, height: layout.page.width - figureMargins.top - figureMargins.bottom };
}

/** Width between the margins, in twips. */
export function textWidth({ layout, sideways }: Typesetting): number {
  return twipsOfMillimetres(textArea(layout, sideways).width);
}
