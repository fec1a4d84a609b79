// From what a person wants a pack of to the pack in its folder.
import { type CancellationToken, env, l10n, type Progress, ProgressLocation, Uri, window } from 'vscode';
import { methods } from '../../../server/src/protocol/messages.js';
import type { BothLanguages, MadePack, PackOrder } from '../../../server/src/protocol/pack.js';
import type { App } from '../app.js';
import { askPack, obstacle, type PackChoices } from './ask-pack.js';
import { commitOf } from './commit.js';
import { makeInWorker } from './make-in-worker.js';
import { packAssets } from './pack-assets.js';
import { packIn } from './pack-in.js';
import { idOf, orderedSubject, type PackSubject } from './pack-subject.js';
import { tellPack } from './tell-pack.js';
import { writePack } from './write-pack.js';

export interface Wanted {
  readonly subject: PackSubject;
  readonly figuresOnly: boolean;
  readonly title: string;
  /** What is not to be asked. */
  readonly given: Partial<PackChoices>;
}

/** Asks what is open, makes the pack, writes it and tells. */
export async function preparePack(app: App, { subject, figuresOnly, title, given }: Wanted): Promise<void> {
  const project = app.projects.of(subject.uri);
  if (!project) return void window.showInformationMessage(l10n.t('{0} belongs to no project that is open.', subject.address));
  const root = project.files.includes(project.uri) ? Uri.joinPath(Uri.parse(project.uri), '..') : Uri.parse(project.uri);
  const usual = Uri.joinPath(root, figuresOnly ? 'appendix' : 'pack', idOf(subject));
  const choices = await askPack({ title: `${title}: ${idOf(subject)}`, usual, project: root, given });
  if (!choices) return;
  const making = { location: ProgressLocation.Notification, title: `${title}: ${idOf(subject)}`, cancellable: true };
  const pack = await window.withProgress(making, (progress, token) => makeAndWrite(app, { root, subject, figuresOnly, ...choices }, { progress, token }));
  if (pack) void tellPack(choices.folder, pack, title).catch((fault) => app.log.error(`A submission pack was not shown: ${fault}`));
}

interface Decided extends PackChoices {
  /** Folder of the project. */
  readonly root: Uri;
  readonly subject: PackSubject;
  readonly figuresOnly: boolean;
}

interface Course {
  readonly progress: Progress<{ message?: string; increment?: number }>;
  readonly token: CancellationToken;
}

async function makeAndWrite(app: App, decided: Decided, { progress, token }: Course): Promise<MadePack | undefined> {
  const step = stepper(progress);
  try {
    step(l10n.t('reading the project'), 0);
    const order = await orderOf(app, decided);
    if (!order) return refused(l10n.t('The project cannot be evaluated: no rules are in force on its day, or the language server does not answer.'));
    const tell = ({ done, of, doing }: { readonly done: number; readonly of: number; readonly doing: BothLanguages }) => step(said(doing), done / of);
    const outcome = await makeInWorker({ platform: app.platform, extension: app.context.extensionUri, order, token, tell });
    if (outcome === undefined) return undefined;
    if (outcome.tells === 'refusal') return refused(said(outcome.refusal));
    if (outcome.tells === 'fault') return failed(app, outcome.fault);
    step(l10n.t('writing the files'), 1);
    // Somebody may have put something there while the pack was made.
    const reason = obstacle(decided.folder, await packIn(decided.folder));
    if (reason !== undefined) return refused(reason);
    const isThere = await writePack(decided.folder, outcome.pack.files, () => token.isCancellationRequested);
    return isThere ? outcome.pack : undefined;
  } catch (fault) {
    return failed(app, fault);
  }
}

async function orderOf({ context, server }: App, { root, subject, readingCopies, figuresOnly }: Decided): Promise<PackOrder | undefined> {
  const input = await server.request(methods.packInput, { uri: subject.uri });
  if (!input) return undefined;
  const [assets, commit] = await Promise.all([packAssets(context.extensionUri), commitOf(root, input)]);
  return { code: undefined, assets, input, subject: orderedSubject(subject), readingCopies, figuresOnly, commit };
}

/** Shows a share of the whole, from 0 to 1, which never goes back. */
function stepper(progress: Course['progress']): (message: string, share: number) => void {
  let shown = 0;
  return (message, share) => {
    const now = Math.max(shown, Math.min(1, share) * 100);
    progress.report({ message, increment: now - shown });
    shown = now;
  };
}

function said({ en, zh }: BothLanguages): string {
  return env.language.startsWith('zh') ? zh : en;
}

function refused(reason: string): undefined {
  void window.showErrorMessage(reason);
}

function failed({ log }: App, fault: unknown): undefined {
  log.error(`A submission pack was not made: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  const reason = String(fault instanceof Error ? fault.message : fault).split('\n', 1)[0] ?? '';
  const showLog = l10n.t('Show Log');
  void window
    .showErrorMessage(l10n.t('The pack was not made, and nothing was written: {0}', reason), showLog)
    .then((chosen) => chosen === showLog && log.show());
}
