// One page of a checklist and its other end: shows what is current, and does what a person asks for in it.
import { commands, Disposable, type Event, l10n, Uri, type ViewColumn, type Webview } from 'vscode';
import type { ChangeReply, FilingContent, FromChecklistPage, NoContent, OverviewContent, PageWords } from '../../../server/src/protocol/checklist-panel.js';
import type { EditResult } from '../../../server/src/protocol/edits.js';
import { methods, commands as named } from '../../../server/src/protocol/messages.js';
import type { App } from '../app.js';
import { addFirstFlow } from '../diagram/add-first-flow.js';
import { mayOpen } from '../may-open.js';
import { NewestOnly } from '../newest-only.js';
import { openSpot } from '../open-spot.js';
import { webviewPage, webviewRoots } from '../webview-page.js';
import { makeChange } from './make-change.js';
import { pageWords } from './page-words.js';

export interface ChecklistPageOptions {
  readonly app: App;
  readonly title: string;
  /** The project whose texts the page may change. */
  readonly project: () => string | undefined;
  readonly content: () => Promise<OverviewContent | FilingContent | NoContent>;
  readonly openFiling: (uri: string, address: string) => void;
  /** Where the page stands among the editors, if it does. */
  readonly column: () => ViewColumn | undefined;
  readonly isSeen: () => boolean;
  readonly onDidChangeSeen: Event<unknown>;
}

export class ChecklistPage implements Disposable {
  private readonly news = new NewestOnly(() => this.tell());
  private readonly listening: Disposable;
  private shown = '';
  private language: PageWords['language'] | undefined;
  private hasBegun = false;
  private replies: ChangeReply[] = [];

  constructor(
    private readonly webview: Webview,
    private readonly options: ChecklistPageOptions,
  ) {
    const { context, log, projects, server } = options.app;
    const { extensionUri } = context;
    const refresh = () => void this.refresh();
    this.listening = Disposable.from(
      webview.onDidReceiveMessage((message: FromChecklistPage) => void this.act(message).catch((fault) => log.error(`${message.does}: ${fault}`))),
      server.onDidChange(refresh),
      server.onDidChangeState(refresh),
      projects.onDidChange(refresh),
      options.onDidChangeSeen(refresh),
    );
    webview.options = { enableScripts: true, localResourceRoots: webviewRoots(extensionUri) };
    webview.html = webviewPage(webview, extensionUri, { bundle: 'checklist', title: options.title });
  }

  dispose(): void {
    this.listening.dispose();
  }

  /** Shows what is current to whoever sees the page, if it says something else than what is shown. */
  private async refresh(): Promise<void> {
    if (this.hasBegun && this.options.isSeen()) await this.news.run();
  }

  private async tell(): Promise<void> {
    const replies = this.replies.splice(0);
    const isThere = this.options.app.server.isRunning;
    const asked = performance.now();
    const content = await this.options.content();
    const took = performance.now() - asked;
    if (content.show !== 'nothing') await this.speak(content.project.language);
    const text = JSON.stringify(content);
    if (text !== this.shown) await this.webview.postMessage(content);
    this.shown = text;
    // After what they changed, so that a control never falls back for a moment.
    for (const reply of replies) await this.webview.postMessage(reply);
    if (isThere) await rest(took);
  }

  private async speak(language: PageWords['language']): Promise<void> {
    if (language === this.language) return;
    this.language = language;
    await this.webview.postMessage(await pageWords(this.options.app.context.extensionUri, language));
  }

  private async act(message: FromChecklistPage): Promise<void> {
    switch (message.does) {
      case 'begin':
        this.hasBegun = true;
        this.shown = '';
        this.language = undefined;
        // Of a page that was there before.
        this.replies = [];
        return this.refresh();
      case 'openSpot':
        return this.open(Uri.parse(message.spot.uri), () => openSpot({ viewColumn: this.options.column() }, message.spot, true));
      case 'openFile':
        return this.open(Uri.parse(message.uri), (uri) => commands.executeCommand('vscode.open', uri));
      case 'explainFinding':
        return void (await commands.executeCommand(named.explainFinding, message.uri));
      case 'restartServer':
        return void (await commands.executeCommand('dataflow.restartServer'));
      case 'setValue':
      case 'createFiling':
        return this.change(message);
      default:
        return this.actInProject(message);
    }
  }

  private async open(uri: Uri, show: (uri: Uri) => Thenable<void>): Promise<void> {
    const project = this.options.app.projects.of(this.options.project() ?? '');
    if (await mayOpen(uri, project?.files ?? [])) await show(uri);
  }

  private async actInProject(
    message: Extract<FromChecklistPage, { does: 'openFiling' | 'showDiagram' | 'explain' | 'preparePack' | 'chooseProject' | 'startWriting' }>,
  ): Promise<void> {
    const { app, openFiling } = this.options;
    if (message.does === 'chooseProject') return app.projects.choose(message.uri);
    const project = this.options.project();
    if (project === undefined) return;
    switch (message.does) {
      case 'openFiling':
        return openFiling(project, message.address);
      case 'showDiagram':
        return void (await commands.executeCommand(named.showDiagram, project, message.address));
      case 'explain':
        return void (await commands.executeCommand(named.explain, project, message.address));
      case 'preparePack':
        return void (await commands.executeCommand('dataflow.pack', { uri: project, address: message.address }));
      case 'startWriting':
        return addFirstFlow(app.projects.of(project)?.files ?? []);
    }
  }

  private async change(message: Extract<FromChecklistPage, { does: 'setValue' | 'createFiling' }>): Promise<void> {
    const { answer, refused } = await makeChange(() => this.ask(message));
    this.replies.push({ show: 'reply', change: message.change, refused });
    await this.refresh();
    if (refused === null && message.does === 'createFiling' && answer?.spot) await openSpot({ viewColumn: this.options.column() }, answer.spot, true);
  }

  private async ask(message: Extract<FromChecklistPage, { does: 'setValue' | 'createFiling' }>): Promise<EditResult | null | undefined> {
    const uri = this.options.project();
    const { server } = this.options.app;
    if (uri === undefined) return { refused: l10n.t('This is no longer part of the project. Once it is written again, it is shown here.') };
    if (message.does === 'createFiling') {
      const wanting = (await server.request(methods.checklist, { uri, brief: true }))?.wanting ?? [];
      const flows = wanting.filter(({ outcome }) => (outcome?.id ?? null) === message.outcome).map(({ address }) => address);
      return server.request(methods.createFiling, { uri, flows });
    }
    return server.request(methods.setValue, { uri, address: message.address, path: message.path, value: message.value });
  }
}

/** Milliseconds below which an answer costs nothing that a person at the keyboard would notice. */
const quick = 30;
const longest = 2000;

/** A pause after an answer that was long in coming, so that a page of a large project leaves the server free for who types. */
async function rest(took: number): Promise<void> {
  if (took > quick) await new Promise((resolve) => setTimeout(resolve, Math.min(4 * took, longest)));
}
