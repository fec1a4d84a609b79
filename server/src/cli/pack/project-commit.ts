import { realpathSync } from 'node:fs';
import { short } from '../../git/commits.js';
import { GitFault } from '../../git/git-fault.js';
import type { Commit } from '../../pack/content/source.js';
import { askedIn, stateAt } from '../compare/base-side.js';
import type { LoadedProject } from '../load-project.js';

/**
 * The commit at which the folder of a project stands, and which of its files differ from it; undefined without one, and `tell` hears why there is none.
 *
 * @param paths what the command was asked about
 */
export function projectCommit(
  project: LoadedProject,
  { paths, cwd, tell }: { readonly paths: readonly string[]; readonly cwd: string; readonly tell: (note: string) => void },
): Commit | undefined {
  try {
    const { commit, projects } = stateAt('HEAD', askedIn(paths, cwd));
    if (commit === undefined) return undefined;
    const root = realpathSync(project.root);
    return {
      id: short(commit),
      changed: changedSince(
        projects.find((one) => one.root === root),
        project,
      ),
    };
  } catch (fault) {
    if (!(fault instanceof GitFault)) throw fault;
    tell(`no commit is put on record: ${fault.message}`);
    return undefined;
  }
}

/** Files whose text is another now, and those that came or went. How lines end makes no difference: git may turn them when it writes files. */
function changedSince(before: LoadedProject | undefined, now: LoadedProject): readonly string[] {
  const [old, current] = [textsOf(before), textsOf(now)];
  const paths = new Set([...old.keys(), ...current.keys()]);
  return [...paths].filter((path) => old.get(path) !== current.get(path)).sort();
}

function textsOf(project: LoadedProject | undefined): ReadonlyMap<string, string> {
  const files = project === undefined ? [] : [...project.files, project.config, project.lock].flatMap((file) => file ?? []);
  return new Map(files.map(({ path, text }) => [path, text.replaceAll('\r\n', '\n')]));
}
