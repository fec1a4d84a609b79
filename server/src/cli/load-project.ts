// Finds and reads the files of projects. A folder with its own dataflow.config.yaml is a project of its own.
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { InputFile } from '../engine/model/build.js';
import { readConfig } from '../engine/model/config.js';
import type { Text } from '../engine/text.js';
import { configName, lockName } from '../project/file-names.js';
import { configAbove, findFiles } from '../project/find-files.js';
import { readText } from '../project/read-text.js';
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
  const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(cwd, path));
  for (const path of absolute) if (!existsSync(path)) throw new Misuse(`there is no file or folder ${relative(cwd, path) || path}`);
  const folders = absolute.filter((path) => statSync(path).isDirectory());
  const files = absolute.filter((path) => !statSync(path).isDirectory());
  const roots = [...folders.map((folder) => configAbove(folder) ?? folder), ...files.flatMap((file) => configAbove(dirname(file)) ?? [])];
  const loose = files.filter((file) => configAbove(dirname(file)) === undefined);
  const projects = [...loadAll(roots), ...(loose.length === 0 ? [] : [loadLoose(loose)])];
  const found = projects.filter((project) => project.files.length + project.unreadable.length > 0);
  if (found.length === 0)
    throw new Misuse(`no dataflow files under ${absolute.map((path) => relative(cwd, path) || '.').join(', ')}; \`dataflow init\` writes a first one`);
  return found;
}

/** The projects of some roots and all that are nested in them, each once, in the order of their paths. */
function loadAll(roots: readonly string[]): readonly LoadedProject[] {
  const loaded = new Map<string, LoadedProject>();
  const open = [...roots];
  for (let root = open.pop(); root !== undefined; root = open.pop()) {
    if (loaded.has(root)) continue;
    const { project, nested } = loadFolder(root);
    loaded.set(root, project);
    open.push(...nested);
  }
  return [...loaded.keys()].sort().flatMap((root) => loaded.get(root) ?? []);
}

function loadFolder(root: string): { project: LoadedProject; nested: readonly string[] } {
  const config = readOwn(root, configName);
  const lock = readOwn(root, lockName);
  const ignore = config.file ? (readConfig(configName, config.file.text).config.ignore ?? []) : [];
  const { files, nested } = findFiles(root, ignore);
  const read = sorted(files.map((path) => ({ path, ...readText(join(root, path)) })));
  const unreadable = [...read.unreadable, ...config.unreadable, ...lock.unreadable];
  return { project: { root, files: read.files, unreadable, config: config.file, lock: lock.file }, nested: nested.map((folder) => join(root, folder)) };
}

/** A file at the root of a project, where it has one. */
function readOwn(root: string, path: string): { readonly file: InputFile | undefined; readonly unreadable: LoadedProject['unreadable'] } {
  const read = existsSync(join(root, path)) ? readText(join(root, path)) : undefined;
  return { file: read?.text === undefined ? undefined : { path, text: read.text }, unreadable: read?.reason ? [{ path, reason: read.reason }] : [] };
}

function loadLoose(files: readonly string[]): LoadedProject {
  const folders = files.map(dirname);
  const root = folders.reduce((common, folder) => commonFolder(common, folder));
  const read = files.map((file) => ({ path: toSlashes(relative(root, file)) || basename(file), ...readText(file) }));
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
