import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const copied = [
  ...['server', 'client', 'schemas', 'syntaxes', 'l10n', 'scripts', 'test', 'docs'],
  ...['package.json', 'package.nls.json', 'package.nls.zh-cn.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json', 'biome.json'],
];

describe('npm run new-rule', () => {
  let root = '';
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };
  const bin = (name: string, ...args: readonly string[]) => spawnSync(join('node_modules', '.bin', name), args, { cwd: root, encoding: 'utf8' });

  // The scripts write into the tree that they run in, so they run in a copy of it.
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'dataflow-new-rule-'));
    for (const name of copied) cpSync(name, join(root, name), { recursive: true, preserveTimestamps: true });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    ['no id', []],
    ['one word', ['flow']],
    ['capitals', ['Flow-Needs-Name']],
    ['a path', ['../flow-needs-name']],
    ['two ids', ['flow-needs-name', 'flow-needs-more']],
    ['the id of a rule', ['reference-unknown']],
  ])('refuses %s', (_, args) => {
    const before = readFileSync(join(root, 'server/src/engine/rules/reference-unknown.ts'), 'utf8');
    expect(run('scripts/new-rule.mjs', ...args).status).toBe(1);
    expect(readFileSync(join(root, 'server/src/engine/rules/reference-unknown.ts'), 'utf8')).toBe(before);
  });

  test('writes a rule that compiles, with its fixtures and its page, and never writes over it', () => {
    const made = [
      'server/src/engine/rules/flow-needs-name.ts',
      'test/rules/flow-needs-name/reports.dataflow.yaml',
      'test/rules/flow-needs-name/accepts.dataflow.yaml',
    ];
    expect(run('scripts/new-rule.mjs', 'flow-needs-name').status).toBe(0);
    expect([...made, 'docs/rules/flow-needs-name.md'].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(bin('tsc', '-p', 'server/src/engine', '--noEmit').stdout).not.toContain('flow-needs-name');
    const style = bin('biome', 'check', '--error-on-warnings', 'server/src/engine/rules/flow-needs-name.ts');
    expect({ status: style.status, output: style.status === 0 ? '' : style.stdout + style.stderr }).toEqual({ status: 0, output: '' });
    expect(run('scripts/new-rule.mjs', 'flow-needs-name').status).toBe(1);
  }, 60_000);

  test('generate notices the page of a rule that is gone, and removes it', () => {
    rmSync(join(root, 'server/src/engine/rules/flow-needs-name.ts'));
    const check = run('scripts/generate.mjs', '--check');
    expect(check.status).toBe(1);
    run('scripts/generate.mjs');
    expect(existsSync(join(root, 'docs/rules/flow-needs-name.md'))).toBe(false);
    expect(run('scripts/generate.mjs', '--check').status).toBe(0);
  }, 60_000);
});
