// What a panel shows: the newest drawing of a question, kept current while texts, settings and commits change.
import { Disposable, type Event, EventEmitter, l10n, languages, workspace } from 'vscode';
import { type ComparisonBase, type DiagramQuestion, firstQuestion } from '../../../server/src/protocol/diagram-panel.js';
import { methods } from '../../../server/src/protocol/messages.js';
import type { App } from '../app.js';
import { NewestOnly } from '../newest-only.js';
import { type AskedDrawing, askDrawing } from './ask-drawing.js';
import type { GitBase } from './git-base.js';
import { isHalfTyped, lostSomething } from './half-typed.js';

export type DiagramNews =
  | (AskedDrawing & { readonly kind: 'drawing'; readonly question: DiagramQuestion; readonly base: ComparisonBase })
  | { readonly kind: 'nothing'; readonly note: string }
  | { readonly kind: 'stale'; readonly note: string | null };

/** How long the editor may take to tell what it cannot read, before a drawing that lost something is believed. */
const patience = 300;

export class DiagramSource implements Disposable {
  private readonly news = new EventEmitter<DiagramNews>();
  private readonly asking = new NewestOnly(() => this.ask());
  private readonly subscriptions: Disposable;
  private last: Extract<DiagramNews, { kind: 'drawing' }> | undefined;
  private baseIsDue = true;
  private heldBack = false;
  /** Whether the last question was answered with a drawing. */
  private isAnswered = false;
  private due = true;
  private awake = true;

  constructor(
    private readonly app: App,
    readonly project: string,
    private readonly git: GitBase,
    private wanted: DiagramQuestion = firstQuestion,
  ) {
    this.subscriptions = Disposable.from(
      this.news,
      app.server.onDidChange((projects) => {
        if (projects && !projects.includes(project)) return;
        // A server that came back has forgotten the base.
        if (!projects) this.baseIsDue = true;
        void this.refresh();
      }),
      // What was asked before a project was known again, or while no server ran, was not answered.
      app.projects.onDidChange(() => !(this.isAnswered && this.isKnown) && void this.refresh()),
      app.server.onDidChangeState((state) => state === 'stopped' && void this.refresh()),
      git.onDidChange(() => {
        this.baseIsDue = true;
        void this.refresh();
      }),
      languages.onDidChangeDiagnostics(() => this.heldBack && void this.refresh()),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('dataflow.diagram') && void this.refresh()),
    );
  }

  get onDidChange(): Event<DiagramNews> {
    return this.news.event;
  }

  /** The drawing that was told last. */
  get current(): Extract<DiagramNews, { kind: 'drawing' }> | undefined {
    return this.last;
  }

  get question(): DiagramQuestion {
    return this.wanted;
  }

  /** Addresses of the files that the drawing is made from. */
  get files(): readonly string[] {
    return this.app.projects.of(this.project)?.files ?? [];
  }

  want(question: DiagramQuestion): void {
    this.wanted = question;
    void this.refresh();
  }

  /** Nobody is asked for a drawing that nobody sees. */
  set isSeen(seen: boolean) {
    this.awake = seen;
    if (seen && this.due) void this.refresh();
  }

  async refresh(): Promise<void> {
    this.due = !this.awake;
    if (this.awake) await this.asking.run();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async ask(): Promise<void> {
    const base = await this.git.standing(this.project);
    if (base.label === null && this.wanted.time !== 'now') this.wanted = { ...this.wanted, time: 'now' };
    const question = this.wanted;
    if (question.time !== 'now') await this.tellBase();
    const answer = this.isKnown ? await askDrawing(this.app.server, this.project, question) : this.isGone ? 'gone' : undefined;
    if (question !== this.wanted) return;
    if (answer === undefined) return this.keep(l10n.t('Waiting for the language server …'));
    if (answer === 'gone') return this.keep(l10n.t('What this view is about is not in the text any more.'));
    if (await this.isToBeHeldBack(answer, question)) return this.keep(l10n.t('The text cannot be read just now; this is the drawing from before.'));
    this.heldBack = false;
    this.isAnswered = true;
    this.last = { kind: 'drawing', ...answer, question, base };
    this.news.fire(this.last);
  }

  private get isKnown(): boolean {
    return this.app.projects.of(this.project) !== undefined;
  }

  private get isGone(): boolean {
    const { server, projects } = this.app;
    return server.isRunning && projects.isKnown && !this.isKnown;
  }

  private keep(note: string): void {
    this.isAnswered = false;
    this.news.fire(this.last ? { kind: 'stale', note } : { kind: 'nothing', note });
  }

  private async tellBase(): Promise<void> {
    if (!this.baseIsDue) return;
    this.baseIsDue = false;
    const base = (await this.git.texts(this.project)) ?? null;
    await this.app.server.request(methods.setBase, { uri: this.project, base });
  }

  private async isToBeHeldBack({ drawing }: AskedDrawing, question: DiagramQuestion): Promise<boolean> {
    if (this.last?.question !== question || !lostSomething(this.last.drawing, drawing)) return false;
    this.heldBack = isHalfTyped(this.files) || (await this.isFoundHalfTyped());
    return this.heldBack;
  }

  /** Waits for the next that the editor tells about the files, if it comes soon. */
  private isFoundHalfTyped(): Promise<boolean> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        listening.dispose();
        resolve(isHalfTyped(this.files));
      };
      const listening = languages.onDidChangeDiagnostics(end);
      const timer = setTimeout(end, patience);
    });
  }
}
