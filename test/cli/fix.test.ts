import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('a second --fix changes nothing, and no draft is left behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dataflow-fix-'));
  try {
    const file = join(folder, 'flows.dataflow.yaml');
    writeFileSync(file, '\uFEFF# 注释 😀\r\nexporters:\r\n  a: { sector: Retail } # kept\r\nrecipients:\r\n  b: { country: de }\r\n');
    const fix = () => spawnSync(process.execPath, [resolve('dist/cli.js'), 'check', '--fix'], { cwd: folder, encoding: 'utf8' }).status;
    fix();
    const once = readFileSync(file, 'utf8');
    const written = statSync(file).mtimeMs;
    expect(once).toBe('\uFEFF# 注释 😀\r\ndataflow: 1\r\nexporters:\r\n  a: { sector: retail } # kept\r\nrecipients:\r\n  b: { country: DE }\r\n');
    fix();
    expect(readFileSync(file, 'utf8')).toBe(once);
    expect(statSync(file).mtimeMs).toBe(written);
    expect(readdirSync(folder)).toEqual(['flows.dataflow.yaml']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
