// Writing a drawing into a file that a person chose.
import { type ExtensionContext, l10n, Uri, window, workspace } from 'vscode';

const endings = { svg: 'svg', png: 'png', mermaid: 'mmd', markdown: 'md' } as const;

export interface DrawingFile {
  readonly name: string;
  readonly format: keyof typeof endings;
  readonly bytes: Uint8Array;
  /** Where to offer to save it, as long as no other folder was chosen. */
  readonly folder: Uri;
}

/** Asks where to, writes, and says what came of it; undefined where nothing was chosen. */
export async function saveDrawing({ globalState }: ExtensionContext, { name, format, bytes, folder }: DrawingFile): Promise<string | undefined> {
  const last = globalState.get<string>('diagram.folder');
  const kept = last === undefined ? undefined : Uri.parse(last);
  // What was chosen on another machine leads nowhere on this one.
  const isHere = kept?.scheme === folder.scheme && kept.authority === folder.authority;
  const ending = endings[format];
  const offered = Uri.joinPath(isHere ? kept : folder, `${fileName(name)}.${ending}`);
  const chosen = await window.showSaveDialog({ defaultUri: offered, filters: { [ending.toUpperCase()]: [ending] }, title: l10n.t('Save the diagram') });
  if (!chosen) return undefined;
  try {
    await workspace.fs.writeFile(chosen, bytes);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    void window.showErrorMessage(l10n.t('The diagram could not be saved: {0}', reason));
    return undefined;
  }
  await globalState.update('diagram.folder', String(Uri.joinPath(chosen, '..')));
  return l10n.t('Saved as {0}', chosen.path.split('/').at(-1) ?? '');
}

/** A title as every disk takes it. */
function fileName(title: string): string {
  return (
    title
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80) || 'diagram'
  );
}
