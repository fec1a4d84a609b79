// What the library has no call for, added to the parts that it writes (ECMA-376, SpreadsheetML): filters, print set-up, repeated heads,
// a guard of texts that look like formulas, and who made the file.
import type { Feature } from 'write-excel-file/universal';
import {
  appendMarkupInsideElement,
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Sheet, Workbook } from '../workbook.js';
import { guarded } from './cell-look.js';
import { plainText } from './cell-text.js';

type Parts = Readonly<Record<string, Uint8Array>>;
type SheetPart = Required<NonNullable<NonNullable<Feature<Blob>['files']>['transform']>>['xl/worksheets/sheet{id}.xml'];

const corePath = 'docProps/core.xml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';
const metadata = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const sharedPath = 'xl/sharedStrings.xml';
const sharedMention = /<(?:Override|Relationship)\b[^>]*sharedStrings\.xml"[^>]*\/>/;

/** The plug-in of the library for a workbook. */
export function addedMarkup({ sheets, title }: Workbook): Feature<Blob> {
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => `<Override PartName="/${corePath}" ContentType="${coreType}"/>`, transform: withoutShared },
        '_rels/.rels': { insert: () => `<Relationship Id="rId-core" Type="${metadata}" Target="${corePath}"/>` },
        'xl/_rels/workbook.xml.rels': { transform: withoutShared },
        'xl/styles.xml': { transform: withGuard },
        'xl/workbook.xml': { transform: (xml) => appended(xml, 'definedNames', [...sheets.map(filterName), ...sheets.map(headName)].join('')) },
        'xl/worksheets/sheet{id}.xml': sheetPart(sheets),
      },
      write: { files: () => ({ [corePath]: coreXml(title) }) },
    },
  };
}

function sheetPart(sheets: readonly Sheet[]): SheetPart {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return {
    transformElementAttributes(name, attributes, _index, _options, { sheetIndex }) {
      if (name === 'pageMargins') return { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
      if (name !== 'pageSetup') return attributes;
      // Paper 8 is A3, 9 is A4; as many pages high as it takes.
      const large = sheets[sheetIndex]?.large === true;
      return { ...attributes, paperSize: large ? 8 : 9, fitToWidth: large ? 2 : 1, fitToHeight: 0 };
    },
    transform(xml, _options, { sheetIndex }) {
      const sheet = sheets[sheetIndex];
      const added = [
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        ...(sheet ? [`<autoFilter ref="${getCellAddress(0, 0)}:${lastCell(sheet)}"/>`] : []),
        '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
      ];
      return added.reduce((whole, markup) => insertElementMarkupAccordingToOrderOfSiblings(whole, markup, order, 'worksheet'), xml);
    },
  };
}

function lastCell({ columns, rows }: Sheet): string {
  return getCellAddress(rows.length, Math.max(columns.length - 1, 0));
}

function filterName(sheet: Sheet, index: number): string {
  const range = `$A$1:${lastCell(sheet).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`;
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted(sheet)}!${range}</definedName>`;
}

/** The columns in sight are repeated as well: a sheet may take two pages side by side. */
function headName(sheet: Sheet, index: number): string {
  const columns = sheet.frozen === 0 ? '' : `${quoted(sheet)}!$A:$${getCellAddress(0, sheet.frozen - 1).slice(0, -1)},`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}${quoted(sheet)}!$1:$1</definedName>`;
}

function quoted({ name }: Sheet): string {
  return `'${sanitizeTextContent(name.replaceAll("'", "''"))}'`;
}

function appended(xml: string, name: string, markup: string): string {
  const element = findElement(xml, name);
  return element ? appendMarkupInsideElement(xml, element, markup) : xml;
}

/** With a mark on the styles of guarded texts, which shows editors of the cell that it was never meant as a formula. */
function withGuard(xml: string): string {
  const [, id] = xml.match(`<numFmt numFmtId="(\\d+)" formatCode="${guarded}"/>`) ?? [];
  return id === undefined ? xml : xml.replaceAll(`<xf numFmtId="${id}"`, `<xf quotePrefix="1" numFmtId="${id}"`);
}

function coreXml(title: string): string {
  const properties = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="${properties}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${sanitizeTextContent(title)}</dc:title><dc:creator>Dataflow Compliance</dc:creator></cp:coreProperties>`;
}

function withoutShared(xml: string): string {
  return xml.replace(sharedMention, '');
}

/** The parts with each text in the cell that holds it: whoever compares two workbooks sees a change where it is, and nowhere else. */
export function textsInSheets({ [sharedPath]: shared, ...parts }: Parts): Parts {
  const decoder = new TextDecoder();
  const texts = [...decoder.decode(shared).matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = '']) => plainText(text));
  const filled = Object.entries(parts).map(([path, bytes]) => {
    if (!path.startsWith('xl/worksheets/sheet')) return [path, bytes];
    const xml = decoder.decode(bytes).replace(/ t="s"><v>(\d+)<\/v>/g, (_, number) => ` t="inlineStr"><is>${texts[Number(number)]}</is>`);
    return [path, new TextEncoder().encode(xml)];
  });
  return Object.fromEntries(filled);
}
