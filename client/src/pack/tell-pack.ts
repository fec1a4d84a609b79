// What a person is told once a pack is there, and the ways that lead on from it.
import { commands, env, l10n, UIKind, Uri, window, workspace } from 'vscode';
import type { MadePack } from '../../../server/src/protocol/pack.js';

/** Says that a pack is there and what is open in it, and opens it where somebody wants to see it. */
export async function tellPack(folder: Uri, { files, blanks, unverified }: MadePack, title: string): Promise<void> {
  const open = l10n.t('Open');
  const show = l10n.t('Show Folder');
  const has = (path: string) => files.some((file) => file.path === path);
  const ways = [...(has('index.html') || has('index.md') ? [open] : []), ...(canShow(folder) ? [show] : [])];
  const sentence = [
    l10n.t('{0}: {1} files are in {2}.', title, files.length, workspace.asRelativePath(folder)),
    blanks === 0 ? l10n.t('No blank is left.') : blanks === 1 ? l10n.t('1 blank is left to fill in.') : l10n.t('{0} blanks are left to fill in.', blanks),
    ...(unverified === 0 ? [] : [unverified === 1 ? l10n.t('1 provision is not verified.') : l10n.t('{0} provisions are not verified.', unverified)]),
  ].join(env.language.startsWith('zh') ? '' : ' ');
  const chosen = await window.showInformationMessage(sentence, ...ways);
  if (chosen === open) await openPack(folder, has('index.html'));
  if (chosen === show) await showFolder(folder);
}

/** In the browser of this machine, as far as it can reach the file; else the same as text in the editor. */
async function openPack(folder: Uri, hasPage: boolean): Promise<void> {
  if (hasPage && isOnThisMachine(folder) && (await env.openExternal(Uri.joinPath(folder, 'index.html')))) return;
  const text = Uri.joinPath(folder, 'index.md');
  try {
    await commands.executeCommand('markdown.showPreview', text);
  } catch {
    // An editor without previews.
    await commands.executeCommand('vscode.open', text);
  }
}

function canShow(folder: Uri): boolean {
  return isOnThisMachine(folder) || workspace.getWorkspaceFolder(folder) !== undefined;
}

async function showFolder(folder: Uri): Promise<void> {
  await commands.executeCommand(isOnThisMachine(folder) ? 'revealFileInOS' : 'revealInExplorer', folder);
}

function isOnThisMachine({ scheme }: Uri): boolean {
  return scheme === 'file' && env.remoteName === undefined && env.uiKind === UIKind.Desktop;
}
