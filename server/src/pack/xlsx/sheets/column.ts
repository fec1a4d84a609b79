import type { Language, Text } from '../../../engine/text.js';
import type { Cell, Sheet, SheetColumn, Toned } from '../workbook.js';

/** A column of a sheet: its title, its width, and what stands in it for one row. */
export interface ColumnOf<Row> extends Text {
  readonly width: number;
  cell(row: Row): Cell;
}

interface Columns<Row> {
  readonly name: string;
  readonly columns: readonly ColumnOf<Row>[];
  readonly frozen?: number;
  readonly large?: boolean;
}

const none: Text = { en: 'There are none.', zh: '无。' };

/** A sheet of rows that are all told in the same columns; one without rows says so. */
export function sheetOf<Row>(rows: readonly Row[], { name, columns, frozen = 0, large = false }: Columns<Row>, language: Language): Sheet {
  const told = rows.map((row) => columns.map((column) => column.cell(row)));
  return {
    name,
    columns: columns.map((column): SheetColumn => ({ title: column[language], width: column.width })),
    rows: told.length > 0 ? told : [columns.map((_, index) => (index === 0 ? none[language] : undefined))],
    frozen,
    large,
  };
}

const missing: Text = { en: '[not stated]', zh: '【未写明】' };

/** A fact that the project does not tell; it stands out, so that somebody asks for it. */
export function stated(value: string | number | undefined, language: Language): string | number | Toned {
  return value === undefined || value === '' ? { tone: 'open', value: missing[language] } : value;
}

/** What does not apply. */
export const notApplicable = '–';
