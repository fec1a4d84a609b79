import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The list of all that the editor has told. */
export function told(page: Page): Locator {
  return page.locator('.notifications-center');
}

/** Waits until the editor tells something. The list is hidden whenever it becomes empty, and a notice shows nowhere else while a program drives the editor. */
export async function waitToBeTold(page: Page, text: string): Promise<void> {
  const isTold = async () => {
    await showTold(page);
    return (await told(page).getByText(text).count()) > 0;
  };
  await expect.poll(isTold, { timeout: 90_000 }).toBe(true);
}

async function showTold(page: Page): Promise<void> {
  if (!(await told(page).isVisible())) await page.locator('[id="status.notifications"]').click();
}

/** Asks for a submission pack, answers each question with what is offered first, and shows what is told then. */
export async function askForPack(page: Page): Promise<void> {
  const asked = (question: string) => page.locator(`.quick-input-widget input[placeholder="${question}"]`);
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Prepare Submission Pack' });
  // Until projects are known, there is no such command.
  for (let tries = 0; tries < 10; tries++) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type="text"]').fill('>Dataflow: Prepare Submission Pack');
    if (await appears(row.first())) break;
    await page.keyboard.press('Escape');
  }
  await row.first().click();
  for (const question of ['What the pack is for', 'Languages of the papers', 'Where the pack is put']) {
    await asked(question).waitFor();
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.keyboard.press('Enter');
    await asked(question).waitFor({ state: 'hidden' });
  }
  await showTold(page);
}

async function appears(wanted: Locator): Promise<boolean> {
  try {
    await wanted.waitFor({ timeout: 3000 });
    return true;
  } catch {
    return false;
  }
}
