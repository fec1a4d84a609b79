// The web editor with the extension in it, and a browser in front of it.
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, getChromium } from './get-chromium.mjs';
import { addChinese } from './language-pack.mjs';
import { getWebEditor } from './web-editor.mjs';
import { startWebServer } from './web-server.mjs';
import { workbenchReady } from './workbench.mjs';
import { workbenchAddress } from './workbench-address.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {object} SessionOptions
 * @property {string} [extensions] folder with installed extensions
 * @property {boolean} [chinese] whether the editor speaks Chinese
 * @property {boolean} [restricted] whether folders are not trusted, as one is that nobody has opened before
 * @property {Readonly<Record<string, unknown>>} [settings]
 * @property {Readonly<Record<string, string>>} [env]
 * @property {(line: string) => void} [tell]
 * @typedef {import('./workbench-address.mjs').Opening & { width?: number, height?: number }} WorkbenchOptions
 * @typedef {object} Session
 * @property {(options: WorkbenchOptions, prepare?: (page: Page) => void | Promise<void>) => Promise<Page>} open shows a workbench and waits until it is ready
 * @property {() => Promise<void>} stop
 */

/**
 * @param {SessionOptions} [options]
 * @returns {Promise<Session>}
 */
export async function startSession({ extensions, chinese = false, restricted = false, settings = {}, env = {}, tell = console.log } = {}) {
  const own = mkdtempSync(join(tmpdir(), 'dataflow-editor-'));
  const folders = { userData: join(own, 'user'), extensions: extensions ?? join(own, 'extensions') };
  mkdirSync(folders.extensions, { recursive: true });
  const editor = await getWebEditor(tell);
  const words = chinese ? addChinese(folders) : [];
  const server = await startWebServer(editor, folders, { settings: { ...settings, ...(restricted ? untrusting : {}) }, env, words, restricted });
  const browser = await chromium.launch({ executablePath: getChromium(tell), args: chromiumArguments });
  return {
    async open({ width = 1440, height = 900, ...opening }, prepare) {
      const context = await browser.newContext({ viewport: { width, height }, locale: chinese ? 'zh-CN' : 'en-US', acceptDownloads: true });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await prepare?.(page);
      const { extension } = opening;
      await page.goto(workbenchAddress(server, { ...opening, ...(extension === undefined ? {} : { extension: linkTo(extension, own) }) }));
      await workbenchReady(page);
      return page;
    },
    async stop() {
      await browser.close();
      await server.stop();
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/**
 * Another way to an extension under development. The editor that we brought lies in its folder, and an editor takes every theme from there
 * for one that is being developed, to be shown at once.
 * @param {string} extension
 * @param {string} folder
 */
function linkTo(extension, folder) {
  const link = join(folder, 'extension');
  if (!existsSync(link)) symlinkSync(extension, link, 'dir');
  return link;
}

/** Folders stay untrusted, and nobody is asked. */
const untrusting = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };
