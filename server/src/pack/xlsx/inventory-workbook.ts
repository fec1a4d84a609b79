import type { PackSource } from '../content/source.js';
import { placeFinder, placeText } from '../record/place-finder.js';
import { workbookFile } from './file/workbook-file.js';
import { aboutSheet } from './sheets/about-sheet.js';
import { documentSheet } from './sheets/document-sheet.js';
import { fieldSheet } from './sheets/field-sheet.js';
import { flowSheet } from './sheets/flow-sheet.js';
import { recipientSheet } from './sheets/recipient-sheet.js';
import type { SheetSource } from './sheets/sheet-source.js';
import { termSheet } from './sheets/term-sheet.js';
import { volumeSheet } from './sheets/volume-sheet.js';

/** The inventory 数据出境清单 as the bytes of an XLSX file, in the language of the source. The same source gives the same bytes. */
export async function inventoryWorkbook(source: PackSource): Promise<Uint8Array> {
  const find = placeFinder(source.analysis);
  const own: SheetSource = { source, at: (place) => placeText(find(place)) };
  return workbookFile({
    title: { en: 'Inventory of outbound data transfers', zh: '数据出境清单' }[source.language],
    cut: { en: ' … [cut: a cell holds no more; the whole text stands in the files of the project]', zh: '……【单元格容量有限，此处截断；全文见项目文件】' }[
      source.language
    ],
    sheets: [aboutSheet(source), flowSheet(own), fieldSheet(own), volumeSheet(own), recipientSheet(own), termSheet(own), documentSheet(own)],
  });
}
