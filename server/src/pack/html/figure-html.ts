import type { Picture } from '../figures/figure.js';
import { xmlText } from '../paper/xml-text.js';
import { figureId, type HtmlSetting } from './setting.js';

/** All sheets of a figure, drawn here. It stands once in a page: an id that stands twice leads nowhere. */
export function figureHtml(figure: string, { figures }: HtmlSetting): string {
  const sheets = figures.get(figure)?.sheets ?? [];
  const drawn = sheets.map((sheet) => sheetHtml(sheet, `<div class="sheet" role="img" aria-label="${xmlText(sheet.description)}">${inlined(sheet)}</div>`));
  return `<div class="sheets" id="${xmlText(figureId(figure))}">${drawn.join('\n')}</div>`;
}

/** The figure where it stands in a paper: it is drawn once in the page and shown here again. */
export function figureCopyHtml(figure: string, { figures }: HtmlSetting): string {
  const sheets = figures.get(figure)?.sheets ?? [];
  const shown = sheets.map((sheet) => {
    const { width, height } = sheet;
    const svg = `<svg viewBox="0 0 ${width} ${height}" width="${width}mm" height="${height}mm"><use href="#${sheetId(sheet)}" width="${width}" height="${height}"/></svg>`;
    return sheetHtml(sheet, `<div class="sheet" role="img" aria-label="${xmlText(sheet.description)}">${svg}</div>`);
  });
  return shown.join('\n');
}

function sheetHtml({ caption }: Picture, picture: string): string {
  return `<figure>${picture}<figcaption>${xmlText(caption)}</figcaption></figure>`;
}

function sheetId({ figure, sheet }: Picture): string {
  return xmlText(`sheet-${figure}-${sheet}`);
}

/** The drawing as an element of the page, with ids that no other drawing has. */
function inlined(picture: Picture): string {
  const mine = sheetId(picture);
  const drawing = picture.svg
    .slice(Math.max(0, picture.svg.indexOf('<svg')))
    .replace(/ id="([^"]*)"/g, ` id="${mine}-$1"`)
    .replace(/(href="#|url\(#)/g, `$1${mine}-`);
  return drawing.replace('<svg', `<svg id="${mine}"`);
}
