// What stands in a folder where a pack is to be put.
import { FileType, Uri, workspace } from 'vscode';
import { exists } from '../exists.js';
import { manifestDigests } from './manifest-digests.js';

/** A pack that lies in a folder, by what its manifest says of it. */
export interface EarlierPack {
  /** Files that the pack did not bring, with `/`. */
  readonly foreign: readonly string[];
  /** Files of the pack that somebody changed since. */
  readonly edited: readonly string[];
}

// Both tell of all the others, so neither can hold its own digest.
const ofEveryPack = ['manifest.json', 'SHA256SUMS'];

/** `free`: nothing is there that could be lost. `taken`: what no pack wrote. */
export async function packIn(folder: Uri): Promise<'free' | 'taken' | EarlierPack> {
  if (!(await exists(folder))) return 'free';
  try {
    const there = await filesIn(folder, '');
    if (there.length === 0) return 'free';
    const digests = there.includes('manifest.json') ? manifestDigests(new TextDecoder().decode(await read(folder, 'manifest.json'))) : undefined;
    if (!digests) return 'taken';
    const own = there.filter((path) => digests.has(path));
    const isEdited = await Promise.all(own.map(async (path) => digests.get(path) !== (await digest(await read(folder, path)))));
    return { foreign: there.filter((path) => !digests.has(path) && !ofEveryPack.includes(path)), edited: own.filter((_, index) => isEdited[index]) };
  } catch {
    return 'taken';
  }
}

async function filesIn(folder: Uri, path: string): Promise<readonly string[]> {
  const entries = await workspace.fs.readDirectory(Uri.joinPath(folder, ...path.split('/')));
  const below = entries.map(([name, type]) => {
    const at = path === '' ? name : `${path}/${name}`;
    return type === FileType.Directory ? filesIn(folder, at) : [at];
  });
  return (await Promise.all(below)).flat().sort();
}

function read(folder: Uri, path: string): Thenable<Uint8Array> {
  return workspace.fs.readFile(Uri.joinPath(folder, ...path.split('/')));
}

async function digest(bytes: Uint8Array): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
