import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { commitOf } from '../../git/commits.js';
import { GitFault } from '../../git/git-fault.js';
import { isIgnored } from '../../git/ignored.js';
import { type Repository, repositoryAt } from '../../git/repository.js';
import { diskTree } from '../../project/disk-tree.js';
import type { FileTree } from '../../project/file-tree.js';
import type { Side } from '../analyse-projects.js';
import { absolutePaths, type LoadedProject, projectsIn } from '../load-project.js';
import { commitTree, stagedTree } from './commit-tree.js';

/** One state of what a command is asked about: a commit, or the files as they are now. */
export interface State {
  /** The commit; undefined for the files as they are now. */
  readonly commit: string | undefined;
  readonly projects: readonly LoadedProject[];
  readonly side: Side;
}

/** What a command is asked about, in the repository that holds it. */
export interface Asked {
  readonly repository: Repository;
  /** Absolute, links resolved. */
  readonly paths: readonly string[];
}

/** The repository of what a command is asked about. Throws GitFault where there is none, or several. */
export function askedIn(paths: readonly string[], cwd: string): Asked {
  const real = absolutePaths(paths, cwd).map(realPath);
  const repository = repositoryAt(nearestFolder(real[0] ?? cwd));
  const outside = real.find((path) => relative(repository.root, path).startsWith('..'));
  if (outside !== undefined) throw new GitFault(`${relative(cwd, outside) || outside} lies outside of the repository ${repository.root}`);
  return { repository, paths: real };
}

/** The projects as a commit has them. Throws GitFault where there is no such commit, or not all of it is here. */
export function stateAt(name: string, { repository, paths }: Asked): State {
  const commit = commitOf(repository, name);
  const tree = commitTree(repository, commit);
  return { commit, ...stateIn(tree, { repository, paths }) };
}

/** The projects as they are staged for the next commit. */
export function stagedState(asked: Asked): State {
  return { commit: undefined, ...stateIn(stagedTree(asked.repository), asked) };
}

function stateIn(tree: FileTree, { repository, paths }: Asked): Omit<State, 'commit'> {
  return { projects: projectsIn(paths, tree), side: { fileExists: (project, path) => existsIn(tree, repository, resolve(project.root, path)) } };
}

/** The projects as they are on the disk. */
export function stateNow({ paths }: Asked): State {
  return { commit: undefined, projects: projectsIn(paths, diskTree), side: {} };
}

/** What no commit holds, because it lies elsewhere or is ignored, was there then if it is there now. */
function existsIn(tree: FileTree, repository: Repository, path: string): boolean {
  if (tree.kindOf(path) !== undefined) return true;
  return existsSync(path) && (relative(repository.root, path).startsWith('..') || isIgnored(repository, path));
}

/** A path without links in it; what does not exist is told by the folder above. */
function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realPath(dirname(path)), basename(path));
}

function nearestFolder(path: string): string {
  return diskTree.kindOf(path) === 'folder' ? path : nearestFolder(dirname(path));
}
