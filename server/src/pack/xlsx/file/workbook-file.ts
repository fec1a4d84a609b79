import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject } from 'write-excel-file/universal';
import type { Cell, Sheet, Workbook } from '../workbook.js';
import { addedMarkup, textsInSheets } from './added-markup.js';
import { cellLook, font, headLook } from './cell-look.js';
import { cellText, storedText } from './cell-text.js';
import { rowHeight } from './row-height.js';

// The earliest day that a zip can hold; without a zone, so that it reads alike everywhere.
const fixedTime = '1980-01-01T12:00:00';

/** The bytes of a workbook. There is no clock in them: the same workbook gives the same bytes. */
export async function workbookFile(workbook: Workbook): Promise<Uint8Array> {
  const sheets = workbook.sheets.map((sheet) => ({
    sheet: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    orientation: 'landscape' as const,
    stickyRowsCount: 1,
    stickyColumnsCount: sheet.frozen,
    data: cellsOf(sheet, workbook.cut),
  }));
  const written = await writeExcelFile(sheets, { ...font, features: [addedMarkup(workbook)] }).toBlob();
  const parts = textsInSheets(unzipSync(new Uint8Array(await written.arrayBuffer())));
  return zipSync(parts, { level: 6, mtime: fixedTime });
}

/** A cell as people read it, and its look. */
interface Shown {
  readonly value: string | number;
  readonly look: CellObject;
}

/** The head and the rows under it. */
function cellsOf({ columns, rows }: Sheet, cut: string): CellObject[][] {
  const widths = columns.map(({ width }) => width);
  const head = columns.map(({ title }): Shown => ({ value: cellText(title, cut), look: headLook }));
  return [head, ...rows.map((row) => row.map((cell) => shown(cell, cut)))].map((row) => storedRow(row, widths));
}

function shown(cell: Cell, cut: string): Shown {
  const { value, tone } = typeof cell === 'object' ? cell : { value: cell ?? '', tone: undefined };
  // Some numbers are no numbers of the format.
  const kept = typeof value === 'number' && Number.isFinite(value) ? value : cellText(String(value), cut);
  return { value: kept, look: cellLook(kept, tone) };
}

function storedRow(cells: readonly Shown[], widths: readonly number[]): CellObject[] {
  const height = rowHeight(
    cells.map(({ value }) => (typeof value === 'number' ? '' : value)),
    widths,
  );
  return cells.map(({ value, look }) => ({ ...look, height, value: typeof value === 'number' ? value : storedText(value) }));
}
