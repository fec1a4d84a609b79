// What the manifest asks about: whether there is a folder, and projects in it.
import { commands, Disposable, workspace } from 'vscode';
import type { Part } from './app.js';

const dataflowFiles = '**/{*.dataflow.yaml,*.dataflow.yml,dataflow.yaml}';
const elsewhere = '**/{node_modules,.git}/**';

export const contextKeys: Part = ({ projects }) => {
  const told = new Map<string, boolean>();
  const tell = (key: string, value: boolean) => {
    if (told.get(key) === value) return;
    told.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
  const tellAll = () => {
    tell('dataflow.hasFolder', (workspace.workspaceFolders ?? []).length > 0);
    tell('dataflow.hasProjects', projects.all.length > 0);
    tell('dataflow.hasManyProjects', projects.all.length > 1);
    void tellEmpty();
  };
  // Without projects is also who has not read them yet; nobody is to be told then that there is nothing.
  const tellEmpty = async () => {
    const found = projects.all.length > 0 || (await workspace.findFiles(dataflowFiles, elsewhere, 1)).length > 0;
    tell('dataflow.isEmpty', !found);
  };
  tellAll();
  return Disposable.from(projects.onDidChange(tellAll), workspace.onDidChangeWorkspaceFolders(tellAll));
};
