import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askForPack, told, waitToBeTold } from './kit/packs.js';
import { openRead } from './kit/windows.js';
import { useWorkbenches } from './kit/workbenches.js';

const workbenches = useWorkbenches();
const made = 'pack/maple-bearings';

/** All files below a folder, with their digests. */
function digests(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    paths.sort().map((path) => [
      path.replaceAll('\\', '/'),
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

async function openExample() {
  const bench = await workbenches.open('hr-subsidiary');
  await openRead(bench.page, 'hr-subsidiary.dataflow.yaml');
  const pack = join(bench.folder, made);
  const finish = () => waitToBeTold(bench.page, 'files are in pack/maple-bearings');
  return { ...bench, pack, finish };
}

describe('the submission pack', () => {
  test('is made of what the editor holds, byte by byte as the command line makes it, and listed in its manifest', async () => {
    const { page, folder, pack, finish, trespasses } = await openExample();
    await page.getByText('maple-bearings:', { exact: false }).first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# not saved yet\n');
    await askForPack(page);
    await finish();
    const files = digests(pack);
    const manifest: { readonly outputs: readonly { readonly path: string; readonly sha256: string }[] } = JSON.parse(
      readFileSync(join(pack, 'manifest.json'), 'utf8'),
    );
    for (const { path, sha256 } of manifest.outputs) expect([path, files[path]]).toEqual([path, sha256]);
    const drawing = readFileSync(join(pack, 'figures/figure-01-1.svg'), 'utf8');
    expect(drawing).toContain('<path');
    expect(drawing).not.toContain('<text');

    await page.keyboard.press('Control+S');
    const out = mkdtempSync(join(tmpdir(), 'dataflow-pack-'));
    onTestFinished(() => rmSync(out, { recursive: true, force: true }));
    await expect.poll(() => readFileSync(join(folder, 'hr-subsidiary.dataflow.yaml'), 'utf8')).toContain('# not saved yet');
    execFileSync(process.execPath, ['dist/cli.js', 'pack', '--exporter', 'maple-bearings', folder, '--out', join(out, 'pack'), '--quiet']);
    expect(files).toEqual(digests(join(out, 'pack')));
    expect(trespasses).toEqual([]);
  });

  test('is given up by its button, and nothing is left', async () => {
    const { page, folder } = await openExample();
    const before = readdirSync(folder);
    await askForPack(page);
    await told(page).getByRole('button', { name: 'Cancel' }).click();
    await told(page).getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
    expect(readdirSync(folder)).toEqual(before);
    expect(await told(page).getByText('files are in').count()).toBe(0);
  });

  test('takes the place of an earlier one alone, and only where somebody agrees', async () => {
    const { page, pack, finish } = await openExample();
    await askForPack(page);
    await finish();
    appendFileSync(join(pack, 'index.md'), 'mine');
    await askForPack(page);
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText('What was changed there by hand is lost: index.md').waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(readFileSync(join(pack, 'index.md'), 'utf8')).toMatch(/mine$/);

    await askForPack(page);
    await dialog.getByRole('button', { name: 'Replace' }).click();
    await expect.poll(() => readFileSync(join(pack, 'index.md'), 'utf8'), { timeout: 60_000 }).not.toMatch(/mine$/);
    await expect.poll(() => readdirSync(join(pack, '..'))).toEqual(['maple-bearings']);

    writeFileSync(join(pack, 'mine.txt'), '');
    await askForPack(page);
    await waitToBeTold(page, 'did not come with its pack: mine.txt');
    rmSync(join(pack, 'manifest.json'));
    await askForPack(page);
    await waitToBeTold(page, 'holds other files and no pack');
    expect(existsSync(join(pack, 'mine.txt'))).toBe(true);
  });
});
