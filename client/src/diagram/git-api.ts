// What we use of the interface that VS Code's own git extension offers to others, in its version 1.
import { type Event, extensions, type Uri } from 'vscode';

export interface GitApi {
  /** Whether it has looked for repositories in the folders that are open. */
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<'uninitialized' | 'initialized'>;
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: Event<GitRepository>;
  readonly onDidCloseRepository: Event<GitRepository>;
  getRepository(uri: Uri): GitRepository | null;
}

export interface GitRepository {
  readonly rootUri: Uri;
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly mergeChanges: readonly GitChange[];
    readonly indexChanges: readonly GitChange[];
    readonly workingTreeChanges: readonly GitChange[];
    /** Came later than the rest of the interface. */
    readonly untrackedChanges?: readonly GitChange[];
    readonly onDidChange: Event<void>;
  };
  /** Looks anew for what differs from the commit. */
  status(): Promise<void>;
  /** The text of a file at a commit; rejects where there is none. */
  show(commit: string, path: string): Promise<string>;
}

interface GitChange {
  readonly uri: Uri;
  /** Its address before it was renamed. */
  readonly originalUri: Uri;
  readonly renameUri?: Uri | undefined;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The interface, or undefined where there is no git: in a browser, or turned off. */
export async function gitApi(): Promise<GitApi | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  try {
    const git = await extension.activate();
    return git.enabled ? git.getAPI(1) : undefined;
  } catch {
    return undefined;
  }
}
