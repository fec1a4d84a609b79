import ExcelJS from 'exceljs';

/** A sheet as a reader of the format sees it: its head, and the value of each cell of each row. */
export interface ReadSheet {
  readonly head: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly sheet: ExcelJS.Worksheet;
}

/** Reads a workbook with another library than the one that writes it. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadonlyMap<string, ReadSheet>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, readSheet(sheet)]));
}

function readSheet(sheet: ExcelJS.Worksheet): ReadSheet {
  const [first = [], ...others] = Array.from({ length: sheet.rowCount }, (_, index) => cellsOf(sheet.getRow(index + 1), sheet.columnCount));
  const head = first.map(String);
  return { head, rows: others.map((row) => Object.fromEntries(head.map((title, index) => [title, row[index]]))), sheet };
}

function cellsOf(row: ExcelJS.Row, columns: number): readonly unknown[] {
  return Array.from({ length: columns }, (_, index) => row.getCell(index + 1).value);
}
