import type { Blank, Paper } from '../paper/paper.js';
import { inlinesOf } from './inlines-of.js';

/** The open blanks of a paper in the order in which they stand, each once. */
export function blanksOf(paper: Paper): readonly Blank[] {
  const blanks = new Map<string, Blank>();
  for (const inline of inlinesOf(paper)) if (typeof inline !== 'string' && inline.kind === 'blank' && !blanks.has(inline.id)) blanks.set(inline.id, inline);
  return [...blanks.values()];
}
