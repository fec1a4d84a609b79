import type { Finding } from './finding.js';
import type { Day } from './law/regimes.js';
import { addressOf, type Definition, definitionOf } from './model/definition.js';
import type { Model } from './model/model.js';

// A record that accepted itself, or hid that the text cannot be read, would be no record.
const neverWaived: ReadonlySet<string> = new Set(['syntax', 'waiver-expired', 'waiver-orphaned', 'waiver-needs-reason']);

/** Finds the record for a finding: same rule, inside the definition that the record names, with a reason and not expired. */
export function waiverFor(model: Model, asOf: Day): (finding: Finding) => Definition<'waiver'> | undefined {
  const valid = new Map<string, Definition<'waiver'>>();
  for (const waiver of model.tables.waiver.list) {
    const { rule, at, reason, expires } = waiver.value;
    const key = `${rule} ${at}`;
    if (!valid.has(key) && isReasoned(reason) && (expires === undefined || asOf <= expires)) valid.set(key, waiver);
  }
  if (valid.size === 0) return () => undefined;
  return ({ rule, place }) => {
    const definition = neverWaived.has(rule) ? undefined : definitionOf(place);
    return definition && valid.get(`${rule} ${addressOf(definition)}`);
  };
}

/** A reason says something; empty text does not. */
export function isReasoned(reason: Definition<'waiver'>['value']['reason']): boolean {
  const words = typeof reason === 'string' ? reason : `${reason?.en ?? ''}${reason?.zh ?? ''}`;
  return words.trim() !== '';
}
