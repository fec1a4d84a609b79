import type { Confidence } from '../content/confidence.js';
import { citedOf } from './cited-of.js';
import type { MadePaper } from './made.js';

/** A provision that papers cite. */
export interface CitedProvision {
  readonly id: string;
  readonly text: string;
  readonly confidence: Confidence;
  /** Ids of the papers that cite it. */
  readonly papers: readonly string[];
}

/** The provisions that papers cite, by id. */
export function provisionsOf(papers: readonly MadePaper[]): readonly CitedProvision[] {
  const found = new Map<string, CitedProvision & { readonly papers: string[] }>();
  for (const { paper } of papers)
    for (const { id, text, confidence } of citedOf(paper)) {
      const known = found.get(id);
      if (known) known.papers.push(paper.id);
      else found.set(id, { id, text, confidence, papers: [paper.id] });
    }
  return [...found.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}
