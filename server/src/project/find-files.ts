import { dirname, join } from 'node:path';
import { diskTree } from './disk-tree.js';
import { configName, ignoring, isDataflowName, isEntered } from './file-names.js';
import type { FileTree } from './file-tree.js';

/** What lies below a folder, as paths with `/`: everything named like a dataflow file, links and folders of that name included, and the folders with a config. */
export interface Found {
  readonly files: readonly string[];
  /** Folders below this one that hold a config, and are projects of their own. */
  readonly nested: readonly string[];
}

/** Looks through a folder. Folders are entered, links to folders are not; a folder that may not be read counts as empty. */
export function findFiles(root: string, ignore: readonly string[], tree: FileTree = diskTree): Found {
  const walk = walkFiles(root, ignore, tree);
  for (let step = walk.next(); ; step = walk.next()) if (step.done === true) return step.value;
}

/** The same in steps of one folder, for those who have other things to do meanwhile. */
export function* walkFiles(root: string, ignore: readonly string[], tree: FileTree = diskTree): Generator<undefined, Found> {
  const ignored = ignoring(ignore);
  const files: string[] = [];
  const nested: string[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const entries = tree.entriesOf(join(root, folder));
    if (folder !== '' && entries.some((entry) => entry.name === configName)) {
      nested.push(folder);
      continue;
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignored(path)) continue;
      if (isDataflowName(entry.name)) files.push(path);
      else if (entry.isFolder && isEntered(entry.name)) open.push(path);
    }
    yield;
  }
  return { files: files.sort(), nested: nested.sort() };
}

/** The nearest folder at or above a folder that holds a config; a repository is not left in search of it. */
export function configAbove(folder: string, tree: FileTree = diskTree): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (tree.kindOf(join(at, configName))) return at;
    if (dirname(at) === at || tree.kindOf(join(at, '.git'))) return undefined;
  }
}
