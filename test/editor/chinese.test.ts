import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../scripts/editor/workbench.mjs';
import { diagram, openRead, overview } from './kit/windows.js';
import { useWorkbenches } from './kit/workbenches.js';

const workbenches = useWorkbenches({ chinese: true, settings: { 'dataflow.asOf': '2026-11-22' } });

describe('in Chinese, everything of ours is Chinese', () => {
  test('panels, tree and status bar, and what the server says in them', async () => {
    const { page } = await workbenches.open(filesOf('examples/car-maker'));
    await openRead(page, 'flows.dataflow.yaml');
    expect(foreign(await textsOf(page.locator('.codelens-decoration')))).toEqual([]);
    await runCommand(page, '数据出境: 打开清单');
    const view = await overview(page);
    expect(foreign(await textsOf(view.getByRole('heading', { level: 2 })))).toEqual([]);
    expect(foreign(await textsOf(view.locator('.measure-name, .outcome-name, .standing-words, .stage-name')))).toEqual([]);

    const rows = page.locator('.pane', { hasText: '模型' }).getByRole('treeitem');
    await rows.filter({ hasText: '境外接收方' }).waitFor();
    expect(foreign(await textsOf(rows))).toEqual([]);
    expect(foreign(await textsOf(page.locator('[id$=".dataflow.status"]')))).toEqual([]);

    await runCommand(page, '数据出境: 显示流转图');
    const panel = await diagram(page);
    await panel.getByRole('button', { name: /^1\b/ }).waitFor();
    expect(foreign(await namesOf(panel.getByRole('toolbar').getByRole('button')))).toEqual([]);
    expect(foreign(await namesOf(panel.locator('.legend-entry .name')))).toEqual([]);
    await page.getByRole('tab', { name: /^流转图/ }).waitFor();
  });

  test('commands, and the first steps', async () => {
    const { page } = await workbenches.open(filesOf('examples/nimbus-crm'));
    await openRead(page, 'nimbus-crm.dataflow.yaml');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type="text"]').fill('>数据出境');
    const commands = page.locator('.quick-input-list .monaco-list-row .quick-input-list-row:first-child .label-name');
    await commands.filter({ hasText: '显示流转图' }).waitFor();
    const titles = await textsOf(commands);
    expect(titles.length).toBeGreaterThan(8);
    expect(foreign(titles.map((title) => title.replace('数据出境: ', '')))).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });

    // The command asks on in the same box.
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type="text"]').fill('>Welcome: Open Walkthrough');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open Walkthrough' }).first().click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '第一个结论' }).first().click();
    const steps = page.locator('.getting-started-step h3');
    await steps.filter({ hasText: '声明流转' }).waitFor();
    expect(foreign(await textsOf(steps))).toEqual([]);
  });
});

/** Its language is that of the editor where its settings name none. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.dataflow.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Those that are not Chinese; a number is Chinese enough. */
function foreign(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => /[a-z]/i.test(text) && !/\p{Script=Han}/u.test(text));
}

async function textsOf(found: Locator): Promise<readonly string[]> {
  await found.first().waitFor();
  return (await found.allInnerTexts()).map((text) => text.trim());
}

async function namesOf(found: Locator): Promise<readonly string[]> {
  const all = await found.all();
  return Promise.all(all.map(async (one) => (await one.getAttribute('aria-label')) ?? (await one.textContent()) ?? ''));
}
