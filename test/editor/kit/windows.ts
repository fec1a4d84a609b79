import type { Frame, Locator, Page } from 'playwright-core';
import { openFile, runCommand, webviewFrame, workbenchReady } from '../../../scripts/editor/workbench.mjs';

/** Opens a file and waits until something is told about it. */
export async function openRead(page: Page, name: string): Promise<void> {
  await openFile(page, name);
  await page.locator('.codelens-decoration').first().waitFor();
}

/** Reloads the window as the editor itself does: a browser that reloads the page would forget what was not written down yet. */
export async function reloadWindow(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await runCommand(page, 'Developer: Reload Window');
  await loaded;
  await workbenchReady(page);
}

/** The panel with the drawing. */
export function diagram(page: Page): Promise<Frame> {
  return webviewFrame(page, (frame) => frame.getByRole('toolbar', { name: /^(Diagram|流转图)$/ }));
}

/** The view with totals, filings and deadlines. */
export function overview(page: Page): Promise<Frame> {
  return webviewFrame(page, (frame) => frame.getByRole('heading', { name: /^(Totals|合计)/ }));
}

/** The panel of one filing. */
export function filing(page: Page): Promise<Frame> {
  return webviewFrame(page, (frame) => frame.getByRole('heading', { name: /^(Documents|材料)/ }));
}

/** A button above the text, beside the tabs. */
export function editorButton(page: Page, name: string | RegExp): Locator {
  return page.getByRole('toolbar', { name: 'Editor actions' }).first().getByRole('button', { name });
}

/** Lines of the Problems view. */
export function problems(page: Page, text: string | RegExp): Locator {
  return page.locator('.markers-panel').getByRole('treeitem').filter({ hasText: text });
}

/** What the status bar says of the place of the cursor, such as `Ln 7, Col 5`. */
export function cursorPlace(page: Page): Locator {
  return page.getByRole('status').getByRole('button', { name: /^Ln \d/ });
}
