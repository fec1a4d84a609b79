// How a person would go about in the workbench, in the words of its roles and names.

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Frame} Frame
 * @typedef {import('playwright-core').Locator} Locator
 */

/**
 * Waits until the workbench has put back its editors and views.
 * @param {Page} page
 */
export async function workbenchReady(page) {
  await page.locator('.monaco-workbench .part.editor').waitFor();
  await page.locator('[id="status.problems"]').waitFor();
}

/**
 * Runs a command by the title that it has in the palette.
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await choose(page, 'F1', `>${title}`, title);
}

/**
 * Opens a file of the workspace.
 * @param {Page} page
 * @param {string} name
 */
export async function openFile(page, name) {
  await choose(page, 'Control+P', name, name);
  await page.locator(`.tabs-container .tab[data-resource-name="${name}"]`).first().waitFor();
}

/**
 * Puts the cursor into the active editor.
 * @param {Page} page
 * @param {number} line from 1
 * @param {number} column from 1
 */
export async function goTo(page, line, column) {
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.waitFor();
  await input.fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/**
 * @param {Page} page
 * @param {string} key opens the list
 * @param {string} typed
 * @param {string} wanted text of the row to choose
 */
async function choose(page, key, typed, wanted) {
  const input = page.locator('.quick-input-widget input[type="text"]');
  // While the window is busy a key may be lost.
  for (let tries = 0; tries < 5 && !(await input.isVisible()); tries++) {
    await page.keyboard.press(key);
    await input.waitFor({ timeout: 4000 }).catch(() => undefined);
  }
  await input.fill(typed);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: wanted }).first().waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/**
 * The page of a webview, recognised by something in it.
 * @param {Page} page
 * @param {(frame: Frame) => Locator} inside
 * @param {number} [seconds]
 * @returns {Promise<Frame>}
 */
export async function webviewFrame(page, inside, seconds = 45) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    for (const frame of page.frames()) if (frame.parentFrame() !== null && (await shows(inside(frame)))) return frame;
    if (Date.now() > end) throw new Error('No webview shows what was looked for');
    await page.waitForTimeout(100);
  }
}

/** @param {Locator} wanted */
async function shows(wanted) {
  try {
    return await wanted.first().isVisible();
  } catch {
    // Its page went away while it was asked.
    return false;
  }
}
