import type { Finding } from './finding.js';
import { definitionOf } from './model/definition.js';
import type { Model } from './model/model.js';

/** Where YAML cannot read a definition, or a file that is read as a whole, whatever else is said about it is only an echo of that. */
export function isEcho({ rule, place }: Finding, file: Model['files'][number] | undefined): boolean {
  if (rule === 'syntax') return false;
  if (file?.road === 'whole' && file.problems.length > 0) return true;
  const definition = definitionOf(place);
  return definition !== undefined && definition.entry.problems.length > 0;
}
