// One panel with the drawing of one project: shows what its source tells, follows the cursor, and does what is clicked.
import { commands, Disposable, env, l10n, Uri, type WebviewPanel, window } from 'vscode';
import type { DiagramResult } from '../../../server/src/protocol/diagram.js';
import { type DiagramPanelState, type FromDiagramPanel, firstQuestion, type ToDiagramPanel } from '../../../server/src/protocol/diagram-panel.js';
import { commands as ownCommands } from '../../../server/src/protocol/messages.js';
import type { App } from '../app.js';
import { mayOpen } from '../may-open.js';
import { NewestOnly } from '../newest-only.js';
import { openSpot } from '../open-spot.js';
import { webviewPage, webviewRoots } from '../webview-page.js';
import { addFirstFlow } from './add-first-flow.js';
import { askText } from './ask-drawing.js';
import { drawnAt } from './definition-at.js';
import { DiagramSource } from './diagram-source.js';
import type { GitBase } from './git-base.js';
import { saveDrawing } from './save-drawing.js';

export interface DiagramPanelOptions {
  readonly app: App;
  readonly git: GitBase;
  /** Address of the project’s root folder. */
  readonly project: string;
  readonly state?: DiagramPanelState | undefined;
}

export class DiagramPanel implements Disposable {
  readonly project: string;
  private readonly app: App;
  private readonly source: DiagramSource;
  private readonly subscriptions: Disposable;
  private readonly following = new NewestOnly(() => this.markCursor());
  private isReady = false;
  private selection: string | undefined;

  constructor(
    readonly panel: WebviewPanel,
    { app, git, project, state }: DiagramPanelOptions,
  ) {
    this.app = app;
    this.project = project;
    this.source = new DiagramSource(app, project, git, state?.question ?? firstQuestion);
    this.subscriptions = Disposable.from(
      this.source,
      this.source.onDidChange((news) => {
        if (news.kind === 'drawing') this.showDrawing();
        else this.send(news);
      }),
      panel.webview.onDidReceiveMessage((message: FromDiagramPanel) => this.receive(message).catch((fault: unknown) => app.log.error(String(fault)))),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.isReady = false;
        this.source.isSeen = panel.visible;
      }),
      window.onDidChangeTextEditorSelection(() => void this.following.run()),
    );
    panel.webview.options = { enableScripts: true, localResourceRoots: webviewRoots(app.context.extensionUri) };
    panel.title = titleOf(app, project);
    panel.iconPath = iconOf(app);
    panel.webview.html = webviewPage(panel.webview, app.context.extensionUri, { bundle: 'diagram', title: panel.title });
  }

  /** Chooses a definition in the drawing: in the current view if that shows it, or else in the overview. */
  select(address: string): void {
    this.selection = address;
    const current = this.source.current;
    if (!current) return;
    if (shows(current.drawing, address)) this.sendSelection();
    else this.source.want({ ...firstQuestion, includeEnded: true });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private send(message: ToDiagramPanel): void {
    if (this.isReady) void this.panel.webview.postMessage(message);
  }

  private showDrawing(): void {
    const current = this.source.current;
    if (!current) return;
    this.panel.title = titleOf(this.app, this.project);
    const name = this.app.projects.of(this.project)?.name ?? '';
    this.send({ ...current, project: { uri: this.project, name } });
    this.send({ kind: 'stale', note: null });
    this.sendSelection();
    void this.following.run();
  }

  private sendSelection(): void {
    if (this.selection === undefined || !this.isReady) return;
    this.send({ kind: 'select', address: this.selection });
    this.selection = undefined;
  }

  private async markCursor(): Promise<void> {
    // While the panel itself is active, no editor is.
    const editor = window.activeTextEditor ?? window.visibleTextEditors.find(({ document }) => document.languageId === 'dataflow');
    const drawing = this.source.current?.drawing;
    if (!drawing || !this.isReady || editor?.document.languageId !== 'dataflow') return;
    // A text that was cut is told of before its cursor is.
    const position = editor.document.validatePosition(editor.selection.active);
    this.send({ kind: 'mark', address: await drawnAt(drawing, editor.document.uri, position) });
  }

  private async receive(message: FromDiagramPanel): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.isReady = true;
        this.showDrawing();
        return this.source.refresh();
      case 'ask':
        return this.source.want(message.question);
      case 'open':
        if (await mayOpen(Uri.parse(message.spot.uri), this.source.files)) await openSpot(this.panel, message.spot, message.focus);
        return;
      case 'explain':
        return void (await commands.executeCommand(ownCommands.explain, this.project, message.address));
      case 'problems':
        return void (await commands.executeCommand('workbench.actions.view.problems'));
      case 'addFlow':
        return addFirstFlow(this.source.files);
      case 'savePicture':
        return this.save(message.format, message.bytes);
      case 'text':
        return this.giveText(message.format, message.to);
      case 'copyText':
        return void (await env.clipboard.writeText(message.text));
    }
  }

  private async save(format: 'svg' | 'png' | 'mermaid' | 'markdown', bytes: Uint8Array): Promise<void> {
    const name = this.source.current?.drawing.title ?? this.panel.title;
    const note = await saveDrawing(this.app.context, { name, format, bytes: new Uint8Array(bytes), folder: Uri.parse(this.project) });
    if (note !== undefined) this.send({ kind: 'done', note });
  }

  private async giveText(format: 'mermaid' | 'markdown', to: 'file' | 'clipboard'): Promise<void> {
    const answer = await askText(this.app.server, this.project, this.source.question);
    if (!answer) return;
    const text = format === 'mermaid' ? answer.mermaid : markdownOf(answer.title, answer.mermaid);
    if (to === 'file') return this.save(format, new TextEncoder().encode(text));
    await env.clipboard.writeText(text);
    this.send({ kind: 'done', note: l10n.t('Copied') });
  }
}

function shows({ nodes, edges }: DiagramResult, address: string): boolean {
  return nodes.some(({ item }) => item?.address === address) || edges.some(({ flows }) => flows.some((flow) => flow.address === address));
}

function markdownOf(title: string, mermaid: string): string {
  return `## ${title.replace(/[\\`*_{}[\]<>#]/g, '\\$&')}\n\n\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\`\n`;
}

function titleOf({ projects }: App, project: string): string {
  const name = projects.of(project)?.name;
  return name === undefined ? l10n.t('Data flows') : l10n.t('Data flows: {0}', name);
}

function iconOf({ context }: App): { readonly light: Uri; readonly dark: Uri } {
  return { light: Uri.joinPath(context.extensionUri, 'media', 'file-light.svg'), dark: Uri.joinPath(context.extensionUri, 'media', 'file-dark.svg') };
}
