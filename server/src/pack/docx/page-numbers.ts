import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Inline, Paper } from '../paper/paper.js';
import { inlinesOf } from '../record/inlines-of.js';

/** Pages of a paper with more cells in its tables are not worked out: that takes longer than writing all the others. */
const mostCells = 3000;
/** So many characters without a place to break a line: the time that they take grows with the square of their number. */
const endless = /[^\s\p{Script=Han}]{500}/u;

/** Whether a paper is short enough for its pages to be worked out. */
export function hasPageNumbers({ cover, blocks }: Pick<Paper, 'cover' | 'blocks'>): boolean {
  if (inlinesOf({ cover, blocks }).some((inline) => endless.test(textOf(inline)))) return false;
  const cells = blocks.map((block) => (block.kind === 'table' ? block.rows.length * block.columns.length : block.kind === 'form' ? block.rows.length * 2 : 0));
  return cells.reduce((sum, count) => sum + count, 0) <= mostCells;
}

/** Works out the page of each heading for the table of contents; typefaces are measured by their widths, not from files. */
export function pageNumbersOf(paper: Pick<Paper, 'cover' | 'blocks' | 'layout'>): PageNumberEstimator {
  const known = paper.layout === 'report' && hasPageNumbers(paper);
  return known ? estimatePageNumbersWith({ guess: true }) : () => ({ bookmarks: new Map() });
}

function textOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return 'guidance' in inline ? inline.guidance : 'text' in inline ? inline.text : '';
}
