// A figure before it is drawn: what stands on each of its sheets, in both languages and without any measure of text.
import type { Outcome } from '../../engine/law/mechanism.js';
import type { Shape } from '../../engine/model/definition.js';
import type { Text } from '../../engine/text.js';
import type { FigureHead } from './figure.js';

export type DataClass = NonNullable<Shape<'category'>['class']>;

/** A value with what it is called; a row without a label speaks for itself. */
export interface RowPlan {
  readonly label?: Text;
  readonly text: Text;
}

/** A system, an organisation or a place. */
export interface BoxPlan {
  /** The same for the same thing on every sheet. */
  readonly key: string;
  readonly title: Text;
  /** As the file names it; undefined where it names none. */
  readonly id: string | undefined;
  /** One line each below the title. */
  readonly lines: readonly Text[];
  readonly shape: 'system' | 'store' | 'party';
  /** Whether the file leaves out something that the box should tell. */
  readonly lacking: boolean;
}

/** Boxes in one frame: systems of an exporter, recipients of a country. */
export interface GroupPlan {
  readonly key: string;
  readonly title: Text;
  readonly lacking: boolean;
  readonly boxes: readonly BoxPlan[];
}

/** One crossing of the border, from a box on the left to a box on the right, with what an arrow alone could not say. */
export interface LinkPlan {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Undefined where the arrow shows a connection and not what it needs. */
  readonly outcome: Outcome | undefined;
  readonly title: Text;
  readonly id: string | undefined;
  /** Lines that the title may take. */
  readonly titleLines: 1 | 2;
  /** Classes of the data, the weightiest first; they stand before the first row. */
  readonly classes: readonly DataClass[];
  readonly rows: readonly RowPlan[];
  /** Lines that one row may take. */
  readonly rowLines: 1 | 2;
  readonly lacking: boolean;
}

/** From a recipient to whom it passes data on. */
export interface OnwardPlan {
  readonly from: string;
  readonly to: string;
  readonly notes: readonly Text[];
  readonly lacking: boolean;
}

export interface SheetPlan {
  /** What all of the sheet is about, above the lanes. */
  readonly heading: readonly RowPlan[];
  readonly left: readonly GroupPlan[];
  readonly links: readonly LinkPlan[];
  readonly right: readonly GroupPlan[];
  /** Recipients to whom data is passed on. */
  readonly further: readonly BoxPlan[];
  readonly onward: readonly OnwardPlan[];
  /** What stands on the sheets before and after; undefined at the ends. */
  readonly before: Text | undefined;
  readonly after: Text | undefined;
}

export interface FigurePlan extends FigureHead {
  /** The data handlers whose flows these are. */
  readonly handler: Text;
  /** Day of the analysis, `2026-11-22`. */
  readonly asOf: string;
  readonly pages: readonly SheetPlan[];
}
