import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, runCommand } from '../../scripts/editor/workbench.mjs';
import { openRead } from './kit/windows.js';
import { useWorkbenches } from './kit/workbenches.js';

const workbenches = useWorkbenches();

const categories = Array.from({ length: 600 }, (_, index) => `  c-${String(index + 1).padStart(4, '0')}: { class: personal }`);
const large = ['dataflow: 1', 'exporters: { a-cn: { ciio: false } }', 'categories:', ...categories, ''].join('\n');

const failing = `exporters: { a-cn: { ciio: false } }
recipients: { r-us: { country: US } }
categories: { c: { class: personal } }
flows: { f: { from: a-cn, to: r-us, categories: [c], individuals: { 2026: 5 } } }
expect:
  - { flow: f, mechanism: security-assessment }
  - { flow: f, mechanism: exempt }
`;

describe('the tree of what a project defines', () => {
  test('shows large sections a page at a time, and selects what the cursor is in', async () => {
    const { page } = await workbenches.open({ 'large.dataflow.yaml': large });
    await openRead(page, 'large.dataflow.yaml');
    await page.getByRole('tab', { name: 'Data Compliance' }).click();
    await row(page, /^Data categories: 600/).click();
    await row(page, /^c-0001\b/).waitFor();

    await goTo(page, 8, 5);
    await expect.poll(() => row(page, /^c-0005\b/).getAttribute('aria-selected')).toBe('true');

    await runCommand(page, 'Focus on Model View');
    await page.keyboard.press('End');
    await row(page, /^100 more …/).click();
    await row(page, /^c-0501\b/).waitFor();
    await page.keyboard.press('End');
    await row(page, /^c-0600\b/).waitFor();
  });

  test('leads to the place of a definition', async () => {
    const { page } = await workbenches.open('car-maker');
    await openRead(page, 'filings.dataflow.yaml');
    await page.getByRole('tab', { name: 'Data Compliance' }).click();
    await row(page, /^Recipients: 5/).click();
    await row(page, /^tansei\b|^tansei-/).click();
    await page.locator('.tab.active[data-resource-name="parties.dataflow.yaml"]').waitFor();
  });
});

describe('the test view', () => {
  test('shows which expectations fail, and what came instead', async () => {
    const { page } = await workbenches.open({ 'expected.dataflow.yaml': failing });
    await openRead(page, 'expected.dataflow.yaml');
    await runCommand(page, 'Testing: Focus on Test Explorer View');
    await page
      .getByRole('treeitem', { name: /expected\.dataflow\.yaml/ })
      .last()
      .waitFor();
    await runCommand(page, 'Test: Run All Tests');
    await page.getByText('1/2', { exact: false }).first().waitFor();
    await page.getByText('expected security assessment', { exact: false }).first().waitFor();
  });
});

function row(page: Page, name: RegExp) {
  return page.locator('.pane', { hasText: 'Model' }).getByRole('treeitem', { name });
}
