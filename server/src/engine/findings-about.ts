import type { Finding } from './finding.js';
import { grouped } from './law/grouped.js';
import { type Definition, definitionOf } from './model/definition.js';

/** Sorts findings by the definition in which they stand, once for many questions and when the first is asked. */
export function findingsAbout(findings: readonly Finding[]): (definition: Definition) => readonly Finding[] {
  let known: ReturnType<typeof byDefinition> | undefined;
  return (definition) => {
    known ??= byDefinition(findings);
    return known.get(definition) ?? [];
  };
}

function byDefinition(findings: readonly Finding[]) {
  return grouped(findings, ({ place }) => definitionOf(place));
}
