// Which files make up a project, by their names and the globs of its settings.
import matches from 'zeptomatch';

/** Settings of a project; their folder is its root. */
export const configName = 'dataflow.config.yaml';

/** Approved scopes of a project, beside its settings. */
export const lockName = 'dataflow.lock.yaml';

const dataflowFile = /(?:^|\.)dataflow\.ya?ml$/;
const neverEntered: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** `x.dataflow.yaml`, `x.dataflow.yml`, `.dataflow.yaml`, `dataflow.yaml`; not `mydataflow.yaml`. */
export function isDataflowName(name: string): boolean {
  return dataflowFile.test(name) && name !== 'dataflow.yml' && name !== '.dataflow.yml';
}

/** Whether a project looks into folders of this name. */
export function isEntered(folder: string): boolean {
  return !neverEntered.has(folder);
}

/** Whether globs leave out a file or folder of a project; an empty one leaves out nothing. */
export function ignoring(globs: readonly string[]): (path: string) => boolean {
  const meant = globs.map((glob) => glob.replace(/^\.\//, '')).filter((glob) => glob !== '');
  if (meant.length === 0) return () => false;
  return (path) => matches(meant, path) || matches(meant, `${path}/`);
}
