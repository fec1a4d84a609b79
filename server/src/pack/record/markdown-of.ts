// Blocks as Markdown.
import type { Language } from '../../engine/text.js';
import { blankMark, citedText, confidenceMark } from '../paper/marks.js';
import type { Block, Form, Inline, Table, Words } from '../paper/paper.js';
import { markdownText } from './markdown-text.js';

/** What Markdown needs to know besides the blocks. */
export interface MarkdownSettings {
  readonly language: Language;
  /** Files of the pack: a text that is the path of one becomes a link to it. */
  readonly files: ReadonlySet<string>;
}

/** The text of some blocks. Names and texts of the project stay text whatever they hold. */
export function markdownOf(blocks: readonly Block[], settings: MarkdownSettings): string {
  return blocks.map((block) => `${blockText(block, settings)}\n`).join('\n');
}

function blockText(block: Block, settings: MarkdownSettings): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${numberText(block.number)}${wordsText(block.words, settings)}`;
    case 'paragraph':
      return wordsText(block.words, settings);
    case 'remark':
      return `> ${wordsText(block.words, settings)}`;
    case 'list':
      return block.items.map((item) => `- ${wordsText(item, settings)}`).join('\n');
    case 'table':
      return tableText(block, settings);
    case 'form':
      return formText(block, settings);
    case 'figure':
      return markdownText(block.figure);
    case 'page-break':
      return '---';
  }
}

/** Chinese numbers have their mark; after others comes a space. */
function numberText(number: string): string {
  return /[\d.)]$/.test(number) ? `${markdownText(number)} ` : markdownText(number);
}

function tableText({ columns, rows }: Table, settings: MarkdownSettings): string {
  return [
    rowText(
      columns.map(({ title }) => title),
      settings,
    ),
    rowOf(columns.map(() => '---')),
    ...rows.map((row) => rowText(row, settings)),
  ].join('\n');
}

function formText({ rows }: Form, settings: MarkdownSettings): string {
  const lines = rows.map((row) => ('title' in row ? [row.title, []] : [row.label, row.value])).map((row) => rowText(row, settings));
  return [rowOf(['', '']), rowOf(['---', '---']), ...lines].join('\n');
}

function rowText(row: readonly Words[], settings: MarkdownSettings): string {
  return rowOf(row.map((words) => wordsText(words, settings)));
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function wordsText(words: Words, settings: MarkdownSettings): string {
  return words.map((inline) => inlineText(inline, settings)).join('');
}

function inlineText(inline: Inline, { language, files }: MarkdownSettings): string {
  if (typeof inline === 'string') return files.has(inline) ? `[${markdownText(inline)}](<${inline}>)` : markdownText(inline);
  switch (inline.kind) {
    case 'blank':
      return markdownText(blankMark(inline.guidance, language));
    case 'cited':
      return markdownText(`${citedText(inline)}${confidenceMark(inline.confidence, language)}`);
    case 'see':
      return markdownText(inline.figure);
    case 'strong':
      return `**${markdownText(inline.text)}**`;
    case 'aside':
    case 'unverified':
      return markdownText(inline.text);
  }
}
