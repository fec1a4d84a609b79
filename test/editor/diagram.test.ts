import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { picture } from './kit/picture.js';
import { cursorPlace, diagram, editorButton, openRead } from './kit/windows.js';
import { useWorkbenches } from './kit/workbenches.js';

const workbenches = useWorkbenches();
const telemetry = /^1\b.*Connected car platform/;

describe('the diagram', () => {
  test('opens beside the text, draws what it says, follows it, and leads back to it', async () => {
    const { page, folder, read, trespasses } = await workbenches.open('car-maker');
    const panel = await open(page);
    await panel.getByRole('button', { name: telemetry }).getByText('138,000 people').waitFor();

    writeFileSync(join(folder, 'flows.dataflow.yaml'), read('flows.dataflow.yaml').replace('2026: 138000', '2026: 139000'));
    await panel.getByRole('button', { name: telemetry }).getByText('139,000 people').waitFor();

    await panel.getByRole('button', { name: telemetry }).click();
    await panel.getByRole('region', { name: 'Details' }).getByRole('button', { name: 'Go to file' }).click();
    await cursorPlace(page)
      .getByText(/^Ln 4,/)
      .waitFor();
    expect(trespasses).toEqual([]);
  });

  test.each([
    ['svg', 'Drawing (SVG) …'],
    ['png', 'Picture (PNG) …'],
  ])('is saved as %s, with something on it', async (ending, entry) => {
    const { page, folder, trespasses } = await workbenches.open('nimbus-crm');
    const panel = await open(page, 'nimbus-crm.dataflow.yaml');
    await panel.getByRole('button', { name: /^1\b/ }).waitFor();
    await panel.getByRole('button', { name: 'Export' }).click();
    await panel.getByRole('button', { name: entry }).click();
    const path = page.locator('.quick-input-widget input');
    // The dialog writes its own offer into the field, a moment after the field is there.
    await expect.poll(() => path.inputValue(), { timeout: 20_000 }).toMatch(new RegExp(`\\.${ending}$`));
    await path.fill(join(folder, `saved.${ending}`));
    await page.keyboard.press('Enter');
    const { width, height, colours } = await picture(page, join(folder, `saved.${ending}`));
    expect(width).toBeGreaterThan(300);
    expect(height).toBeGreaterThan(100);
    expect(colours).toBeGreaterThan(20);
    expect(trespasses).toEqual([]);
  });

  test('shows names as they are written, whatever stands in them', async () => {
    const name = `<img src=x onerror="document.title='gone'">`;
    const { page, trespasses } = await workbenches.open({
      'hostile.dataflow.yaml': [
        'exporters: { a-cn: { ciio: false } }',
        `recipients: { r-us: { name: ${JSON.stringify(name)}, country: US } }`,
        'categories: { c: { name: "</style></svg><script>alert(1)</script>", class: personal } }',
        `flows: { f: { name: ${JSON.stringify(name)}, from: a-cn, to: r-us, categories: [c], individuals: { 2026: 5 } } }`,
        '',
      ].join('\n'),
    });
    const panel = await open(page, 'hostile.dataflow.yaml');
    await panel
      .getByRole('button', { name: /<img src=x/ })
      .first()
      .waitFor();
    expect(await panel.locator('main img, main script').count()).toBe(0);
    expect(trespasses).toEqual([]);
  });
});

async function open(page: Page, file = 'flows.dataflow.yaml'): Promise<Frame> {
  await openRead(page, file);
  await editorButton(page, /^Show Diagram/).click();
  return diagram(page);
}
