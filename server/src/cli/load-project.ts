// Finds and reads the files of projects. A folder with its own dataflow.config.yaml is a project of its own.
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { InputFile } from '../engine/model/build.js';
import { readConfig } from '../engine/model/config.js';
import type { Text } from '../engine/text.js';
import { diskTree } from '../project/disk-tree.js';
import { configName, lockName } from '../project/file-names.js';
import type { FileTree } from '../project/file-tree.js';
import { configAbove, findFiles } from '../project/find-files.js';
import { Misuse } from './misuse.js';

/** A project as it lies on the disk: what the engine wants, and where its root is. */
export interface LoadedProject {
  /** Absolute path of its folder. */
  readonly root: string;
  readonly files: readonly InputFile[];
  readonly config: InputFile | undefined;
  readonly lock: InputFile | undefined;
  readonly unreadable: readonly { readonly path: string; readonly reason: Text }[];
}

/**
 * Loads the projects that paths name. A folder stands for the projects below it; files named together form one project, or
 * belong to the project whose config stands above them. Throws Misuse where a path does not exist or nothing is found.
 */
export function loadProjects(paths: readonly string[], cwd: string): readonly LoadedProject[] {
  const absolute = absolutePaths(paths, cwd);
  for (const path of absolute) if (diskTree.kindOf(path) === undefined) throw new Misuse(`there is no file or folder ${relative(cwd, path) || path}`);
  const found = projectsIn(absolute, diskTree);
  if (found.length === 0)
    throw new Misuse(`no dataflow files under ${absolute.map((path) => relative(cwd, path) || '.').join(', ')}; \`dataflow init\` writes a first one`);
  return found;
}

/** The paths of a command, or the folder in which it runs. */
export function absolutePaths(paths: readonly string[], cwd: string): readonly string[] {
  return (paths.length === 0 ? ['.'] : paths).map((path) => resolve(cwd, path));
}

/** The projects that absolute paths name, on the disk or in a commit. What does not exist there names none. */
export function projectsIn(paths: readonly string[], tree: FileTree): readonly LoadedProject[] {
  const folders = paths.filter((path) => tree.kindOf(path) === 'folder');
  const files = paths.filter((path) => tree.kindOf(path) === 'file');
  const roots = [...folders.map((folder) => configAbove(folder, tree) ?? folder), ...files.flatMap((file) => configAbove(dirname(file), tree) ?? [])];
  const loose = files.filter((file) => configAbove(dirname(file), tree) === undefined);
  const projects = [...loadAll(roots, tree), ...(loose.length === 0 ? [] : [loadLoose(loose, tree)])];
  return projects.filter((project) => project.files.length + project.unreadable.length > 0);
}

/** The projects of some roots and all that are nested in them, each once, in the order of their paths. */
function loadAll(roots: readonly string[], tree: FileTree): readonly LoadedProject[] {
  const loaded = new Map<string, LoadedProject>();
  const open = [...roots];
  for (let root = open.pop(); root !== undefined; root = open.pop()) {
    if (loaded.has(root)) continue;
    const { project, nested } = loadFolder(root, tree);
    loaded.set(root, project);
    open.push(...nested);
  }
  return [...loaded.keys()].sort().flatMap((root) => loaded.get(root) ?? []);
}

function loadFolder(root: string, tree: FileTree): { project: LoadedProject; nested: readonly string[] } {
  const config = readOwn(root, configName, tree);
  const lock = readOwn(root, lockName, tree);
  const ignore = config.file ? (readConfig(configName, config.file.text).config.ignore ?? []) : [];
  const { files, nested } = findFiles(root, ignore, tree);
  const read = sorted(files.map((path) => ({ path, ...tree.read(join(root, path)) })));
  const unreadable = [...read.unreadable, ...config.unreadable, ...lock.unreadable];
  return { project: { root, files: read.files, unreadable, config: config.file, lock: lock.file }, nested: nested.map((folder) => join(root, folder)) };
}

/** A file at the root of a project, where it has one. */
function readOwn(root: string, path: string, tree: FileTree): { readonly file: InputFile | undefined; readonly unreadable: LoadedProject['unreadable'] } {
  const read = tree.kindOf(join(root, path)) === undefined ? undefined : tree.read(join(root, path));
  return { file: read?.text === undefined ? undefined : { path, text: read.text }, unreadable: read?.reason ? [{ path, reason: read.reason }] : [] };
}

function loadLoose(files: readonly string[], tree: FileTree): LoadedProject {
  const folders = files.map(dirname);
  const root = folders.reduce((common, folder) => commonFolder(common, folder));
  const read = files.map((file) => ({ path: toSlashes(relative(root, file)) || basename(file), ...tree.read(file) }));
  return { root, config: undefined, lock: undefined, ...sorted(read) };
}

function commonFolder(left: string, right: string): string {
  let common = left;
  while (right !== common && !right.startsWith(common.endsWith(sep) ? common : common + sep)) common = dirname(common);
  return common;
}

function sorted(read: readonly { path: string; text?: string | undefined; reason?: Text | undefined }[]): Pick<LoadedProject, 'files' | 'unreadable'> {
  return {
    files: read.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
    unreadable: read.flatMap(({ path, reason }) => (reason ? [{ path, reason }] : [])),
  };
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}
