// All checks, from a clean clone: types, style, unused code, generated files, tests. The last line counts the tests.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';

ensureInstalled();

const bin = (name) => join('node_modules', '.bin', name);
// The tests need not build again what the step before them has built.
const options = { shell: process.platform === 'win32', env: { ...process.env, DATAFLOW_QUIET: '1', DATAFLOW_BUILT: '1' } };
const tell = (name, isGood, started) => {
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return isGood;
};
const run = (name, command, args) => {
  const started = performance.now();
  return tell(name, spawnSync(command, args, { ...options, stdio: 'inherit' }).status === 0, started);
};

const checks = [
  run('generated files are current', process.execPath, ['scripts/generate.mjs', '--check']),
  run('types', bin('tsc'), ['-b']),
  run('style and import cycles', bin('biome'), ['check', '--error-on-warnings', '.']),
  run('unused files, exports and dependencies', bin('knip'), []),
  run('build', process.execPath, ['scripts/build.mjs']),
];

// Those in an editor wait for it half of the time, so the others run beside them.
const folder = mkdtempSync(join(tmpdir(), 'dataflow-test-'));
const counts = await Promise.all([test('engine', 'inherit'), test('editor', 'pipe')]);

const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
const failedChecks = checks.filter((ok) => !ok).length;
console.log(`${passed + checks.length - failedChecks} passed, ${failed + failedChecks} failed`);
process.exitCode = failed + failedChecks === 0 && passed > 0 ? 0 : 1;

/** Runs the tests of one project. What it prints is held back with `pipe` until it is through, so that two do not print into each other. */
async function test(project, stdout) {
  const started = performance.now();
  const report = join(folder, `${project}.json`);
  const words = ['run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(bin('vitest'), [...words, ...process.argv.slice(2)], { ...options, stdio: ['ignore', stdout, stdout] });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  process.stdout.write(Buffer.concat(printed));
  tell(`tests, ${project}`, status === 0, started);
  return counted(report);
}

function counted(path) {
  try {
    const result = JSON.parse(readFileSync(path, 'utf8'));
    // A file that cannot be loaded has no tests to count, but it failed.
    const broken = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
    return { passed: result.numPassedTests, failed: result.numFailedTests + broken };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
