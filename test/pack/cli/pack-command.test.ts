import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../kit/folder.js';
import { gitEnvironment, runDataflow } from '../../kit/git-repository.js';
import { smallFlow, smallShared } from '../../kit/small-project.js';

const files = { 'all.dataflow.yaml': `${smallShared}flows:\n${smallFlow({ id: 'payroll', people: 20 })}` };
const words = ['appendix', '--exporter', 'acme', '--as-of', '2026-11-23'];

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .flatMap((entry) =>
      entry.isDirectory()
        ? []
        : [
            join(entry.parentPath, entry.name)
              .slice(folder.length + 1)
              .replaceAll('\\', '/'),
          ],
    )
    .sort();
}

test('the figures go to a folder of the name of their subject, and the summary says so', () => {
  using folder = makeFolder(files);
  const { status, stdout, stderr } = runDataflow(folder.path, ...words);
  expect({ status, stderr }).toEqual({ status: 0, stderr: `dataflow: no commit is put on record: ${folder.path} is in no git repository\n` });
  expect(stdout).toMatch(/^written: appendix\/acme\n {2}files +13\n {2}figures +3\n/);
  expect(filesBelow(join(folder.path, 'appendix/acme'))).toContain('figures/captions.md');
  expect(JSON.parse(readFileSync(join(folder.path, 'appendix/acme/manifest.json'), 'utf8'))).toMatchObject({ versionControl: null });
});

test('as JSON the summary names the files and the numbers, wherever the command runs', () => {
  using folder = makeFolder(files);
  using elsewhere = makeFolder();
  const { stdout, stderr } = runDataflow(elsewhere.path, ...words, folder.path, '--out', 'here', '--format', 'json', '--quiet');
  const told: { readonly files: readonly string[] } = JSON.parse(stdout);
  expect(told).toMatchObject({ version: 1, regime: 'cn-2024', asOf: '2026-11-23', folder: 'here', figures: 3, blanks: 0 });
  expect([...told.files].sort()).toEqual(filesBelow(join(elsewhere.path, 'here')));
  expect(stderr).toBe('');
});

describe.skipIf(process.platform === 'win32')('after Ctrl-C there is the whole pack or nothing', () => {
  test.concurrent.each([300, 900])('%d ms after the start', async (delay) => {
    using folder = makeFolder(files);
    const child = spawn(process.execPath, [resolve('dist/cli.js'), ...words, '--quiet'], { cwd: folder.path, env: gitEnvironment(), stdio: 'ignore' });
    const signal = setTimeout(() => child.kill('SIGINT'), delay);
    const end = await new Promise((told) => child.on('exit', (status, by) => told(status ?? by)));
    clearTimeout(signal);
    expect([0, 130, 'SIGINT']).toContain(end);
    expect(readdirSync(folder.path)).toEqual(end === 0 ? ['all.dataflow.yaml', 'appendix'] : ['all.dataflow.yaml']);
    expect(existsSync(join(folder.path, 'appendix/acme/manifest.json'))).toBe(end === 0);
  });
});
