// A folder that appears whole or not at all, and takes the place of nothing but an earlier pack.
import { Uri, workspace } from 'vscode';
import type { MadePack } from '../../../server/src/protocol/pack.js';
import { exists } from '../exists.js';
import { randomUUID } from '../random-id.js';

/** Writes a pack beside its place and moves it there; says whether it did. Where that fails, or `stopped` says so before, all is as it was. */
export async function writePack(folder: Uri, files: MadePack['files'], stopped: () => boolean): Promise<boolean> {
  const hadParent = await exists(Uri.joinPath(folder, '..'));
  const draft = beside(folder);
  let isThere = false;
  try {
    for (const { path, bytes } of files) {
      if (stopped()) return false;
      await workspace.fs.writeFile(Uri.joinPath(draft, ...path.split('/')), bytes);
    }
    if (stopped()) return false;
    await takePlace(draft, folder);
    isThere = true;
    return true;
  } finally {
    if (!isThere) await takeAway(draft, hadParent ? undefined : Uri.joinPath(folder, '..'));
  }
}

async function takePlace(draft: Uri, folder: Uri): Promise<void> {
  if (!(await exists(folder))) return workspace.fs.rename(draft, folder);
  const aside = beside(folder);
  await workspace.fs.rename(folder, aside);
  try {
    await workspace.fs.rename(draft, folder);
  } catch (fault) {
    await workspace.fs.rename(aside, folder);
    throw fault;
  }
  try {
    await workspace.fs.delete(aside, { recursive: true });
  } catch {
    // The new pack stands; of the old one is left what another program holds open.
  }
}

/** A name in the same folder that nobody else has. */
function beside(folder: Uri): Uri {
  const name = folder.path.split('/').at(-1) ?? '';
  return Uri.joinPath(folder, '..', `.${name}-${randomUUID().slice(0, 8)}`);
}

async function takeAway(draft: Uri, parent: Uri | undefined): Promise<void> {
  try {
    if (await exists(draft)) await workspace.fs.delete(draft, { recursive: true });
    // Refused where somebody else put something there meanwhile.
    if (parent && (await exists(parent))) await workspace.fs.delete(parent, { recursive: false });
  } catch {
    // The fault that led here is told; this one would hide it.
  }
}
