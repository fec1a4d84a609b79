// The project as it was at the last commit: texts of the files that differ from it, unsaved ones and those that are gone included.
import { Disposable, type Event, EventEmitter, l10n, Uri, workspace } from 'vscode';
import type { SetBaseParams } from '../../../server/src/protocol/diagram.js';
import type { ComparisonBase } from '../../../server/src/protocol/diagram-panel.js';
import { NewestOnly } from '../newest-only.js';
import { type GitApi, type GitRepository, gitApi } from './git-api.js';

type BaseTexts = NonNullable<SetBaseParams['base']>;

const ours = /(\.dataflow\.ya?ml|(^|\/)dataflow(\.config|\.lock)?\.yaml)$/;
const commit = 'HEAD';

export class GitBase implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: Disposable[] = [this.changes];
  private readonly watched = new Map<GitRepository, Disposable>();
  private readonly news = new NewestOnly(async () => this.changes.fire());
  private readonly unsaved = new Set<string>();
  private git: GitApi | undefined;
  private readonly known: Promise<void>;

  constructor() {
    this.known = this.connect();
  }

  /** What differs from the commit may be something else now. */
  get onDidChange(): Event<void> {
    return this.changes.event;
  }

  /** With what a project can be compared. */
  async standing(project: string): Promise<ComparisonBase> {
    await this.known;
    if (!this.git) return { label: null, missing: l10n.t('There is no git here to compare with.') };
    const repository = this.git.getRepository(Uri.parse(project));
    if (!repository) return { label: null, missing: l10n.t('The project is in no git repository.') };
    if (!repository.state.HEAD?.commit) return { label: null, missing: l10n.t('The git repository has no commit yet.') };
    return { label: commit, missing: null };
  }

  /** The texts at the commit of the files that differ from it; undefined where there is nothing to compare with. */
  async texts(project: string): Promise<BaseTexts | undefined> {
    await this.known;
    const repository = this.git?.getRepository(Uri.parse(project));
    if (!repository?.state.HEAD?.commit) return undefined;
    const files = await Promise.all(differing(repository, project).map((uri) => textAtCommit(repository, uri)));
    return { label: commit, files };
  }

  dispose(): void {
    Disposable.from(...this.subscriptions, ...this.watched.values()).dispose();
  }

  private async connect(): Promise<void> {
    const git = await gitApi();
    if (!git) return;
    this.git = git;
    this.subscriptions.push(
      git.onDidOpenRepository((repository) => this.watch(repository)),
      git.onDidCloseRepository((repository) => {
        this.watched.get(repository)?.dispose();
        this.watched.delete(repository);
        this.changes.fire();
      }),
      // An unsaved file differs as soon as it is dirty; what is typed after that changes nothing at the commit.
      workspace.onDidChangeTextDocument(({ document }) => document.isDirty && this.noteUnsaved(document.uri)),
      workspace.onDidSaveTextDocument(({ uri }) => this.unsaved.delete(String(uri))),
    );
    for (const repository of git.repositories) this.watch(repository);
  }

  private watch(repository: GitRepository): void {
    if (this.watched.has(repository)) return;
    this.watched.set(
      repository,
      repository.state.onDidChange(() => void this.news.run()),
    );
    this.changes.fire();
  }

  private noteUnsaved(uri: Uri): void {
    if (!ours.test(uri.path) || this.unsaved.has(String(uri))) return;
    this.unsaved.add(String(uri));
    this.changes.fire();
  }
}

/** Files of the project that git reports, under their old and new names, and those that are not saved. */
export function differing(repository: GitRepository, project: string): readonly Uri[] {
  const { mergeChanges, indexChanges, workingTreeChanges, untrackedChanges = [] } = repository.state;
  const reported = [...mergeChanges, ...indexChanges, ...workingTreeChanges, ...untrackedChanges];
  const uris = reported.flatMap(({ uri, originalUri, renameUri }) => [uri, originalUri, ...(renameUri ? [renameUri] : [])]);
  const unsaved = workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri);
  const root = `${Uri.parse(project).path.replace(/\/$/, '')}/`;
  const inProject = [...uris, ...unsaved].filter(({ path }) => path.startsWith(root) && ours.test(path));
  return [...new Map(inProject.map((uri) => [String(uri), uri])).values()];
}

async function textAtCommit(repository: GitRepository, uri: Uri): Promise<BaseTexts['files'][number]> {
  try {
    return { uri: String(uri), text: await repository.show(commit, uri.fsPath) };
  } catch {
    return { uri: String(uri), text: null };
  }
}
