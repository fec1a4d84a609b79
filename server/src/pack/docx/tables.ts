import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { tableCaption } from '../paper/marks.js';
import type { Column, Form, Table as PaperTable, Words } from '../paper/paper.js';
import { columnWidths } from './column-widths.js';
import { lineCount } from './line-count.js';
import { twipsOfPoints } from './measures.js';
import { gapAfterTable, gapBeforeTable, paragraphOf } from './paragraphs.js';
import { style } from './styles.js';
import { type Typesetting, textWidth } from './typesetting.js';

/** A row of more lines than this may go on on the next page. */
const linesKeptTogether = 12;
/** Left and right inside a cell, in twips. */
const padding = 85;
const shading = { type: 'clear', color: 'auto', fill: 'E7E6E6' } as const;
const line = { style: 'single', size: 4, color: '404040' } as const;
const frame = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const sumLine = { style: 'single', size: 12, color: '404040' } as const;
/** Shares of label and value in a form. */
const formShares = [3, 7];

/** A table with its caption above, its head repeated on each page, as wide as the text. */
export function tableOf(table: PaperTable, number: number, typesetting: Typesetting): readonly (Paragraph | Table)[] {
  const shares = table.columns.map(({ share }) => share);
  const widths = columnWidths(shares, textWidth(typesetting));
  const cellsOf = (row: readonly Words[], kind: CellKind) =>
    row.map((words, index) => cellOf(words, { kind, width: widths[index] ?? 0, align: table.columns[index]?.align }, typesetting));
  const titles = table.columns.map(({ title }) => title);
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(titles, 'head') });
  const rows = table.rows.map(
    (row, index) => new TableRow({ ...togetherIfShort(row, widths, typesetting), children: cellsOf(row, table.sums?.includes(index) ? 'sum' : 'value') }),
  );
  return [...captionOf(table.caption, number, typesetting), framed([head, ...rows], widths), gapAfterTable()];
}

/** A form: labels on the left, values on the right, titles over both. */
export function formOf(form: Form, number: number, typesetting: Typesetting): readonly (Paragraph | Table)[] {
  const widths = columnWidths(formShares, textWidth(typesetting));
  const [labelWidth = 0, valueWidth = 0] = widths;
  const rows = form.rows.map((row) => {
    if ('title' in row) {
      const title = cellOf(row.title, { kind: 'head', width: labelWidth + valueWidth, span: 2 }, typesetting);
      return new TableRow({ cantSplit: true, children: [title] });
    }
    const label = cellOf(row.label, { kind: 'label', width: labelWidth }, typesetting);
    const value = cellOf(row.value, { kind: 'value', width: valueWidth }, typesetting);
    return new TableRow({ ...togetherIfShort([row.label, row.value], widths, typesetting), children: [label, value] });
  });
  return [...captionOf(form.caption, number, typesetting), framed(rows, widths), gapAfterTable()];
}

type CellKind = 'head' | 'label' | 'value' | 'sum';

interface CellPlace {
  readonly kind: CellKind;
  readonly width: number;
  readonly align?: Column['align'];
  readonly span?: number;
}

function cellOf(words: Words, { kind, width, align, span }: CellPlace, typesetting: Typesetting): TableCell {
  const isHead = kind === 'head';
  const content = kind === 'sum' ? words.map((inline) => (typeof inline === 'string' ? ({ kind: 'strong', text: inline } as const) : inline)) : words;
  const alignment = isHead ? 'center' : (align ?? 'start');
  return new TableCell({
    ...(span === undefined ? {} : { columnSpan: span }),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: 'center',
    ...(isHead || kind === 'label' ? { shading } : {}),
    ...(kind === 'sum' ? { borders: { top: sumLine } } : {}),
    children: [paragraphOf(content, { style: isHead ? style.tableHead : style.table, alignment, keepNext: isHead }, typesetting)],
  });
}

function togetherIfShort(row: readonly Words[], widths: readonly number[], { layout }: Typesetting): { readonly cantSplit?: true } {
  const type = twipsOfPoints(layout.type.table.size);
  const isShort = row.every((words, index) => lineCount(words, { width: (widths[index] ?? 0) - 2 * padding, type }) <= linesKeptTogether);
  return isShort ? { cantSplit: true } : {};
}

function framed(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: frame,
    margins: { marginUnitType: WidthType.DXA, top: 28, bottom: 28, left: padding, right: padding },
  });
}

function captionOf(caption: string | undefined, number: number, typesetting: Typesetting): readonly Paragraph[] {
  if (caption === undefined) return [gapBeforeTable()];
  return [paragraphOf([tableCaption(number, caption, typesetting.language)], { style: style.caption, keepNext: true }, typesetting)];
}
