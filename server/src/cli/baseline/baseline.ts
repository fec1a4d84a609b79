import { existsSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { addressOf, definitionOf } from '../../engine/model/definition.js';
import { configName, isDataflowName, lockName } from '../../project/file-names.js';
import type { AnalysedProject } from '../analyse-projects.js';
import { knownBy, type NamedFinding, placePart } from '../compare/known-findings.js';
import { Misuse } from '../misuse.js';
import { pathFrom, type Review, type ReviewedFinding } from '../review/review.js';
import { withoutKnown } from '../without-known.js';
import { type BaselineEntry, readBaseline, writeBaseline } from './baseline-file.js';

export interface BaselineOptions {
  readonly baseline?: string | undefined;
  readonly baselineCreate?: boolean | undefined;
  readonly baselineUpdate?: boolean | undefined;
  readonly baselinePrune?: boolean | undefined;
  readonly force?: boolean | undefined;
}

/** The projects without what a baseline holds, and what is to be told about the baseline. */
export interface Baselined {
  readonly projects: readonly AnalysedProject[];
  /** Entries that nothing stands for any more. */
  readonly gone: readonly BaselineEntry[];
  /** What was done to the file, and how many entries it has now; undefined where it was only read. */
  readonly written: { readonly entries: number; readonly added: number; readonly removed: number } | undefined;
  readonly path: string;
}

/** Holds what was found against a baseline, after writing that where it is asked for. Throws Misuse for a file that is missing, broken or in the way. */
export function againstBaseline(review: Review, options: BaselineOptions & { readonly baseline: string }): Baselined {
  const file = resolve(review.cwd, options.baseline);
  const path = relative(review.cwd, file) || file;
  const name = basename(file);
  if (isDataflowName(name) || name === configName || name === lockName) throw new Misuse(`${path} belongs to a project and is no baseline`);
  const create = options.baselineCreate === true;
  if (create && existsSync(file) && options.force !== true) throw new Misuse(`${path} exists; --baseline-update brings it up to date, --force overwrites it`);
  const entries = create ? [] : readBaseline(path);
  const open = review.findings.filter(({ finding }) => !finding.waiver);
  const covers = coveredBy(entries);
  const fresh = open.filter((one) => !covers(one));
  const gone = goneFrom(entries, open, review);
  const adds = create || options.baselineUpdate === true;
  const next = adds ? brought(entries, open, review) : entries.filter((entry) => !gone.has(entry));
  const writes = adds || options.baselinePrune === true;
  if (writes) writeBaseline(file, next);
  const isKnown = writes ? coveredBy(next) : covers;
  const known = new Set(open.flatMap((one) => (isKnown(one) ? [one.finding] : [])));
  return {
    projects: review.projects.map((one) => withoutKnown(one, known, 'baseline')),
    gone: writes ? [] : [...gone],
    written: writes ? { entries: next.length, added: adds ? fresh.length : 0, removed: gone.size } : undefined,
    path,
  };
}

/** The baseline as it would be written now. What is in it already keeps the words under which it was accepted. */
function brought(entries: readonly BaselineEntry[], open: readonly ReviewedFinding[], review: Review): readonly BaselineEntry[] {
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const isLooked = lookedAt(review);
  const current = open.map((one) => {
    const entry = known.get(one.fingerprint);
    return entry?.severity === one.finding.severity ? entry : entryOf(one, review);
  });
  return [...entries.filter((entry) => !isLooked(entry)), ...current];
}

function coveredBy(entries: readonly BaselineEntry[]): (one: ReviewedFinding) => boolean {
  const isKnown = knownBy(
    entries.map(({ fingerprint, severity, message }): NamedFinding => ({ name: fingerprint, finding: { severity, waiver: undefined }, message })),
  );
  return ({ fingerprint, finding }) => isKnown({ name: fingerprint, finding, message: finding.message.en });
}

/** Entries that nothing stands for any more. A finding that is told in other words now still stands for its entry. */
function goneFrom(entries: readonly BaselineEntry[], open: readonly ReviewedFinding[], review: Review): ReadonlySet<BaselineEntry> {
  const found = new Set(open.map(({ fingerprint }) => fingerprint));
  const written = new Set(entries.map(({ fingerprint }) => fingerprint));
  const reworded = new Set(open.flatMap(({ fingerprint }) => (written.has(fingerprint) ? [] : [placePart(fingerprint)])));
  const isLooked = lookedAt(review);
  return new Set(entries.filter((entry) => isLooked(entry) && !found.has(entry.fingerprint) && !reworded.has(placePart(entry.fingerprint))));
}

/** Whether a run says anything about an entry: its project was checked, or is no more. */
function lookedAt({ projects, base }: Review): (entry: BaselineEntry) => boolean {
  const folders = new Set(projects.map((one) => folderOf(one, base)));
  return ({ project }) => folders.has(project) || !existsSync(resolve(base, project));
}

function entryOf({ finding, one, where, fingerprint }: ReviewedFinding, { base }: Review): BaselineEntry {
  const definition = definitionOf(finding.place);
  const language = one.options.language ?? one.analysis.config.language ?? 'en';
  return {
    project: folderOf(one, base),
    at: definition ? addressOf(definition) : where.file,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[language],
    fingerprint,
  };
}

function folderOf({ project }: AnalysedProject, base: string): string {
  return pathFrom(base, project.root);
}
