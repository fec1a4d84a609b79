import type { Block, Inline, Paper, Words } from '../paper/paper.js';

/** Everything that a paper says, in reading order: its cover, then its blocks. */
export function inlinesOf({ cover, blocks }: Pick<Paper, 'cover' | 'blocks'>): readonly Inline[] {
  return [...cover.map(({ value }) => value), ...blocks.flatMap(wordsOf)].flat();
}

function wordsOf(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'remark':
      return [block.words];
    case 'list':
      return block.items;
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case 'form':
      return block.rows.flatMap((row) => ('title' in row ? [row.title] : [row.label, row.value]));
    case 'figure':
    case 'page-break':
      return [];
  }
}
