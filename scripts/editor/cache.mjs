// The folder for what has to be fetched once. What is in it is whole: it is made beside its place and then moved there.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where @vscode/test-electron keeps its downloads as well. */
export const cache = join(root, '.vscode-test');

/**
 * Makes a folder of the cache unless it is there. Of two runs at once one makes it, and the other waits for it.
 * @param {string} name
 * @param {(folder: string) => Promise<void> | void} fill fills a new folder
 * @returns {Promise<string>} where the folder is
 */
export async function cached(name, fill) {
  const place = join(cache, name);
  if (existsSync(place)) return place;
  mkdirSync(cache, { recursive: true });
  const lock = `${place}.lock`;
  while (!taken(lock)) await pause(250);
  try {
    if (!existsSync(place)) await moveInto(place, fill);
    return place;
  } finally {
    rmSync(lock, { force: true });
  }
}

/**
 * @param {string} place
 * @param {(folder: string) => Promise<void> | void} fill
 */
async function moveInto(place, fill) {
  const unfinished = `${basename(place)}.unfinished-`;
  for (const left of readdirSync(dirname(place))) if (left.startsWith(unfinished)) rmSync(join(dirname(place), left), { recursive: true, force: true });
  const made = join(dirname(place), `${unfinished}${process.pid}`);
  mkdirSync(made);
  try {
    await fill(made);
    renameSync(made, place);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/**
 * Takes the lock; false while a living process has it.
 * @param {string} lock
 */
function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = heldBy(lock);
    if (holder !== undefined && !isAlive(holder)) rmSync(lock, { force: true });
    return false;
  }
}

/** @param {string} lock */
function heldBy(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {number} id */
function isAlive(id) {
  // Between being made and being written a lock is empty.
  if (id === 0) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
