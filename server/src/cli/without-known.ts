import type { Finding } from '../engine/finding.js';
import type { AnalysedProject } from './analyse-projects.js';

/** What a project is compared with. */
export type ComparedWith = 'since' | 'baseline';

/** What a run leaves out because it is known. */
export interface Comparison {
  /** All findings, known ones included. */
  readonly all: readonly Finding[];
  /** How many of those that nobody accepted are left out, by what they are known from. */
  readonly known: Readonly<Partial<Record<ComparedWith, number>>>;
}

/** The project without findings that are known already; they are counted, and stay at hand for reports that have a place for them. */
export function withoutKnown(one: AnalysedProject, known: ReadonlySet<Finding>, from: ComparedWith): AnalysedProject {
  const { analysis, comparison } = one;
  const left = analysis.findings.filter((finding) => !known.has(finding));
  const number = analysis.findings.filter((finding) => known.has(finding) && !finding.waiver).length;
  return {
    ...one,
    analysis: { ...analysis, findings: left },
    comparison: { all: comparison?.all ?? analysis.findings, known: { ...comparison?.known, [from]: number } },
  };
}

/** How many findings of projects are left out, by what they are known from; undefined where nothing was compared. */
export function knownIn(projects: readonly AnalysedProject[], from: ComparedWith): number | undefined {
  const numbers = projects.flatMap(({ comparison }) => comparison?.known[from] ?? []);
  return numbers.length === 0 ? undefined : numbers.reduce((total, number) => total + number, 0);
}
