// Makes dist/dataflow-compliance-<version>.vsix and tells what is in it. Fails where something is in it that does not belong there, or is missing.
// With --built the bundles are taken as they are, with --out=<file> the package goes there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { faultsOf, sizeLimit } from './package/contents.mjs';
import { stage } from './package/stage.mjs';

ensureInstalled();
const argument = (name) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const target = resolve(argument('out') ?? `dist/${manifest.name}-${manifest.version}.vsix`);

if (!process.argv.includes('--built')) run('scripts/build.mjs', [], { DATAFLOW_QUIET: '1' });
const { listFiles, PackageManager } = await import('@vscode/vsce').then((module) => module.default);
const files = (await listFiles({ packageManager: PackageManager.None })).sort();
const faults = faultsOf(files, manifest);
const folder = mkdtempSync(join(tmpdir(), 'dataflow-package-'));
try {
  stage(files, folder);
  for (const file of files) console.log(`${kilobytes(statSync(join(folder, file)).size)}  ${file}`);
  if (faults.length === 0) pack(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function pack(cwd) {
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', target];
  const said = run(resolve('node_modules/@vscode/vsce/vsce'), ['package', ...options], {}, cwd);
  const warnings = said.split('\n').filter((line) => /\b(?:WARN|WARNING|ERROR)\b/.test(line));
  const { size } = statSync(target);
  console.log(`${kilobytes(size)}  ${target}, ${files.length} files`);
  faults.push(...warnings, ...(size > sizeLimit ? [`larger than ${kilobytes(sizeLimit).trim()}`] : []));
}

/** Runs a script and gives what it said; nobody is there to answer a question. */
function run(script, args, env, cwd = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  if (status === 0) return `${stdout}\n${stderr}`;
  console.error(`${stdout}\n${stderr}`);
  process.exit(status ?? 1);
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(11);
}
