// A file to begin with.
import { commands, SnippetString, Uri, window, workspace } from 'vscode';
import type { Part } from '../app.js';
import { exists } from '../exists.js';
import { firstFile } from './first-file.js';

export const newFile: Part = () =>
  commands.registerCommand('dataflow.newFile', async () => {
    const document = await workspace.openTextDocument(await freeAddress());
    const editor = await window.showTextDocument(document, { preview: false });
    await editor.insertSnippet(new SnippetString(firstFile(new Date().getFullYear())));
  });

/** Beside the files of the workspace, not yet on disk: it is saved there under its name. */
async function freeAddress(): Promise<Uri> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'first.dataflow.yaml' : `first-${number}.dataflow.yaml`;
    const saved = folder && Uri.joinPath(folder, name);
    const untitled = saved ? saved.with({ scheme: 'untitled' }) : Uri.from({ scheme: 'untitled', path: name });
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === untitled.toString());
    if (!isOpen && !(saved && (await exists(saved)))) return untitled;
  }
}
