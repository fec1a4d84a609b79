// Where a pack goes: a folder that appears whole or not at all, and takes the place of nothing but an earlier pack.
import { existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PackFile } from '../../pack/pack.js';
import { Misuse } from '../misuse.js';
import { packIn } from './earlier-pack.js';

// So many files are named in a complaint.
const mostNamed = 5;

/** What may be replaced: an earlier pack, and what somebody changed in it by hand. */
export interface Leave {
  readonly force: boolean;
  readonly discardEdits: boolean;
}

/** Throws Misuse where a folder may not be written: it is none, it holds what no pack brought, or it holds a pack that is not to be replaced. */
export function mustBeFree(folder: string, { force, discardEdits }: Leave): void {
  if (folder.trim() === '') throw new Misuse('--out wants a folder');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() && !existsSync(folder)) throw new Misuse(`${folder} is a link that leads nowhere`);
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Misuse(`${folder} is a file; --out wants a folder`);
  const there = packIn(folder);
  if (there === 'empty') return;
  if (there === 'no pack') throw new Misuse(`${folder} holds other files and no pack; name another folder with --out`);
  const { foreign, edited } = there;
  if (foreign.length > 0) throw new Misuse(`${folder} holds what did not come with its pack: ${named(foreign)}; take it out first, or name another folder`);
  if (!force)
    throw new Misuse(`${folder} holds a pack already; --force replaces it${edited.length === 0 ? '' : `, but for what was changed by hand: ${named(edited)}`}`);
  if (edited.length === 0 || discardEdits) return;
  throw new Misuse(`in ${folder} these were changed by hand: ${named(edited)}; move them away, or --discard-edits replaces them too`);
}

function named(paths: readonly string[]): string {
  const further = paths.length - mostNamed;
  return `${paths.slice(0, mostNamed).join(', ')}${further > 0 ? ` and ${further} more` : ''}`;
}

/**
 * Writes all files into a folder beside the wanted one, which it then takes the place of. Says whether it did: no more where it is stopped
 * before. Throws Misuse where something cannot be written; what was there before is there still.
 */
export function writePackFolder(folder: string, files: readonly PackFile[], stopped: () => boolean): boolean {
  const target = existsSync(folder) ? realpathSync(folder) : folder;
  const parent = dirname(target);
  const before = missingAbove(target);
  let room: string | undefined;
  let isThere = false;
  try {
    mkdirSync(parent, { recursive: true });
    room = mkdtempSync(join(parent, '.dataflow-pack-'));
    const draft = join(room, 'new');
    for (const { path, bytes } of files) write(join(draft, ...path.split('/')), bytes);
    if (!stopped()) isThere = takePlace(draft, target, `${room}.old`);
  } catch (fault) {
    throw new Misuse(`${folder} could not be written: ${fault instanceof Error ? fault.message : String(fault)}`);
  } finally {
    if (room !== undefined) rmSync(room, { recursive: true, force: true });
    if (!isThere) for (const one of before) takeAwayEmpty(one);
  }
  return isThere;
}

/** The folders above a place that are not there yet, the innermost first. */
function missingAbove(place: string): readonly string[] {
  const above = dirname(resolve(place));
  return existsSync(above) ? [] : [above, ...missingAbove(above)];
}

/** Another pack may have come into it meanwhile. */
function takeAwayEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It stays where it is not empty.
  }
}

function write(place: string, bytes: Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, bytes);
}

function takePlace(draft: string, target: string, aside: string): true {
  const hasOld = existsSync(target);
  if (hasOld) renameSync(target, aside);
  try {
    renameSync(draft, target);
  } catch (fault) {
    if (hasOld) renameSync(aside, target);
    throw fault;
  }
  if (hasOld) takeAwayOld(aside);
  return true;
}

/** The new pack stands already: what cannot be taken away, such as a file that another program holds open, is left and told. */
function takeAwayOld(aside: string): void {
  try {
    rmSync(aside, { recursive: true, force: true });
  } catch (fault) {
    console.error(`dataflow: the pack that was there before is left in ${aside}: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}
