import type { Finding } from '../../engine/finding.js';
import { analyse, rules } from '../../engine/index.js';
import { commitOf, mergeBaseOf } from '../../git/commits.js';
import { type AnalysedProject, projectInput } from '../analyse-projects.js';
import { withLineEnds } from '../line-ends.js';
import type { LoadedProject } from '../load-project.js';
import { withoutKnown } from '../without-known.js';
import { askedIn, type State, stateAt } from './base-side.js';
import { comparedFindings } from './known-findings.js';
import { likest, pairedProjects, renamedFiles } from './paired-projects.js';

/** The projects with what came since the way of HEAD parted from a commit; what was there before is set apart. Throws GitFault where git cannot tell. */
export function onlySince(projects: readonly AnalysedProject[], since: string, paths: readonly string[], cwd: string): readonly AnalysedProject[] {
  const asked = askedIn(paths, cwd);
  const { repository } = asked;
  const base = mergeBaseOf(repository, commitOf(repository, since), commitOf(repository, 'HEAD'));
  const state = stateAt(base, asked);
  const real = new Map(stateRoots(projects, state));
  return projects.map((one) => withoutKnown(one, knownOf(one, real.get(one), state), 'since'));
}

/** The project of before that each one comes from. */
function stateRoots(projects: readonly AnalysedProject[], { projects: before }: State): readonly (readonly [AnalysedProject, LoadedProject])[] {
  const pairs = pairedProjects(
    projects.map(({ project }) => project),
    before,
  );
  return projects.flatMap((one) => {
    const earlier = pairs.find(({ now }) => now === one.project)?.before ?? likest(one.project, before);
    return earlier ? [[one, earlier] as const] : [];
  });
}

function knownOf(one: AnalysedProject, before: LoadedProject | undefined, { side }: State): ReadonlySet<Finding> {
  const { findings } = one.analysis;
  if (!before || findings.length === 0) return new Set();
  const found = findingsBefore(one, before, side);
  return comparedFindings(findings, found, renamedFiles({ now: one.project, before })).known;
}

/** The findings of before that may be there still, on the same day. Only rules that find something now are asked. */
function findingsBefore(one: AnalysedProject, before: LoadedProject, side: State['side']): readonly Finding[] {
  const { analysis, options } = one;
  const found = new Set(analysis.findings.map(({ rule }) => rule));
  // Those of the record look at what all the others found.
  const all = rules.some(({ id, group }) => group === 'record' && found.has(id));
  const input = projectInput({ project: inSameLineEnds(before, one.project), options: { ...options, asOf: analysis.asOf } }, side);
  const earlier = analyse({ ...input, like: analysis.model.files }, all ? rules : rules.filter(({ id }) => found.has(id)));
  return 'noRegime' in earlier ? [] : earlier.findings;
}

/** Where a checkout changes line ends, every line would be another one. */
function inSameLineEnds(before: LoadedProject, { files }: LoadedProject): LoadedProject {
  const now = new Map(files.map(({ path, text }) => [path, text]));
  return { ...before, files: before.files.map(({ path, text }) => ({ path, text: text.includes('\r\n') ? text : withLineEnds(text, now.get(path) ?? '') })) };
}
