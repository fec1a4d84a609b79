// Which project the views and the status bar show.
import { commands, l10n, window } from 'vscode';
import type { Part } from '../app.js';

export const chooseProject: Part = ({ projects }) =>
  commands.registerCommand('dataflow.chooseProject', async () => {
    const current = projects.current?.uri;
    const items = projects.all.map(({ uri, name, regime, asOf, files }) => ({
      label: name,
      description: uri === current ? l10n.t('shown now') : '',
      detail: l10n.t('{0}, on {1}', regime.name, asOf),
      uri,
      files,
    }));
    const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Which project to show'), matchOnDetail: true });
    if (chosen) projects.choose(chosen.uri);
  });
