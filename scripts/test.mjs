// All checks, from a clean clone: types, style, unused code, generated files, tests. The last line counts the tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';

ensureInstalled();

const bin = (name) => join('node_modules', '.bin', name);
const run = (name, command, args) => {
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, DATAFLOW_QUIET: '1' } });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
};

const checks = [
  run('generated files are current', process.execPath, ['scripts/generate.mjs', '--check']),
  run('types', bin('tsc'), ['-b']),
  run('style and import cycles', bin('biome'), ['check', '--error-on-warnings', '.']),
  run('unused files, exports and dependencies', bin('knip'), []),
  run('build', process.execPath, ['scripts/build.mjs']),
];
const report = join(mkdtempSync(join(tmpdir(), 'dataflow-test-')), 'report.json');
run('tests', bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)]);

const { passed, failed } = counted(report);
const failedChecks = checks.filter((ok) => !ok).length;
console.log(`${passed + checks.length - failedChecks} passed, ${failed + failedChecks} failed`);
process.exitCode = failed + failedChecks === 0 && passed > 0 ? 0 : 1;

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
