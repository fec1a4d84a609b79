import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startSession } from '../../scripts/editor/session.mjs';
import { openFile, runCommand } from '../../scripts/editor/workbench.mjs';
import { prepared } from './kit/prepared.js';
import { killServers, servers } from './kit/processes.js';
import { diagram, editorButton, filing, openRead, overview, problems, reloadWindow } from './kit/windows.js';
import { useWorkbenches } from './kit/workbenches.js';

const workbenches = useWorkbenches();

describe('when something ends', () => {
  test('the server comes back, and with it findings and panels', async () => {
    const { page, folder, mark, read } = await workbenches.open('car-maker');
    await openRead(page, 'flows.dataflow.yaml');
    await editorButton(page, /^Show Diagram/).click();
    const panel = await diagram(page);
    await panel.getByText('138,000 people').first().waitFor();
    expect(killServers(mark)).toBe(1);
    await expect.poll(() => servers(mark), { timeout: 20_000 }).toHaveLength(1);

    const text = read('flows.dataflow.yaml').replace('2026: 138000', '2026: 139000').replace('to: engineering-lake', 'to: engineering-lak');
    writeFileSync(join(folder, 'flows.dataflow.yaml'), text.replace('to: engineering-lak\n', 'to: engineering-lake\n'));
    await panel.getByText('139,000 people').first().waitFor();
    writeFileSync(join(folder, 'flows.dataflow.yaml'), text);
    await runCommand(page, 'Problems: Focus on Problems View');
    await problems(page, '`engineering-lak`').first().waitFor();
  });

  test('the window, it comes back with both panels, and the server of before is gone', async () => {
    const elsewhere = workbenches.servers();
    const { page, mark } = await workbenches.open('car-maker');
    // The editor keeps the processes of windows that were closed, for a while.
    const own = () => servers(mark).filter((id) => !elsewhere.includes(id));
    await openRead(page, 'filings.dataflow.yaml');
    await editorButton(page, 'Open Checklist').click();
    await (await overview(page))
      .getByRole('button', { name: /assessment-telemetry/ })
      .first()
      .click();
    await filing(page);
    await runCommand(page, 'Dataflow: Show Diagram');
    await (await diagram(page)).getByRole('button', { name: /^1\b/ }).waitFor();
    const before = own();
    await reloadWindow(page);
    await (await diagram(page)).getByRole('button', { name: /^1\b/ }).waitFor();
    await page
      .getByRole('tab', { name: /assessment-telemetry/ })
      .first()
      .click();
    await filing(page);
    await expect.poll(() => own().filter((id) => before.includes(id)), { timeout: 30_000 }).toEqual([]);
    expect(own()).toHaveLength(1);
  });
});

test('the extension is active before its server says anything', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dataflow-silent-'));
  const installed = readdirSync(prepared().extensions).find((name) => name.startsWith('dataflow-compliance.')) ?? '';
  cpSync(join(prepared().extensions, installed), join(folder, 'extension'), { recursive: true });
  cpSync('examples/nimbus-crm', join(folder, 'project'), { recursive: true });
  writeFileSync(join(folder, 'extension/dist/server.js'), 'setInterval(() => undefined, 1000);\n');
  const session = await startSession();
  try {
    const page = await session.open({ folder: join(folder, 'project'), extension: join(folder, 'extension') });
    await openFile(page, 'nimbus-crm.dataflow.yaml');
    await page.getByRole('status').getByText('Data flows are being read').waitFor();
  } finally {
    await session.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
