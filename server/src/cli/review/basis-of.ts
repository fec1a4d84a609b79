import { confidenceText, provisionTitle } from '../../engine/wording/provisions.js';
import type { AnalysedProject } from '../analyse-projects.js';

/** A provision as a report cites it. */
export interface Basis {
  readonly id: string;
  readonly title: string;
  /** What it says, in our words. */
  readonly gist: string;
  /** Where its text stands, if an address is known. */
  readonly url: string | undefined;
  readonly confidence: string;
  /** How sure it is, in words. */
  readonly sure: string;
}

/** The provisions that a report cites, in the language of the project. */
export function basisOf(ids: readonly string[], { analysis: { catalogues }, language }: AnalysedProject): readonly Basis[] {
  return ids.flatMap((id) => {
    const provision = catalogues.provisions[id];
    if (!provision) return [];
    const { confidence, gist, source } = provision;
    return [
      {
        id,
        title: provisionTitle(id, catalogues)[language],
        gist: gist[language],
        url: catalogues.sources[source]?.url,
        confidence,
        sure: confidenceText(confidence)[language],
      },
    ];
  });
}
