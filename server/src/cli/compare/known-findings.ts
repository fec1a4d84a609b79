import type { Finding } from '../../engine/finding.js';
import { definitionOf } from '../../engine/model/definition.js';
import type { Severity } from '../../engine/rule.js';
import { fingerprintsOf } from '../review/fingerprints-of.js';

const weights: Readonly<Record<Severity, number>> = { hint: 0, info: 1, warning: 2, error: 3 };

/** Whether a finding is covered by one that was there: it is no graver, and nobody had accepted what now stands open. */
function isCovered(now: Pick<Finding, 'severity' | 'waiver'>, before: Pick<Finding, 'severity' | 'waiver'>): boolean {
  return weights[now.severity] <= weights[before.severity] && (now.waiver !== undefined || before.waiver === undefined);
}

/** The findings of two states of a project side by side. */
export interface ComparedFindings {
  /** Findings of now that were there before. */
  readonly known: ReadonlySet<Finding>;
  /** Findings of before that are there no more. */
  readonly gone: readonly Finding[];
}

/**
 * Compares findings by what they say and of what, wherever that stands. One that says the same of the same place in other words is known where
 * it names nothing new. `renamed` tells what files of before are called now.
 */
export function comparedFindings(now: readonly Finding[], before: readonly Finding[], renamed: ReadonlyMap<string, string>): ComparedFindings {
  const later = named(now, new Map());
  const earlier = named(before, renamed);
  const isKnown = knownBy(earlier);
  const names = new Set(later.map(({ name }) => name));
  const then = new Set(earlier.map(({ name }) => name));
  const reworded = new Set(later.flatMap(({ name }) => (then.has(name) ? [] : [placePart(name)])));
  return {
    known: new Set(later.flatMap((one) => (isKnown(one) ? [one.finding] : []))),
    gone: earlier.flatMap(({ name, finding }) => (names.has(name) || reworded.has(placePart(name)) ? [] : [finding])),
  };
}

/** A finding, or what was written down of one. */
export interface NamedFinding {
  readonly name: string;
  readonly finding: Pick<Finding, 'severity' | 'waiver'>;
  readonly message: string;
}

/** Tells of a finding whether one of these covers it. */
export function knownBy(before: readonly NamedFinding[]): (now: NamedFinding) => boolean {
  const exact = new Map(before.map((one) => [one.name, one]));
  const byPlace = new Map<string, NamedFinding[]>();
  for (const one of before) byPlace.set(placePart(one.name), [...(byPlace.get(placePart(one.name)) ?? []), one]);
  return (now) => {
    const same = exact.get(now.name);
    if (same) return isCovered(now.finding, same.finding);
    const names = namesIn(now.message);
    const alike = names.size === 0 ? [] : (byPlace.get(placePart(now.name)) ?? []);
    return alike.some(({ finding, message }) => isCovered(now.finding, finding) && [...names].every((name) => namesIn(message).has(name)));
  };
}

/** The part of a name that stands for rule and place. */
export function placePart(name: string): string {
  return name.slice(0, name.indexOf('-'));
}

function namesIn(message: string): ReadonlySet<string> {
  return new Set(message.match(/`[^`]*`/g));
}

/** Findings with their names. The project is the same, whatever its folder is called. */
function named(findings: readonly Finding[], renamed: ReadonlyMap<string, string>): readonly (NamedFinding & { readonly finding: Finding })[] {
  const asked = findings.map((finding) => moved(finding, renamed));
  const names = fingerprintsOf(asked, { name: '', folder: '' });
  return findings.map((finding, index) => ({ finding, name: names.get(asked[index] ?? finding) ?? '', message: finding.message.en }));
}

/** What stands in no definition goes by its file. */
function moved(finding: Finding, renamed: ReadonlyMap<string, string>): Finding {
  const file = definitionOf(finding.place) ? undefined : renamed.get(finding.place.file);
  if (file === undefined) return finding;
  const { rule, severity, message, why, remedy, related, provisions, waiver } = finding;
  return { rule, severity, message, why, remedy, related, provisions, waiver, place: { file, span: finding.place.span } };
}
