// Panels with the checklist of a filing, one for each; they come back when the window reloads.
import { type Disposable, l10n, Uri, ViewColumn, type WebviewPanel, type WebviewPanelSerializer, window } from 'vscode';
import type { FilingAddress, FilingContent, NoContent } from '../../../server/src/protocol/checklist-panel.js';
import { methods } from '../../../server/src/protocol/messages.js';
import type { App } from '../app.js';
import { ChecklistPage } from './checklist-page.js';
import { filingContent } from './overview-content.js';

export const filingViewType = 'dataflow.filing';

export class FilingPanels implements WebviewPanelSerializer, Disposable {
  private readonly panels = new Map<string, WebviewPanel>();

  constructor(private readonly app: App) {}

  /** Opens the panel of a filing, or goes to it. */
  open(uri: string, address: string): void {
    const open = this.panels.get(keyOf({ uri, address }));
    if (open) open.reveal();
    else this.adopt(window.createWebviewPanel(filingViewType, titleOf(address), ViewColumn.Active), { uri, address });
  }

  async deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
    const filing = filingOf(state);
    if (!filing || this.panels.has(keyOf(filing))) panel.dispose();
    else this.adopt(panel, filing);
  }

  dispose(): void {
    for (const panel of [...this.panels.values()]) panel.dispose();
  }

  private adopt(panel: WebviewPanel, filing: FilingAddress): void {
    const { app } = this;
    const key = keyOf(filing);
    this.panels.set(key, panel);
    panel.title = titleOf(filing.address);
    panel.iconPath = {
      light: Uri.joinPath(app.context.extensionUri, 'media', 'file-light.svg'),
      dark: Uri.joinPath(app.context.extensionUri, 'media', 'file-dark.svg'),
    };
    const page = new ChecklistPage(panel.webview, {
      app,
      title: panel.title,
      project: () => app.projects.of(filing.uri)?.uri,
      content: () => this.content(filing),
      openFiling: (uri, address) => this.open(uri, address),
      column: () => panel.viewColumn,
      isSeen: () => panel.visible,
      onDidChangeSeen: panel.onDidChangeViewState,
    });
    panel.onDidDispose(() => {
      page.dispose();
      if (this.panels.get(key) === panel) this.panels.delete(key);
    });
  }

  private async content({ uri, address }: FilingAddress): Promise<FilingContent | NoContent> {
    const { server, projects } = this.app;
    const project = projects.of(uri);
    if (!project) return { show: 'nothing', because: server.state === 'stopped' ? 'silent' : projects.isKnown ? 'gone' : 'loading' };
    const checklist = await server.request(methods.checklist, { uri: project.uri, filing: address });
    if (checklist === undefined) return { show: 'nothing', because: 'silent' };
    return checklist ? filingContent(project, checklist, address) : { show: 'nothing', because: 'gone' };
  }
}

function keyOf({ uri, address }: FilingAddress): string {
  return `${uri} ${address}`;
}

/** `filings.assessment-2026` as people call it. */
function titleOf(address: string): string {
  return l10n.t('Filing: {0}', address.slice(address.indexOf('.') + 1));
}

/** What a page kept of itself, as far as it can be trusted after an update. */
function filingOf(state: unknown): FilingAddress | undefined {
  if (typeof state !== 'object' || state === null || !('filing' in state)) return undefined;
  return isFilingAddress(state.filing) ? state.filing : undefined;
}

/** An address of a project with one of a definition in it: kept by a page, or given by a row of the tree. */
export function isFilingAddress(value: unknown): value is FilingAddress {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'address' in value &&
    typeof value.address === 'string' &&
    value.address.startsWith('filings.')
  );
}
