import type { Finding } from '../finding.js';
import type { Action } from './action.js';

/** The change that a rule itself offers for a finding; a rule may find two things at one place, so each has its number. */
export function fixActions(finding: Finding, number: number): readonly Action[] {
  const { fix, rule, place } = finding;
  if (!fix) return [];
  return [{ id: `fix ${rule} ${place.span.start} ${number}`, kind: 'quickfix', title: fix.title, preferred: fix.safe, finding, edits: () => fix.edits }];
}
