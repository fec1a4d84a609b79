// The projects of the workspace in short, kept current, and which of them is meant where nobody says.
import { type Disposable, type Event, EventEmitter, Uri, window } from 'vscode';
import { methods } from '../../server/src/protocol/messages.js';
import type { ProjectSummary } from '../../server/src/protocol/projects.js';
import { NewestOnly } from './newest-only.js';
import type { ServerLink } from './server-link.js';

export class Projects implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];
  private summaries: readonly ProjectSummary[] = [];
  /** Addresses of the root and the files of each project, as the editor spells them. */
  private addresses: ReadonlyMap<ProjectSummary, ReadonlySet<string>> = new Map();
  private chosen: string | undefined;
  private known = false;
  private readonly news = new NewestOnly(() => this.ask());
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly server: ServerLink) {
    this.subscriptions = [
      this.changes,
      server.onDidChange(() => this.refreshSoon()),
      { dispose: () => clearTimeout(this.timer) },
      window.onDidChangeActiveTextEditor((editor) => editor && this.choose(editor.document.uri)),
    ];
    void this.news.run();
  }

  /** Projects changed, or another one is meant. */
  get onDidChange(): Event<void> {
    return this.changes.event;
  }

  /** Whether the server has told of them yet. */
  get isKnown(): boolean {
    return this.known;
  }

  get all(): readonly ProjectSummary[] {
    return this.summaries;
  }

  /** The project of the file that a person looked at last, or else the first. */
  get current(): ProjectSummary | undefined {
    return this.summaries.find(({ uri }) => uri === this.chosen) ?? this.summaries[0];
  }

  /** The project that a document belongs to, or that has this root. */
  of(uri: string): ProjectSummary | undefined {
    const wanted = spelled(uri);
    return this.summaries.find((project) => this.addresses.get(project)?.has(wanted));
  }

  /** Makes the project of a document the one that is meant. */
  choose(uri: Uri | string): void {
    const project = this.of(String(uri));
    if (!project || project.uri === this.chosen) return;
    this.chosen = project.uri;
    this.changes.fire();
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
  }

  /** Once nobody types for a moment: the server has the next findings to tell first. */
  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.news.run(), pause);
  }

  private async ask(): Promise<void> {
    const answer = await this.server.request(methods.projects, {});
    if (!answer) return;
    this.known = true;
    // A folder without a file is no project yet.
    this.summaries = answer.projects.filter(({ files }) => files.length > 0);
    this.addresses = new Map(this.summaries.map((project) => [project, new Set([project.uri, ...project.files].map(spelled))]));
    const editor = window.activeTextEditor;
    if (editor) this.chosen = this.of(String(editor.document.uri))?.uri ?? this.chosen;
    this.changes.fire();
  }
}

// Milliseconds.
const pause = 150;

/** One address may be written in several ways. */
function spelled(uri: string): string {
  return Uri.parse(uri).toString();
}
