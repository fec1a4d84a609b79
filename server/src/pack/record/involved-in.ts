import type { Definition } from '../../engine/model/definition.js';
import type { PackSource } from '../content/source.js';

/** Everything that a pack speaks of, each once: the filing, the parties, the agreements, the flows, and the systems, data and groups of these. */
export function involvedIn({ filing, exporters, recipients, agreements, flows, analysis }: PackSource): readonly Definition[] {
  const parts = flows.flatMap((flow): readonly (Definition | undefined)[] => {
    const facts = analysis.judgement.of(flow)?.facts;
    return facts ? [facts.source, facts.target, facts.population, ...facts.categories] : [];
  });
  return [...new Set([filing, ...exporters, ...recipients, ...agreements, ...flows, ...parts])].filter((one) => one !== undefined);
}
