import { tableCaption } from '../paper/marks.js';
import type { Form, Table, Words } from '../paper/paper.js';
import type { HtmlSetting } from './setting.js';
import { textHtml, wordsHtml } from './words-html.js';

/** Tables of more columns get room to be moved sideways on narrow pages. */
const mostColumns = 4;
const formShares = [3, 7];

/** A table with caption and head. `number` counts the tables of a paper that have a caption. */
export function tableHtml({ caption, columns, rows, sums = [] }: Table, number: number, setting: HtmlSetting): string {
  const head = columns.map(({ title, align }) => `<th scope="col"${alignment(align)}>${wordsHtml(title, setting)}</th>`).join('');
  const body = rows.map((row, index) => {
    const cells = row.map((words, at) => `<td dir="auto"${alignment(columns[at]?.align)}>${wordsHtml(words, setting)}</td>`).join('');
    return `<tr${sums.includes(index) ? ' class="sum"' : ''}>${cells}</tr>`;
  });
  const shares = columns.map(({ share }) => share);
  const name = caption === undefined ? undefined : tableCaption(number, caption, setting.language);
  const words = columns.map(({ title }) => title.map(plain).join('')).join(' · ');
  const content = `${captionHtml(name)}${columnsHtml(shares)}<thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody>`;
  const isWide = columns.length > mostColumns;
  const room = isWide ? ` class="room wide" role="group" tabindex="0" aria-label="${textHtml(name ?? words).replaceAll('<br>', ' ')}"` : ' class="room"';
  return `<div${room}><table>${content}</table></div>`;
}

/** A form: labels are heads of their rows. */
export function formHtml({ caption, rows }: Form, number: number, setting: HtmlSetting): string {
  const body = rows.map((row) => {
    if ('title' in row) return `<tr class="title"><th scope="colgroup" colspan="2">${wordsHtml(row.title, setting)}</th></tr>`;
    return `<tr><th scope="row">${wordsHtml(row.label, setting)}</th><td dir="auto">${wordsHtml(row.value, setting)}</td></tr>`;
  });
  const name = caption === undefined ? undefined : tableCaption(number, caption, setting.language);
  return `<div class="room"><table class="form">${captionHtml(name)}${columnsHtml(formShares)}<tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

function plain(inline: Words[number]): string {
  return typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '';
}

function captionHtml(name: string | undefined): string {
  return name === undefined ? '' : `<caption>${textHtml(name)}</caption>`;
}

function columnsHtml(shares: readonly number[]): string {
  const all = shares.reduce((sum, share) => sum + share, 0) || 1;
  return `<colgroup>${shares.map((share) => `<col style="width:${((share / all) * 100).toFixed(2)}%">`).join('')}</colgroup>`;
}

function alignment(align: 'start' | 'end' | 'center' | undefined): string {
  return align === undefined || align === 'start' ? '' : ` class="${align}"`;
}
