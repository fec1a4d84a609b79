import { mkdirSync } from 'node:fs';
import { runQuietly } from './run-quietly.mjs';

/**
 * Installs a package into the web editor.
 * @param {import('./web-editor.mjs').Program} editor
 * @param {import('./web-server.mjs').Folders} folders
 * @param {string} file the `.vsix`
 */
export function installExtension({ program, words }, { userData, extensions }, file) {
  mkdirSync(extensions, { recursive: true });
  const env = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  runQuietly(program, [...words, '--user-data-dir', userData, '--extensions-dir', extensions, '--install-extension', file, '--force'], { env });
}
