// Under which commit a pack is put on record, and which files of its project differ from it.
import type { Uri } from 'vscode';
import type { PackInput, PackOrder } from '../../../server/src/protocol/pack.js';
import { type GitApi, type GitRepository, gitApi } from '../diagram/git-api.js';
import { differing } from '../diagram/git-base.js';
import { exists } from '../exists.js';

// As the command line writes it.
const idLength = 10;

/** Undefined where the project is under no version control that the editor knows of. */
export async function commitOf(project: Uri, input: PackInput): Promise<PackOrder['commit']> {
  const git = await gitApi();
  if (!git) return undefined;
  await settled(git);
  const repository = git.getRepository(project);
  await repository?.status();
  const commit = repository?.state.HEAD?.commit;
  if (!repository || commit === undefined) return undefined;
  const texts = new Map([...input.files, ...[input.config, input.lock].flatMap((file) => file ?? [])].map(({ path, text }) => [path, text]));
  const changed = await Promise.all(
    differing(repository, String(project)).map(async (uri) => {
      const path = uri.path.slice(`${project.path.replace(/\/$/, '')}/`.length);
      return (await differs(repository, uri, texts.get(path))) ? [path] : [];
    }),
  );
  return { id: commit.slice(0, idLength), changed: changed.flat().sort() };
}

/** How lines end makes no difference: git may turn them when it writes files. */
async function differs(repository: GitRepository, uri: Uri, now: string | undefined): Promise<boolean> {
  // A file that is there and none of the project's is left out by its settings.
  if (now === undefined && (await exists(uri))) return false;
  try {
    return (await repository.show('HEAD', uri.fsPath)).replaceAll('\r\n', '\n') !== now?.replaceAll('\r\n', '\n');
  } catch {
    return now !== undefined;
  }
}

/** Right after a window opened, git has not looked for its repositories yet. */
async function settled(git: GitApi): Promise<void> {
  if (git.state === 'initialized') return;
  await new Promise<void>((resolve) => {
    const done = () => {
      listening.dispose();
      clearTimeout(timer);
      resolve();
    };
    const listening = git.onDidChangeState(done);
    const timer = setTimeout(done, patience);
  });
}

// Milliseconds.
const patience = 5000;
