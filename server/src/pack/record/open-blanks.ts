import { blanksOf } from './blanks-of.js';
import type { MadePaper } from './made.js';

/** A blank with the papers in which it stands. */
export interface OpenBlank {
  readonly id: string;
  readonly guidance: string;
  /** Ids of papers, in the order of the pack. */
  readonly papers: readonly string[];
}

/** The blanks of all papers, each once, in the order in which a reader meets them. */
export function openBlanks(papers: readonly MadePaper[]): readonly OpenBlank[] {
  const found = new Map<string, OpenBlank & { readonly papers: string[] }>();
  for (const { paper } of papers)
    for (const { id, guidance } of blanksOf(paper)) {
      const known = found.get(id);
      if (known) known.papers.push(paper.id);
      else found.set(id, { id, guidance, papers: [paper.id] });
    }
  return [...found.values()];
}
