import { describe, expect, test } from 'vitest';
import { editorButton, filing, openRead, overview } from './kit/windows.js';
import { useWorkbenches } from './kit/workbenches.js';

const workbenches = useWorkbenches();

describe('the checklist', () => {
  test('opens by its button, tells totals and filings, and what is ticked is written into the file until it is undone', async () => {
    const { page, trespasses, read } = await workbenches.open('car-maker');
    await openRead(page, 'filings.dataflow.yaml');
    const before = read('filings.dataflow.yaml');
    await editorButton(page, 'Open Checklist').click();
    const view = await overview(page);
    expect(await view.getByRole('meter').count()).toBeGreaterThan(2);
    await view
      .getByRole('button', { name: /assessment-telemetry/ })
      .first()
      .click();

    const panel = await filing(page);
    const box = panel.getByRole('checkbox', { name: 'Data flow diagrams is final' });
    expect(await box.isChecked()).toBe(false);
    await box.click();
    await expect.poll(() => box.isChecked()).toBe(true);
    await page.locator('.tabs-container').getByText('filings.dataflow.yaml').click();
    await page.getByText('data-flow-diagrams', { exact: false }).first().waitFor();
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+S');
    await expect.poll(() => read('filings.dataflow.yaml')).toBe(before);
    expect(trespasses).toEqual([]);
  });
});
