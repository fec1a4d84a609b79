// Puts the sample project into a folder of its own and opens it. Nothing that is there is written over.
import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { App, Part } from '../app.js';
import { exists } from '../exists.js';

const folderName = 'dataflow-sample';
const firstShown = 'flows.dataflow.yaml';

export const createSample: Part = (app) => commands.registerCommand('dataflow.createSample', (parent: unknown) => create(app, parent));

async function create({ context, log }: App, given: unknown): Promise<void> {
  const parent = given instanceof Uri ? given : await chosenFolder();
  if (!parent) return;
  try {
    const root = await freeFolder(parent);
    for (const [path, text] of await sampleFiles(context.extensionUri)) {
      await workspace.fs.writeFile(Uri.joinPath(root, ...path.split('/')), new TextEncoder().encode(text));
    }
    await open(root);
  } catch (fault) {
    log.error(`The sample project was not created: ${fault}`);
    void window.showErrorMessage(l10n.t('The sample project could not be written here. Choose another folder.'));
  }
}

async function chosenFolder(): Promise<Uri | undefined> {
  const [folder] =
    (await window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      title: l10n.t('Folder in which the sample project is put'),
      openLabel: l10n.t('Create Here'),
      ...(workspace.workspaceFolders?.[0] ? { defaultUri: workspace.workspaceFolders[0].uri } : {}),
    })) ?? [];
  return folder;
}

/** `dataflow-sample`, or with a number where that is taken. */
async function freeFolder(parent: Uri): Promise<Uri> {
  for (let number = 1; ; number++) {
    const folder = Uri.joinPath(parent, number === 1 ? folderName : `${folderName}-${number}`);
    if (!(await exists(folder))) return folder;
  }
}

async function sampleFiles(extension: Uri): Promise<readonly (readonly [string, string])[]> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'sample.json'));
  const files: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof files !== 'object' || files === null) return [];
  return Object.entries(files).flatMap(([path, text]) => (typeof text === 'string' ? [[path, text] as const] : []));
}

/** In the window where it is part of its workspace, else in a new one: what is open stays so. */
async function open(root: Uri): Promise<void> {
  if (workspace.getWorkspaceFolder(root)) {
    await window.showTextDocument(Uri.joinPath(root, firstShown));
    return;
  }
  const hasFolder = (workspace.workspaceFolders ?? []).length > 0;
  await commands.executeCommand('vscode.openFolder', root, { forceNewWindow: hasFolder });
}
