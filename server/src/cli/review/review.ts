import { relative, resolve, sep } from 'node:path';
import type { Finding } from '../../engine/finding.js';
import type { Place } from '../../engine/model/definition.js';
import type { Position } from '../../engine/syntax/lines.js';
import type { Language } from '../../engine/text.js';
import type { AnalysedProject } from '../analyse-projects.js';
import { range } from '../code-frame.js';
import { countBySeverity, textOf } from '../report-check.js';
import { fingerprintsOf, type ProjectInRepository } from './fingerprints-of.js';
import { repositoryAbove } from './repository.js';

/** How a finding stands to an earlier run. */
export type BaselineState = 'new' | 'unchanged' | 'updated' | 'absent';

/** A finding as reviewers meet it: at lines and columns of a file of the repository, under a name that it keeps. */
export interface ReviewedFinding {
  readonly finding: Finding;
  readonly one: AnalysedProject;
  readonly where: Where;
  readonly fingerprint: string;
  /** Left out where nothing was compared. */
  readonly baselineState?: BaselineState | undefined;
}

/** A stretch of a file: its path from the base of the review with `/`, lines and columns from 1 in UTF-16 units, the end behind the last one. */
export interface Where {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** What was checked and found in one run, ready for any report. */
export interface Review {
  readonly projects: readonly AnalysedProject[];
  readonly findings: readonly ReviewedFinding[];
  /** Findings that are left out because they are known, for reports that have a place for them. */
  readonly known: readonly ReviewedFinding[];
  readonly language: Language;
  /** The folder in which the command runs. */
  readonly cwd: string;
  /** The folder from which the paths of a review are told: the repository, or else the folder in which the command runs. */
  readonly base: string;
  readonly exitCode: number;
  /** Whether warnings are among what made the exit code 1. */
  readonly warningsCount: boolean;
}

export interface ReviewOptions {
  readonly cwd: string;
  readonly maxWarnings?: number | undefined;
}

/** Puts together what reports need to know of a run. */
export function reviewOf(projects: readonly AnalysedProject[], { cwd, maxWarnings }: ReviewOptions): Review {
  const base = repositoryAbove(cwd) ?? repositoryAbove(projects[0]?.project.root ?? cwd) ?? cwd;
  const counts = countBySeverity(projects.flatMap(({ analysis }) => analysis.findings));
  const warningsCount = counts.warning > (maxWarnings ?? Number.POSITIVE_INFINITY);
  let looked: readonly ReviewedFinding[] | undefined;
  const reviewed = () => {
    looked ??= reviewedFindings(projects, base);
    return looked;
  };
  return {
    projects,
    // Text and JSON look places up by themselves; only the others ask for these.
    get findings() {
      return reviewed().filter(({ baselineState }) => baselineState !== 'unchanged');
    },
    get known() {
      return reviewed().filter(({ baselineState }) => baselineState === 'unchanged');
    },
    language: projects.every(({ language }) => language === 'zh') ? 'zh' : 'en',
    cwd,
    base,
    exitCode: counts.error > 0 || warningsCount ? 1 : 0,
    warningsCount,
  };
}

function reviewedFindings(projects: readonly AnalysedProject[], base: string): readonly ReviewedFinding[] {
  const seen = new Set<string>();
  return projects.flatMap((one) => {
    const { comparison, analysis } = one;
    // Names are given to all, known ones included, so that none of them hangs on what is left out.
    const all = comparison?.all ?? analysis.findings;
    const left = new Set(analysis.findings);
    const fingerprints = fingerprintsOf(all, projectInRepository(one, base));
    return all.map((finding) => {
      const fingerprint = unused(fingerprints.get(finding) ?? '', seen);
      seen.add(fingerprint);
      const baselineState = comparison && (left.has(finding) ? 'new' : 'unchanged');
      return { finding, one, where: whereIs(finding.place, one, base), fingerprint, baselineState };
    });
  });
}

/** Folders without settings that were named one by one are projects without a name; what they have in common is numbered. */
function unused(fingerprint: string, seen: ReadonlySet<string>): string {
  let name = fingerprint;
  for (let number = 2; seen.has(name); number++) name = `${fingerprint}-${number}`;
  return name;
}

/** What a project is called in its repository. One without settings is what the command was pointed at, here this folder and there that one, and has no name. */
export function projectInRepository({ project }: AnalysedProject, base: string): ProjectInRepository {
  const folder = pathFrom(base, project.root);
  return { name: project.config ? folder : '', folder };
}

/** Where a place of a project stands for whoever opens the file: a byte order mark is no character of its first line. */
export function whereIs(place: Place, one: AnalysedProject, base: string): Where {
  const text = textOf(one, place.file);
  const { start, end } = range(text, place.span);
  const marked = text.startsWith('\uFEFF');
  const shown = ({ line, column }: Position): Position => ({ line, column: marked && line === 1 ? Math.max(1, column - 1) : column });
  return { file: pathFrom(base, resolve(one.project.root, place.file)), start: shown(start), end: shown(end) };
}

/** A path from a folder, with `/`. */
export function pathFrom(base: string, path: string): string {
  return relative(base, path).split(sep).join('/');
}
