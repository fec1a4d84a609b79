// Finds and reads the files of projects. A folder with its own dataflow.config.yaml is a project of its own.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { InputFile } from '../engine/model/build.js';
import { readConfig } from '../engine/model/config.js';
import type { Text } from '../engine/text.js';
import { Misuse } from './misuse.js';

/** A project as it lies on the disk: what the engine wants, and where its root is. */
export interface LoadedProject {
  /** Absolute path of its folder. */
  readonly root: string;
  readonly files: readonly InputFile[];
  readonly config: InputFile | undefined;
  readonly unreadable: readonly { readonly path: string; readonly reason: Text }[];
}

export const configName = 'dataflow.config.yaml';
const patterns = ['**/*.dataflow.yaml', '**/*.dataflow.yml', '**/.dataflow.yaml', '**/dataflow.yaml'];
const never = ['**/node_modules/**', '**/.git/**'];

/**
 * Loads the projects that paths name. A folder stands for the projects below it; files named together form one project, or
 * belong to the project whose config stands above them. Throws Misuse where a path does not exist or nothing is found.
 */
export async function loadProjects(paths: readonly string[], cwd: string): Promise<readonly LoadedProject[]> {
  const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(cwd, path));
  for (const path of absolute) if (!existsSync(path)) throw new Misuse(`there is no file or folder ${relative(cwd, path) || path}`);
  const folders = absolute.filter((path) => statSync(path).isDirectory());
  const files = absolute.filter((path) => !statSync(path).isDirectory());
  const roots = new Set<string>();
  for (const folder of folders) for (const root of await rootsBelow(folder)) roots.add(root);
  const loose = files.filter((file) => !addRootAbove(file, roots));
  const projects = await Promise.all([...roots].sort().map((root) => loadFolder(root, roots)));
  const named = loose.length === 0 ? [] : [loadLoose(loose)];
  const found = [...projects, ...named].filter((project) => project.files.length + project.unreadable.length > 0);
  if (found.length === 0)
    throw new Misuse(`no dataflow files under ${absolute.map((path) => relative(cwd, path) || '.').join(', ')}; \`dataflow init\` writes a first one`);
  return found;
}

async function rootsBelow(folder: string): Promise<readonly string[]> {
  const configs = await glob([`**/${configName}`], { cwd: folder, ignore: never, dot: true, followSymbolicLinks: false });
  return [configAbove(folder) ?? folder, ...configs.map((path) => resolve(folder, dirname(path)))];
}

/** The nearest folder at or above a folder that holds a config. */
function configAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, configName))) return at;
    if (dirname(at) === at || existsSync(join(at, '.git'))) return undefined;
  }
}

function addRootAbove(file: string, roots: Set<string>): boolean {
  const root = configAbove(dirname(file));
  if (root !== undefined) roots.add(root);
  return root !== undefined;
}

async function loadFolder(root: string, roots: ReadonlySet<string>): Promise<LoadedProject> {
  const configPath = join(root, configName);
  const config = existsSync(configPath) ? readText(configPath) : undefined;
  const ignore = config?.text === undefined ? [] : (readConfig(configName, config.text).config.ignore ?? []);
  const nested = [...roots].filter((other) => other !== root && other.startsWith(root + sep)).map((other) => `${toSlashes(relative(root, other))}/**`);
  const paths = await glob(patterns, { cwd: root, ignore: [...never, ...nested, ...ignore], dot: true, onlyFiles: false, followSymbolicLinks: false });
  const read = [...new Set(paths.map(toSlashes))]
    .filter((path) => !path.endsWith('/'))
    .sort()
    .map((path) => ({ path, ...readText(join(root, path)) }));
  const configUnreadable = config?.reason ? [{ path: configName, reason: config.reason }] : [];
  return {
    root,
    config: config?.text === undefined ? undefined : { path: configName, text: config.text },
    ...sorted(read),
    unreadable: [...sorted(read).unreadable, ...configUnreadable],
  };
}

function loadLoose(files: readonly string[]): LoadedProject {
  const folders = files.map(dirname);
  const root = folders.reduce((common, folder) => commonFolder(common, folder));
  const read = files.map((file) => ({ path: toSlashes(relative(root, file)) || basename(file), ...readText(file) }));
  return { root, config: undefined, ...sorted(read) };
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

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readText(path: string): { text: string; reason?: undefined } | { text?: undefined; reason: Text } {
  try {
    return { text: utf8.decode(readFileSync(path)) };
  } catch (fault) {
    return { reason: whyUnreadable(fault) };
  }
}

function whyUnreadable(fault: unknown): Text {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { en: 'the file is not UTF-8 text', zh: '文件不是 UTF-8 文本' };
  if (code === 'EISDIR') return { en: 'this is a folder, not a file', zh: '这是文件夹而不是文件' };
  if (code === 'ENOENT') return { en: 'the file is gone, or the link leads nowhere', zh: '文件已不存在，或者链接失效' };
  if (code === 'EACCES' || code === 'EPERM') return { en: 'the file may not be read', zh: '没有读取该文件的权限' };
  return { en: `the file cannot be read (${code})`, zh: `文件无法读取（${code}）` };
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}
