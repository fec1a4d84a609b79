import type { Finding } from './finding.js';
import type { Day } from './law/regimes.js';
import { addressOf, type Definition } from './model/definition.js';
import type { Model } from './model/model.js';

// A record that accepted itself, or hid that the text cannot be read, would be no record.
const neverWaived: ReadonlySet<string> = new Set(['syntax', 'waiver-expired', 'waiver-orphaned', 'waiver-needs-reason']);

/** Finds the record for a finding: same rule, inside the definition that the record names, with a reason and not expired. */
export function waiverFor(model: Model, asOf: Day): (finding: Finding) => Definition<'waiver'> | undefined {
  const valid = model.tables.waiver.list.filter(({ value }) => isReasoned(value.reason) && (value.expires === undefined || asOf <= value.expires));
  if (valid.length === 0) return () => undefined;
  const ranges = new Map(valid.map((waiver) => [waiver, model.all.filter((definition) => addressOf(definition) === waiver.value.at)]));
  return (finding) => {
    if (neverWaived.has(finding.rule)) return undefined;
    return valid.find((waiver) => waiver.value.rule === finding.rule && ranges.get(waiver)?.some((definition) => holds(definition, finding)));
  };
}

/** Whether a finding stands inside a definition. */
export function holds({ file, entry }: Definition, { place }: Finding): boolean {
  return file === place.file && entry.start <= place.span.start && place.span.start < entry.start + entry.length;
}

/** A reason says something; empty text does not. */
export function isReasoned(reason: Definition<'waiver'>['value']['reason']): boolean {
  const words = typeof reason === 'string' ? reason : `${reason?.en ?? ''}${reason?.zh ?? ''}`;
  return words.trim() !== '';
}
