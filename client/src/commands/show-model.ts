// The whole model of the current project as one file, to read.
import { commands, Uri, window, workspace } from 'vscode';
import type { Part } from '../app.js';
import { modelAddress } from './explanation-address.js';

export const showModel: Part = ({ projects }) =>
  commands.registerCommand('dataflow.showModel', async () => {
    const project = projects.current;
    if (!project) return;
    const document = await workspace.openTextDocument(Uri.parse(modelAddress(project.uri)));
    await window.showTextDocument(document, { preview: true });
  });
