// How much room things take on a sheet, in points, before any text is measured: enough for as many lines as each may have.
import type { Text } from '../../engine/text.js';
import type { BoxPlan, LinkPlan, RowPlan } from './figure-plan.js';

/** 232 by at most 148 millimetres: fits A4 turned sideways inside the margins of the template (25.4 and 31.8 mm), caption below. */
export const sheet = { width: 657.6, height: 419.4 } as const;

/** Points in a millimetre. */
export const pointsPerMillimetre = 72 / 25.4;

/** Type sizes; nothing is smaller than 7 points. */
export const type = { title: 8, text: 7, lane: 8.5, caption: 10 } as const;
export const leading = { title: 10.4, text: 9.2 } as const;

export const gaps = {
  edge: 6,
  /** Between a frame and the boxes in it, and between text and the edge of its box. */
  padding: 4.5,
  /** Between two boxes or two cards. */
  between: 6,
  groupHead: 13,
  laneHead: 18,
  heading: 11,
  /** Legend and title block. */
  strip: 70,
  /** A line that refers to another sheet. */
  stub: 13,
} as const;

/** Lines that the title of a box may take. */
export const boxTitleLines = 2;

/** Lines that each of the other texts of a box may take. */
export const boxTextLines = 2;

/** Columns that fit on a line of a box and of a card, whatever the letters; a Chinese character takes two. */
export interface Columns {
  readonly box: number;
  readonly card: number;
}

/** With a lane for onward transfers there is less room in each. */
export function columnsFor(hasFurther: boolean): Columns {
  return hasFurther ? { box: 22, card: 40 } : { box: 34, card: 46 };
}

export function boxRoom({ title, lines, id }: BoxPlan, { box }: Columns): number {
  const titleRows = linesOf(title, box - 2, boxTitleLines);
  const rows = lines.reduce((sum, line) => sum + linesOf(line, box, boxTextLines), id === undefined ? 0 : 1);
  return 2 * gaps.padding + titleRows * leading.title + rows * leading.text;
}

export function linkRoom({ title, titleLines, rows, rowLines, classes }: LinkPlan, { card }: Columns): number {
  const titleRows = linesOf(title, card - 8, titleLines);
  const room = (index: number) => (index === 0 ? Math.max(8, card - classes.length * 8) : card - 10);
  const textRows = rows.reduce((sum, { text }, index) => sum + linesOf(text, room(index), rowLines), 0);
  return 2 * gaps.padding + titleRows * leading.title + textRows * leading.text;
}

/** Lines that a text takes in the language that needs more of them. */
function linesOf({ en, zh }: Text, columns: number, most: number): number {
  const needed = Math.ceil(Math.max(columnsOf(en), columnsOf(zh)) / columns);
  return Math.max(1, Math.min(most, needed));
}

function columnsOf(text: string): number {
  // More than any line holds need not be counted.
  return [...text.slice(0, 400)].reduce((sum, symbol) => sum + (symbol >= '\u2e80' ? 2 : 1), 0);
}

/** Room of a column of boxes in frames. */
export function groupsRoom(groups: readonly { readonly boxes: readonly BoxPlan[] }[], columns: Columns): number {
  const framed = ({ boxes }: { readonly boxes: readonly BoxPlan[] }) => columnRoom(boxes.map((box) => boxRoom(box, columns)));
  return groups.reduce((sum, group) => sum + gaps.groupHead + gaps.padding + framed(group), 0);
}

/** Room of things below each other. */
export function columnRoom(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height + gaps.between, 0);
}

/** What is left for the lanes when the heading and everything around it has its place. */
export function lanesRoom(heading: readonly RowPlan[]): number {
  return sheet.height - 2 * gaps.edge - gaps.laneHead - gaps.strip - heading.length * gaps.heading - 2 * gaps.stub - 2 * gaps.between;
}
