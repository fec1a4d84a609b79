import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';

const dataflowFile = /(?:^|\.)dataflow\.ya?ml$/;
const neverEntered: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** What lies below a folder, as paths with `/`: everything named like a dataflow file, links and folders of that name included, and the folders with a config. */
export interface Found {
  readonly files: readonly string[];
  /** Folders below this one that hold a config, and are projects of their own. */
  readonly nested: readonly string[];
}

/** Looks through a folder. Folders are entered, links to folders are not; a folder that may not be read counts as empty. */
export function findFiles(root: string, configName: string, ignore: readonly string[]): Found {
  const ignored = ignore.length === 0 ? () => false : picomatch([...ignore], { dot: true });
  const files: string[] = [];
  const nested: string[] = [];
  const visit = (folder: string): void => {
    const entries = entriesOf(join(root, folder));
    if (folder !== '' && entries.some((entry) => entry.name === configName)) {
      nested.push(folder);
      return;
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignored(path) || ignored(`${path}/`)) continue;
      if (isDataflowName(entry.name)) files.push(path);
      else if (entry.isDirectory() && !neverEntered.has(entry.name)) visit(path);
    }
  };
  visit('');
  return { files: files.sort(), nested: nested.sort() };
}

/** `x.dataflow.yaml`, `x.dataflow.yml`, `.dataflow.yaml`, `dataflow.yaml`; not `mydataflow.yaml`. */
function isDataflowName(name: string): boolean {
  return dataflowFile.test(name) && name !== 'dataflow.yml' && name !== '.dataflow.yml';
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
