import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './cache.mjs';
import { change, copyExample } from './example-folder.mjs';
import { startSession } from './session.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {'en' | 'zh'} Language
 * @typedef {object} Scene what is to be seen on a picture
 * @property {string} name
 * @property {true} [isPublished] whether the documentation shows it
 * @property {string} example
 * @property {(folder: string) => void} [prepare] changes the copy of the example before it is opened
 * @property {(page: Page, language: Language) => Promise<void>} show
 */

const settings = {
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'editor.cursorBlinking': 'solid',
  'editor.occurrencesHighlight': 'off',
  'remote.autoForwardPorts': false,
  'remote.forwardOnOpen': false,
};

/**
 * Takes the pictures of some scenes in one language and look.
 * @param {{ language: Language, look: string, theme: string, scenes: readonly Scene[], out: string }} what
 */
export async function photograph({ language, look, theme, scenes, out }) {
  const session = await startSession({ chinese: language === 'zh', settings: { ...settings, 'workbench.colorTheme': theme } });
  try {
    for (const scene of scenes) {
      const own = realpathSync(mkdtempSync(join(tmpdir(), 'dataflow-scene-')));
      const folder = join(own, scene.example);
      copyExample(folder, scene.example);
      // The examples say in which language they are told.
      change(join(folder, 'dataflow.config.yaml'), [['language: en', `language: ${language}`]]);
      scene.prepare?.(folder);
      const page = await session.open({ folder, extension: root });
      const path = join(out, `${scene.name}-${look}-${language}.png`);
      try {
        await scene.show(page, language);
      } catch (fault) {
        await page.screenshot({ path: `${path}.failed.png` });
        throw fault;
      }
      await settle(page);
      await page.screenshot({ path, animations: 'disabled' });
      await page.context().close();
      rmSync(own, { recursive: true, force: true });
      console.log(path);
    }
  } finally {
    await session.stop();
  }
}

/**
 * Waits until nothing moves any more.
 * @param {Page} page
 */
async function settle(page) {
  await page.mouse.move(700, 895);
  let before = '';
  for (let same = 0; same < 3; ) {
    await page.waitForTimeout(400);
    const now = (await page.screenshot({ animations: 'disabled' })).toString('base64');
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
