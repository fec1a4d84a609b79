import { type Uri, workspace } from 'vscode';

/** Whether something is at an address, be it a file or a folder. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
