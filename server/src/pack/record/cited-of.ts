import type { Cited, Paper } from '../paper/paper.js';
import { inlinesOf } from './inlines-of.js';

/** The provisions that a paper cites in the order in which they stand, each once. */
export function citedOf(paper: Paper): readonly Cited[] {
  const cited = new Map<string, Cited>();
  for (const inline of inlinesOf(paper)) if (typeof inline !== 'string' && inline.kind === 'cited' && !cited.has(inline.id)) cited.set(inline.id, inline);
  return [...cited.values()];
}
