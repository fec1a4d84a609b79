// How cells look, in the words of the library.
import type { CellObject } from 'write-excel-file/universal';
import type { Tone } from '../workbook.js';

// Light enough for black letters on paper and on the screen.
const fills: Readonly<Record<Tone, string>> = { grave: '#F8D7C8', middle: '#DCE6F5', light: '#E3F1DC', open: '#FFF3C4', sum: '#EDEDED' };

/** The letters of every cell; the widths of columns are measured in them. */
export const font = { fontFamily: 'Microsoft YaHei', fontSize: 10 } as const;

/** The format of a text that begins like a formula. */
export const guarded = '@';

const plain: CellObject = { textColor: '#1F1F1F', borderColor: '#BFBFBF', borderStyle: 'thin', alignVertical: 'top', wrap: true };

/** The head of a column. */
export const headLook: CellObject = { ...plain, fontWeight: 'bold', backgroundColor: '#D9D9D9' };

/**
 * The look of a cell. A text that begins like a formula is marked as text, so that it stays one when somebody edits the cell or
 * saves the sheet in another format.
 */
export function cellLook(value: string | number, tone: Tone | undefined): CellObject {
  return {
    ...plain,
    ...(tone && { backgroundColor: fills[tone] }),
    ...(tone === 'sum' && { fontWeight: 'bold' }),
    ...(typeof value === 'number' ? { align: 'right', format: '#,##0' } : /^\s*[=+\-@]/.test(value) && { format: guarded }),
  };
}
