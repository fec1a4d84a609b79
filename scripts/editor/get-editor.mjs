// A VS Code for @vscode/test-electron: the one that is named, one that was fetched before, one that can be fetched, or what stands in for it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cache } from './cache.mjs';
import { getChromium } from './get-chromium.mjs';
import { versions } from './versions.mjs';
import { getWebEditor } from './web-editor.mjs';

const standIn = fileURLToPath(new URL('stand-in/code', import.meta.url));

/**
 * @param {(line: string) => void} tell told what is fetched
 * @returns {Promise<string>} the executable
 */
export async function getEditor(tell) {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`VSCODE_EXECUTABLE is ${named}, which is not there.`);
    return named;
  }
  const desktop = process.platform !== 'linux' || hasDisplay() ? await download(tell) : undefined;
  if (desktop !== undefined) return desktop;
  if (process.platform === 'win32') throw new Error('VS Code could not be fetched. Let the network through, or name an installed one in VSCODE_EXECUTABLE.');
  await getWebEditor(tell);
  getChromium(tell);
  return standIn;
}

function hasDisplay() {
  return process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
}

/** @param {(line: string) => void} tell */
async function download(tell) {
  if (!existsSync(join(cache, `vscode-${process.platform}-${process.arch}-${versions.editor}`))) tell(`Fetching VS Code ${versions.editor} …`);
  try {
    return await downloadAndUnzipVSCode({ version: versions.editor, cachePath: cache, timeout: 5000, reporter: new SilentReporter() });
  } catch (fault) {
    tell(`VS Code could not be fetched (${fault instanceof Error ? fault.message : fault}).`);
    return undefined;
  }
}
