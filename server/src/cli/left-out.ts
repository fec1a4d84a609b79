import { type AnalysedProject, analyseProject, analyseProjects, mustBeDay, type ProjectOptions } from './analyse-projects.js';
import { againstBaseline, type BaselineOptions } from './baseline/baseline.js';
import { askedIn, stagedState } from './compare/base-side.js';
import { onlySince } from './compare/since.js';
import { Misuse } from './misuse.js';
import { plural } from './report-check.js';
import { reviewOf } from './review/review.js';

/** What a check looks at, and what it leaves out because it is known. */
export interface LeftOutOptions extends BaselineOptions {
  readonly staged?: boolean | undefined;
  readonly since?: string | undefined;
  readonly fix?: boolean | undefined;
  readonly fixDryRun?: boolean | undefined;
}

/** Throws Misuse for options that contradict each other, before anything is read. */
export function mustAgree(options: LeftOutOptions): void {
  const { baseline, baselineCreate, baselineUpdate, baselinePrune, since, staged, fix, fixDryRun } = options;
  const writing = [baselineCreate && '--baseline-create', baselineUpdate && '--baseline-update', baselinePrune && '--baseline-prune'].filter(
    (one) => typeof one === 'string',
  );
  if (writing.length > 1) throw new Misuse(`${writing.join(' and ')} do not go together`);
  const [write] = writing;
  if (write !== undefined && baseline === undefined) throw new Misuse(`${write} needs --baseline <file>`);
  if (write !== undefined && (since !== undefined || staged === true))
    throw new Misuse(`${write} goes with neither --since nor --staged: a baseline holds everything that is found`);
  if (staged === true && (fix === true || fixDryRun === true)) throw new Misuse('--staged goes with no fix: what is staged stays as it is');
}

/** The projects that paths name: on the disk, or as they are staged. That the last file is staged to go is no misuse, so there may be none. */
export function askedProjects(paths: readonly string[], options: ProjectOptions & LeftOutOptions, cwd: string): readonly AnalysedProject[] {
  if (options.staged !== true) return analyseProjects(paths, options, cwd);
  mustBeDay(options.asOf);
  const asked = askedIn(paths, cwd);
  const { projects, side } = stagedState(asked);
  return projects.map((project) => analyseProject(project, options, side));
}

/** The projects without what is known: what was there at a commit, or stands in a baseline. What there is to say about a baseline goes to `tell`. */
export function withoutLeftOut(
  projects: readonly AnalysedProject[],
  {
    paths,
    options,
    cwd,
    tell,
  }: { readonly paths: readonly string[]; readonly options: LeftOutOptions; readonly cwd: string; readonly tell: (line: string) => void },
): readonly AnalysedProject[] {
  const { since, baseline } = options;
  const later = since === undefined ? projects : onlySince(projects, since, paths, cwd);
  if (baseline === undefined) return later;
  const held = againstBaseline(reviewOf(later, { cwd }), { ...options, baseline });
  const { written, gone, path } = held;
  if (written) tell(`dataflow: ${path} holds ${plural(written.entries, 'finding')}: ${written.added} added, ${written.removed} removed`);
  if (gone.length > 0)
    tell(
      `dataflow: ${plural(gone.length, 'finding')} of ${path} ${gone.length === 1 ? 'is' : 'are'} there no more; --baseline-prune takes ${gone.length === 1 ? 'it' : 'them'} out`,
    );
  return held.projects;
}
