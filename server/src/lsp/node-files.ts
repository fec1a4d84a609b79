import { existsSync, lstatSync } from 'node:fs';
import { configAbove, walkFiles } from '../project/find-files.js';
import { readText } from '../project/read-text.js';
import type { Files } from './files.js';

const sliceMs = 10;
const scheme = 'file://';

/** Files of the disk. */
export const nodeFiles: Files = {
  find: async (root, ignore, pause) => {
    const folder = diskPath(root);
    if (folder === undefined) return { files: [], nested: [] };
    const walk = walkFiles(folder, ignore);
    let started = performance.now();
    for (let step = walk.next(); ; step = walk.next()) {
      if (step.done === true) return step.value;
      if (performance.now() - started < sliceMs) continue;
      await pause();
      started = performance.now();
    }
  },
  read: async (address) => {
    const path = diskPath(address);
    if (path === undefined || !isThere(path)) return undefined;
    return readText(path);
  },
  exists: (address) => {
    const path = diskPath(address);
    return path !== undefined && existsSync(path);
  },
  configAbove: async (folder) => {
    const path = diskPath(folder);
    const found = path === undefined ? undefined : configAbove(path);
    return found === undefined ? undefined : addressOfPath(found);
  },
};

/** A link that leads nowhere is there too: it has a name, and cannot be read. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function diskPath(address: string): string | undefined {
  if (!address.startsWith(scheme) || address.includes('\0')) return undefined;
  const path = address.slice(scheme.length);
  if (/^\/[a-z]:/.test(path)) return path.slice(1);
  if (path === '') return '/';
  return path.startsWith('/') ? path : `//${path}`;
}

function addressOfPath(path: string): string {
  const slashes = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  if (slashes.startsWith('//')) return `file:${slashes}`;
  const rooted = slashes.startsWith('/') ? slashes : `/${slashes.replace(/^[A-Z]:/, (drive) => drive.toLowerCase())}`;
  return scheme + (rooted === '/' ? '' : rooted);
}
