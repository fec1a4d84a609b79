import type { Definition, Place } from './model/definition.js';
import type { Fix } from './model/edits.js';
import type { Related, Severity } from './rule.js';
import type { Text } from './text.js';

/** What a rule found, with everything that a report needs. Places are offsets; lines and columns are made at the edge. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: Text;
  readonly why: Text;
  readonly remedy: Text;
  readonly related: readonly Related[];
  readonly provisions: readonly string[];
  readonly fix?: Fix | undefined;
  /** The record by which the finding is accepted for now; it is carried into every report and counts nowhere. */
  readonly waiver: Definition<'waiver'> | undefined;
}

/** How many findings there are, by how grave they are; those that are accepted on the record stand apart. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
  readonly waived: number;
}

export function countFindings(findings: Iterable<Pick<Finding, 'severity' | 'waiver'>>): FindingCounts {
  const counts = { errors: 0, warnings: 0, others: 0, waived: 0 };
  for (const { severity, waiver } of findings) {
    if (waiver) counts.waived++;
    else if (severity === 'error') counts.errors++;
    else if (severity === 'warning') counts.warnings++;
    else counts.others++;
  }
  return counts;
}

/** Source order: by file, then place, then rule. */
export function bySource(left: Finding, right: Finding): number {
  return (
    compare(left.place.file, right.place.file) ||
    left.place.span.start - right.place.span.start ||
    compare(left.rule, right.rule) ||
    compare(left.message.en, right.message.en)
  );
}

/** Findings in source order. Each place is looked up once. */
export function inSourceOrder(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const placed = findings.map((finding) => ({ finding, file: finding.place.file, start: finding.place.span.start }));
  placed.sort((left, right) => compare(left.file, right.file) || left.start - right.start || bySource(left.finding, right.finding));
  return placed.map(({ finding }) => finding);
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
