// How the current project stands, in one line that leads to its checklist.
import { Disposable, env, l10n, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode';
import { commands } from '../../server/src/protocol/messages.js';
import type { App, Part } from './app.js';
import { statusLine } from './status-text.js';
import { statusTooltip } from './status-tooltip.js';

export const statusBar: Part = (app) => {
  const item = window.createStatusBarItem('dataflow.status', StatusBarAlignment.Left, 40);
  item.name = 'Dataflow Compliance';
  const show = () => tell(item, app);
  show();
  return Disposable.from(item, app.projects.onDidChange(show), app.server.onDidChangeState(show), window.onDidChangeActiveTextEditor(show));
};

function tell(item: StatusBarItem, { server, projects }: App): void {
  item.backgroundColor = undefined;
  if (server.state === 'stopped') {
    tellStopped(item);
    return;
  }
  const project = projects.current;
  if (!project) {
    if (server.state === 'starting' && isDataflowOpen()) tellStarting(item);
    else item.hide();
    return;
  }
  const line = statusLine(project, env.language, l10n.t);
  item.text = server.state === 'starting' ? `$(sync~spin) ${line}` : line;
  item.tooltip = statusTooltip(project);
  item.command = { command: commands.openChecklist, title: l10n.t('Open checklist'), arguments: [project.uri] };
  item.accessibilityInformation = { label: `${project.name}: ${line}` };
  item.show();
}

function tellStarting(item: StatusBarItem): void {
  const words = l10n.t('Data flows are being read');
  item.text = `$(sync~spin) ${words}`;
  item.tooltip = undefined;
  item.command = 'dataflow.showLog';
  item.accessibilityInformation = { label: words };
  item.show();
}

function tellStopped(item: StatusBarItem): void {
  const words = l10n.t('Dataflow server stopped – restart');
  item.text = `$(error) ${words}`;
  item.tooltip = l10n.t('The server ended several times. Select to start it again; the log tells why.');
  item.command = 'dataflow.restartServer';
  item.accessibilityInformation = { label: words };
  item.backgroundColor = new ThemeColor('statusBarItem.errorBackground');
  item.show();
}

function isDataflowOpen(): boolean {
  return window.activeTextEditor?.document.languageId === 'dataflow';
}
