// Words of the page in the language of the editor, from the same bundle as those of the extension.
import * as l10n from '@vscode/l10n';

const bundle: unknown = JSON.parse(document.getElementById('words')?.textContent ?? '{}');
l10n.config({ contents: bundle as Record<string, string> });

/** Speaks from now on with these words, by their English sentences; none for English. */
export function speak(language: 'en' | 'zh', words: Readonly<Record<string, string>>): void {
  l10n.config({ contents: { ...words } });
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** A sentence in the language of the editor; `{0}` and `{name}` are filled in. */
export const t = l10n.t;
