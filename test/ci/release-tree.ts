import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Folder, makeFolder } from '../kit/folder.js';

/** What the tag of a release holds. */
export function releaseTree(): Folder {
  const folder = makeFolder();
  execFileSync(process.execPath, ['scripts/release-tree.mjs', join(folder.path, 'tree')]);
  return { ...folder, path: join(folder.path, 'tree') };
}
