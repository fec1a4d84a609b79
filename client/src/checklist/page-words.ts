// Words of a page in the language of its project, which need not be that of the editor.
import { env, l10n, Uri, workspace } from 'vscode';
import type { PageWords } from '../../../server/src/protocol/checklist-panel.js';

let chinese: Promise<PageWords['words']> | undefined;

/** The words for a project; those of the editor are there already. */
export async function pageWords(extension: Uri, language: PageWords['language']): Promise<PageWords> {
  if (language === 'en') return { show: 'words', language, words: {} };
  chinese ??= env.language.startsWith('zh') && l10n.bundle ? Promise.resolve(l10n.bundle) : readWords(extension);
  return { show: 'words', language, words: await chinese };
}

async function readWords(extension: Uri): Promise<PageWords['words']> {
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'l10n', 'bundle.l10n.zh-cn.json'));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return {};
  }
}
