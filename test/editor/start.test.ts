import { describe, expect, test } from 'vitest';
import { runCommand } from '../../scripts/editor/workbench.mjs';
import { diagram, openRead, problems } from './kit/windows.js';
import { useWorkbenches } from './kit/workbenches.js';

const files = {
  'crm.dataflow.yaml': 'exporters: { a-cn: { ciio: false } }\nflows: { f: { from: a-cn, to: nowhere, individuals: { 2026: 5 } } }\n',
};

describe('a window opens', () => {
  const workbenches = useWorkbenches();

  test('and the editor tells how long the extension took', async () => {
    const { page } = await workbenches.open('car-maker');
    await openRead(page, 'flows.dataflow.yaml');
    await runCommand(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Dataflow Compliance' });
    const told = await row
      .getByText(/Activation: \d+ms/)
      .first()
      .textContent();
    console.log(`Dataflow Compliance: ${told}`);
    expect(told).toMatch(/\d/);
  });
});

describe('in a folder that nobody trusts yet', () => {
  const workbenches = useWorkbenches({ restricted: true });

  test('findings and drawing are there as elsewhere, for nothing of the folder is run', async () => {
    const { page } = await workbenches.open(files);
    await page
      .getByRole('button', { name: /Restricted Mode/ })
      .first()
      .waitFor();
    await openRead(page, 'crm.dataflow.yaml');
    await runCommand(page, 'Problems: Focus on Problems View');
    await problems(page, 'nowhere').first().waitFor();
    await runCommand(page, 'Dataflow: Show Diagram');
    await diagram(page);
  });
});
