import { describe, expect, test } from 'vitest';
import { goTo, runCommand } from '../../scripts/editor/workbench.mjs';
import { openRead, problems } from './kit/windows.js';
import { useWorkbenches } from './kit/workbenches.js';

const workbenches = useWorkbenches();

const broken = `dataflow: 1

exporters:
  acme-cn: { ciio: false }

recipients:
  acme-eu: { country: DE }

categories:
  contact: { class: personal }

flows:
  crm-sync:
    from: acme-cn
    to: acme-ue
    categories: [contact]
    individuals: { 2026: 180000 }
`;

describe('somebody who writes', () => {
  test('sees a mistake under its word and in the Problems view, and mends it by a quick fix', async () => {
    const { page, read, folder } = await workbenches.open({ 'crm.dataflow.yaml': broken });
    await openRead(page, 'crm.dataflow.yaml');
    await page.locator('.view-overlays .squiggly-error').first().waitFor();
    await runCommand(page, 'Problems: Focus on Problems View');
    await problems(page, 'acme-ue').first().waitFor();

    await goTo(page, 15, 10);
    const fix = page.locator('.action-widget').getByText('acme-eu', { exact: false }).first();
    // The list closes by itself when findings come anew while it opens; then it is asked for once more.
    const isChosen = async () => {
      await page.keyboard.press('Control+.');
      return fix.click({ timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(isChosen, { timeout: 45_000 }).toBe(true);
    await problems(page, 'acme-ue').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    await expect.poll(() => read('crm.dataflow.yaml')).toContain('    to: acme-eu\n');
    expect(folder).not.toBe('');
  });

  test('is told of a mistake while typing, and of its end', async () => {
    const { page } = await workbenches.open({ 'crm.dataflow.yaml': broken.replace('acme-ue', 'acme-eu') });
    await openRead(page, 'crm.dataflow.yaml');
    await page.getByText('Standard contract or certification', { exact: false }).first().waitFor();
    await runCommand(page, 'Problems: Focus on Problems View');
    await openRead(page, 'crm.dataflow.yaml');
    await goTo(page, 15, 16);
    await page.keyboard.type('x');
    await problems(page, 'acme-eux').first().waitFor();
    await page.keyboard.press('Backspace');
    await problems(page, 'acme-eux').first().waitFor({ state: 'detached' });
  });

  test('finds the model in a view, and what is pressing in the status bar', async () => {
    const { page } = await workbenches.open('car-maker');
    await openRead(page, 'flows.dataflow.yaml');
    await page
      .getByRole('status')
      .getByText(/flows? needs? a mechanism/)
      .waitFor();
    await page.getByRole('tab', { name: 'Data Compliance' }).click();
    const flows = page.getByRole('treeitem', { name: /^Flows/ });
    await flows.click();
    await page
      .getByRole('treeitem', { name: /telemetry/ })
      .first()
      .click();
    await page.locator('.tabs-container').getByText('flows.dataflow.yaml').waitFor();
  });
});
