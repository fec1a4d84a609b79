import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { chromiumArguments, getChromium } from '../../scripts/editor/get-chromium.mjs';
import { getServerlessEditor } from '../../scripts/editor/get-serverless-editor.mjs';
import { startServerlessServer } from '../../scripts/editor/serverless-server.mjs';
import { goTo, runCommand, workbenchReady } from '../../scripts/editor/workbench.mjs';
import { askForPack, waitToBeTold } from './kit/packs.js';
import { prepared } from './kit/prepared.js';
import { watchPage } from './kit/watch-page.js';
import { problems } from './kit/windows.js';

const files = {
  'flows.dataflow.yaml': 'dataflow: 1\nflows:\n  crm-sync: { from: acme-cn, to: acme-ue, individuals: { 2026: 5 } }\n',
  'parties.dataflow.yaml': 'dataflow: 1\nexporters: { acme-cn: { ciio: false } }\nrecipients: { acme-eu: { country: DE } }\n',
  'below/dataflow.yaml': 'dataflow: 1\nsystems: { crm: { operator: nobody } }\n',
};

test('in a browser alone, with no machine behind the editor and files that nothing can search, it finds and mends as elsewhere', async () => {
  const { page, trespasses } = await openServerless();
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'flows.dataflow.yaml' }).dblclick();
  await page.locator('.codelens-decoration').first().waitFor();
  await runCommand(page, 'Problems: Focus on Problems View');
  await problems(page, 'acme-ue').first().waitFor();
  await problems(page, 'nobody').first().waitFor();
  expect(await problems(page, 'acme-cn').filter({ hasText: 'nothing under' }).count()).toBe(0);

  await page.locator('.tabs-container .tab[data-resource-name="flows.dataflow.yaml"]').click();
  await goTo(page, 3, 37);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .focused').getByText('acme-eu', { exact: false }).waitFor();
  await page.keyboard.press('Enter');
  await problems(page, 'acme-ue').first().waitFor({ state: 'detached' });
  expect(trespasses).toEqual([]);
});

test('in a browser alone, a submission pack is made and put beside the files', async () => {
  const { page, trespasses } = await openServerless({ 'hr.dataflow.yaml': readFileSync('examples/hr-subsidiary/hr-subsidiary.dataflow.yaml', 'utf8') });
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'hr.dataflow.yaml' }).dblclick();
  await page.locator('.codelens-decoration').first().waitFor();
  await askForPack(page);
  await waitToBeTold(page, 'files are in pack/maple-bearings');
  // Such files tell nobody that a folder came.
  await page.locator('.action-label[aria-label="Refresh Explorer"]').dispatchEvent('click');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'pack' }).waitFor();
  expect(trespasses).toEqual([]);
});

async function openServerless(content: Readonly<Record<string, string>> = files): Promise<{ readonly page: Page; readonly trespasses: readonly string[] }> {
  const { extensions } = prepared();
  const installed = readdirSync(extensions).find((name) => name.startsWith('dataflow-compliance.')) ?? '';
  const server = await startServerlessServer({ editor: await getServerlessEditor(console.log), extension: join(extensions, installed), files: content });
  onTestFinished(() => server.stop());
  const browser = await chromium.launch({ executablePath: getChromium(console.log), args: chromiumArguments });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  const trespasses: string[] = [];
  watchPage(page, trespasses);
  await page.goto(server.url);
  await workbenchReady(page);
  return { page, trespasses };
}
