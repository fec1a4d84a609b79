import type { Finding } from '../../engine/finding.js';
import { definitionOf } from '../../engine/model/definition.js';
import type { PackSource } from '../content/source.js';
import { involvedIn } from './involved-in.js';

/**
 * What was found at anything that the pack speaks of, and at the files themselves; in source order, accepted findings included. What
 * cannot be read anywhere in the files is part of it: nobody knows whether it names the filing.
 */
export function findingsOf(source: PackSource): readonly Finding[] {
  const involved = new Set(involvedIn(source));
  return source.analysis.findings.filter(({ rule, place }) => {
    const definition = definitionOf(place);
    return definition === undefined || rule === 'syntax' || involved.has(definition);
  });
}
