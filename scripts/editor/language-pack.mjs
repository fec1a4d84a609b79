// Makes the web editor speak Chinese to extensions. Its own words stay English: their translation is not in the npm registry.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells the editor of a translation into Chinese with next to no words.
 * @param {import('./web-server.mjs').Folders} folders
 * @returns {readonly string[]} words for the command line of the server that is to speak it
 */
export function addChinese({ userData }) {
  mkdirSync(userData, { recursive: true });
  const words = join(userData, 'words.i18n.json');
  writeFileSync(words, JSON.stringify({ '': [], version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'dataflow.chinese' }, version: '1.0.0' }];
  const pack = { hash: 'next-to-no-words', label: '中文(简体)', extensions, translations: { vscode: words } };
  writeFileSync(join(userData, 'languagepacks.json'), JSON.stringify({ 'zh-cn': pack }));
  return ['--locale', 'zh-cn'];
}
