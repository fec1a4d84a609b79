// Under which rules and on which day the project of the open file is judged, beside the language of the file.
import { Disposable, l10n, languages, window } from 'vscode';
import type { Part } from './app.js';

export const languageStatus: Part = ({ projects }) => {
  const item = languages.createLanguageStatusItem('dataflow.regime', [{ language: 'dataflow' }]);
  item.name = l10n.t('Rules');
  item.command = { command: 'workbench.action.openSettings', title: l10n.t('Settings'), arguments: ['dataflow.'] };
  const show = () => {
    const uri = window.activeTextEditor?.document.uri;
    const project = uri && projects.of(String(uri));
    item.text = project ? project.regime.name : l10n.t('No project');
    item.detail = project ? l10n.t('{0}, on {1}', project.name, project.asOf) : '';
  };
  show();
  return Disposable.from(item, projects.onDidChange(show), window.onDidChangeActiveTextEditor(show));
};
