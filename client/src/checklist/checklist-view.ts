// The view in the side bar: totals, filings and deadlines of the project that is meant.
import { l10n, type WebviewView, type WebviewViewProvider } from 'vscode';
import type { NoContent, OverviewContent } from '../../../server/src/protocol/checklist-panel.js';
import { methods } from '../../../server/src/protocol/messages.js';
import type { App } from '../app.js';
import { ChecklistPage } from './checklist-page.js';
import { overviewContent } from './overview-content.js';

export class ChecklistView implements WebviewViewProvider {
  constructor(
    private readonly app: App,
    private readonly openFiling: (uri: string, address: string) => void,
  ) {}

  resolveWebviewView(view: WebviewView): void {
    const { app, openFiling } = this;
    const page = new ChecklistPage(view.webview, {
      app,
      openFiling,
      title: l10n.t('Compliance'),
      project: () => app.projects.current?.uri,
      content: () => this.content(),
      column: () => undefined,
      isSeen: () => view.visible,
      onDidChangeSeen: view.onDidChangeVisibility,
    });
    view.onDidDispose(() => page.dispose());
  }

  private async content(): Promise<OverviewContent | NoContent> {
    const { server, projects } = this.app;
    const project = projects.current;
    if (!project) return { show: 'nothing', because: server.state === 'stopped' ? 'silent' : 'loading' };
    const { uri } = project;
    const [checklist, totals] = await Promise.all([server.request(methods.checklist, { uri, brief: true }), server.request(methods.totals, { uri })]);
    if (checklist === undefined || totals === undefined) return { show: 'nothing', because: 'silent' };
    if (checklist === null || totals === null) return { show: 'nothing', because: 'gone' };
    return overviewContent(project, projects.all, checklist, totals);
  }
}
