// A paper as plain text, so that tests can show what it says: blanks in ▢…▢, provisions with how sure they are, figures by id.
import { citedText } from '../../server/src/pack/paper/marks.js';
import type { Block, Inline, Paper, Words } from '../../server/src/pack/paper/paper.js';

/** All of a paper: title, cover and blocks. */
export function paperText({ title, cover, blocks }: Paper): string {
  return [`《${title}》`, ...cover.map(({ label, value }) => `${label}: ${wordsText(value)}`), '', blocksText(blocks)].join('\n');
}

/** Some blocks, one after another. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

export function wordsText(words: Words): string {
  return words.map(inlineText).join('');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `\n${'#'.repeat(block.level)} ${block.number}${wordsText(block.words)}\n`;
    case 'paragraph':
      return wordsText(block.words);
    case 'list':
      return block.items.map((item) => `- ${wordsText(item)}`).join('\n');
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [`[${block.caption}]`]),
        rowText(block.columns.map(({ title }) => title)),
        ...block.rows.map((row, index) => `${block.sums?.includes(index) ? '=' : ''}${rowText(row)}`),
      ].join('\n');
    case 'form':
      return [
        ...(block.caption === undefined ? [] : [`[${block.caption}]`]),
        ...block.rows.map((row) => ('title' in row ? `== ${wordsText(row.title)}` : `${wordsText(row.label)}: ${wordsText(row.value)}`)),
      ].join('\n');
    case 'figure':
      return `<figure ${block.figure}>`;
    case 'remark':
      return `// ${wordsText(block.words)}`;
    case 'page-break':
      return '---';
  }
}

function rowText(cells: readonly Words[]): string {
  return `| ${cells.map((cell) => wordsText(cell).replaceAll('\n', ' / ')).join(' | ')} |`;
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'blank':
      return `▢${inline.id}▢`;
    case 'cited':
      return inline.confidence === 'verified' ? citedText(inline) : `${citedText(inline)}?${inline.confidence}`;
    case 'see':
      return `<see ${inline.figure}>`;
    case 'strong':
      return `*${inline.text}*`;
    case 'aside':
      return `~${inline.text}~`;
    case 'unverified':
      return `?${inline.text}?`;
  }
}
