import { remarkLabel } from '../paper/marks.js';
import type { Block, Heading } from '../paper/paper.js';
import { xmlText } from '../paper/xml-text.js';
import { figureCopyHtml } from './figure-html.js';
import type { HtmlSetting } from './setting.js';
import { formHtml, tableHtml } from './table-html.js';
import { wordsHtml } from './words-html.js';

/** Id of a heading: that of what it stands in, and its place among the headings there, from 0. */
export function headingId(within: string, index: number): string {
  return `${within}-${index + 1}`;
}

/** Blocks as HTML below a heading of the second rank, in parts that a browser lays out only when they come into view. */
export function blocksHtml(blocks: readonly Block[], within: string, setting: HtmlSetting): string {
  const parts: string[][] = [[]];
  let [tables, headings] = [0, 0];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level < 3) parts.push([]);
    if ((block.kind === 'table' || block.kind === 'form') && block.caption !== undefined) tables++;
    const html = block.kind === 'heading' ? headingHtml(block, headingId(within, headings++), setting) : blockHtml(block, tables, setting);
    parts.at(-1)?.push(html);
  }
  return parts.flatMap((part) => (part.length > 0 ? [`<div class="part">\n${part.join('\n')}\n</div>`] : [])).join('\n');
}

function headingHtml({ level, number, words }: Heading, id: string, setting: HtmlSetting): string {
  const name = `h${level + 2}`;
  return `<${name} id="${xmlText(id)}">${xmlText(number)}${wordsHtml(words, setting)}</${name}>`;
}

function blockHtml(block: Exclude<Block, Heading>, tables: number, setting: HtmlSetting): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto">${wordsHtml(block.words, setting)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li dir="auto">${wordsHtml(item, setting)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block, tables, setting);
    case 'form':
      return formHtml(block, tables, setting);
    case 'figure':
      return figureCopyHtml(block.figure, setting);
    case 'remark':
      return `<p class="remark" dir="auto"><strong>${xmlText(remarkLabel(setting.language))}</strong>${wordsHtml(block.words, setting)}</p>`;
    case 'page-break':
      return '<hr>';
  }
}
