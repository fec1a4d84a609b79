// What a person is asked before a pack is made: further languages, and where it is put.
import { env, l10n, Uri, window, workspace } from 'vscode';
import { packIn } from './pack-in.js';

export interface PackChoices {
  readonly readingCopies: readonly 'en'[];
  readonly folder: Uri;
}

export interface PackQuestion {
  readonly title: string;
  /** Where it is put if nobody says otherwise. */
  readonly usual: Uri;
  /** Address of the project. */
  readonly project: Uri;
  /** What the caller has decided. */
  readonly given: Partial<PackChoices>;
}

/** The choices; undefined where somebody thinks better of it, or the folder cannot be used, which is told. */
export async function askPack(question: PackQuestion): Promise<PackChoices | undefined> {
  const { given } = question;
  const readingCopies = given.readingCopies ?? (await chosenCopies(question));
  if (!readingCopies) return undefined;
  const folder = given.folder ?? (await chosenFolder(question));
  return folder && (await mayWrite(folder)) ? { readingCopies, folder } : undefined;
}

async function chosenCopies({ title }: PackQuestion): Promise<PackChoices['readingCopies'] | undefined> {
  const chinese = { label: '中文', description: l10n.t('always part of it'), picked: true };
  const english = { label: 'English', description: l10n.t('reading copy'), picked: false };
  const chosen = await window.showQuickPick([chinese, english], { title, placeHolder: l10n.t('Languages of the papers'), canPickMany: true });
  return chosen && (chosen.includes(english) ? ['en'] : []);
}

async function chosenFolder({ title, usual, project }: PackQuestion): Promise<Uri | undefined> {
  const name = usual.path.split('/').at(-1) ?? '';
  const usually = { label: usual.path.slice(project.path.length).replace(/^\//, ''), description: l10n.t('in the project') };
  const elsewhere = { label: l10n.t('Another folder…'), description: '' };
  const chosen = await window.showQuickPick([usually, elsewhere], { title, placeHolder: l10n.t('Where the pack is put') });
  if (chosen !== elsewhere) return chosen && usual;
  const [folder] =
    (await window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      title: l10n.t('Folder in which {0} is put', name),
      openLabel: l10n.t('Put Here'),
      defaultUri: project,
    })) ?? [];
  if (!folder) return undefined;
  // Whoever chooses a pack wants to have it made anew.
  return typeof (await packIn(folder)) === 'object' ? folder : Uri.joinPath(folder, name);
}

/** Whether a pack may be put there. A person agrees first where one is there, and nothing else is ever written over. */
async function mayWrite(folder: Uri): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(folder.scheme) === false)
    return refused(l10n.t('Nothing can be written to {0}. Choose another folder.', shown(folder)));
  const there = await packIn(folder);
  const reason = obstacle(folder, there);
  if (reason !== undefined) return refused(reason);
  if (typeof there === 'string') return true;
  const { edited } = there;
  const lost = edited.length === 0 ? [] : [l10n.t('What was changed there by hand is lost: {0}', named(edited))];
  const replace = l10n.t('Replace');
  const question = l10n.t('There is a pack already. Replace it?');
  return (await window.showWarningMessage(question, { modal: true, detail: [shown(folder), ...lost].join('\n\n') }, replace)) === replace;
}

/** Why no pack may be put into a folder, whatever anybody agrees to; undefined where nothing is in the way. */
export function obstacle(folder: Uri, there: Awaited<ReturnType<typeof packIn>>): string | undefined {
  if (there === 'free') return undefined;
  if (there === 'taken') return l10n.t('{0} holds other files and no pack. They are left as they are; choose another folder.', shown(folder));
  const { foreign } = there;
  if (foreign.length === 0) return undefined;
  return l10n.t('{0} holds what did not come with its pack: {1}. Take it out first, or choose another folder.', shown(folder), named(foreign));
}

function shown(folder: Uri): string {
  return folder.scheme === 'file' ? folder.fsPath : folder.toString(true);
}

function refused(reason: string): false {
  void window.showErrorMessage(reason);
  return false;
}

// So many files are named in a message.
const mostNamed = 5;

function named(paths: readonly string[]): string {
  const first = paths.slice(0, mostNamed).join(env.language.startsWith('zh') ? '、' : ', ');
  const further = paths.length - mostNamed;
  return further > 0 ? l10n.t('{0} and {1} more', first, further) : first;
}
