import { confidenceText, provisionTitle } from '../../../engine/wording/provisions.js';
import type { PackSource } from '../../content/source.js';

/** Provisions, one a line, each with how sure it is where its text was not seen itself. */
export function basisText(provisions: readonly string[], { analysis: { catalogues }, language }: PackSource): string {
  const lines = [...new Set(provisions)].map((id) => {
    const confidence = catalogues.provisions[id]?.confidence ?? 'unverified';
    const title = provisionTitle(id, catalogues)[language];
    return confidence === 'verified' ? title : `${title} [${confidenceText(confidence)[language]}]`;
  });
  return lines.join('\n');
}
