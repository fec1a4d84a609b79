import { l10n, Uri, window, workspace } from 'vscode';
import { isWithin } from './is-within.js';

/** Whether a page may open a file: one of the workspace or below the files of a project, or any other that a person agrees to. */
export async function mayOpen(uri: Uri, files: readonly string[]): Promise<boolean> {
  const folders = [...(workspace.workspaceFolders ?? []).map((folder) => folder.uri), ...files.map((file) => Uri.joinPath(Uri.parse(file), '..'))];
  if (isWithin(uri, folders)) return true;
  const agree = l10n.t('Open');
  const where = uri.scheme === 'file' ? uri.fsPath : uri.toString(true);
  const question = l10n.t('This file stands outside of the workspace. Open it all the same?');
  return (await window.showWarningMessage(question, { modal: true, detail: where }, agree)) === agree;
}
