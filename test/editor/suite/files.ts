import * as vscode from 'vscode';

/** Address of a file of the workspace, such as `one/flows.dataflow.yaml`. */
export function file(path: string): vscode.Uri {
  const [folder, ...rest] = path.split('/');
  const found = vscode.workspace.workspaceFolders?.find(({ name }) => name === folder);
  if (!found) throw new Error(`no folder ${folder}`);
  return vscode.Uri.joinPath(found.uri, ...rest);
}

/** Shows a file as a person would open it. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(path)));
}

/** The place of a text in a document; a `|` in it says where the cursor stands. */
export function at(document: vscode.TextDocument, text: string): vscode.Position {
  const cursor = Math.max(0, text.indexOf('|'));
  const found = document.getText().indexOf(text.replace('|', ''));
  if (found < 0) throw new Error(`«${text}» is not in ${document.uri}`);
  return document.positionAt(found + cursor);
}

/** What was found in a file, each with its rule. */
export function findings(path: string): readonly string[] {
  return vscode.languages.getDiagnostics(file(path)).map(({ message, code }) => `${typeof code === 'object' ? code.value : code}: ${message}`);
}

/** Puts a text in the place of another, without saving. */
export async function replace(path: string, old: string, text: string): Promise<void> {
  const { document } = await open(path);
  const start = at(document, old);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(start, document.positionAt(document.offsetAt(start) + old.length)), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the edit was refused');
}

/** Puts an open file back to what is on the disk. */
export async function revert(path: string): Promise<void> {
  await open(path);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}
