// Measures the making of a whole pack by the built command line: npm run bench:pack
// `-- 100 1000` measures filings of these sizes only. Each measurement is a process of its own, and so is its peak of memory.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { filing } from './bench/project.mjs';
import { ensureInstalled } from './install.mjs';

const sizes = [10, 100, 1_000];
const asOf = '2026-06-30';

/** What is kept: a filing of a thousand flows takes no more than a minute and a gigabyte. */
const limits = { flows: 1_000, seconds: 60, megabytes: 1_000 };

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--measure') await measure(...rest);
else main();

function main() {
  ensureInstalled();
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit', env: { ...process.env, DATAFLOW_QUIET: '1' } });
  console.log(`${cpus().length} processors, Node ${process.version}`);
  const chosen = [mode, ...rest].map(Number).filter((flows) => flows > 0);
  const root = mkdtempSync(join(tmpdir(), 'dataflow-bench-pack-'));
  try {
    for (const flows of chosen.length > 0 ? chosen : sizes) report(flows, measured(flows, join(root, String(flows))));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function measured(flows, folder) {
  mkdirSync(folder);
  for (const [name, text] of Object.entries(filing(flows))) writeFileSync(join(folder, name), text);
  const out = join(folder, 'pack');
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--measure', folder, out], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const files = readdirSync(out, { recursive: true }).map((path) => statSync(join(out, path)));
  return { ...JSON.parse(stdout), size: files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1e6 };
}

function report(flows, { seconds, megabytes, told, size }) {
  console.log(
    `${flows} flows: ${seconds.toFixed(1)} s, peak memory ${megabytes.toFixed(0)} MB; ${told.files.length} files of ${size.toFixed(0)} MB, ${told.figures} figures`,
  );
  const isTooMuch = flows <= limits.flows && (seconds > limits.seconds || megabytes > limits.megabytes);
  if (isTooMuch) process.exitCode = 1;
}

/** Runs the built command line in this process, without its output. */
async function measure(from, out) {
  process.argv = [process.argv[0], 'dataflow', 'pack', 'filing-0', from, '--out', out, '--as-of', asOf, '--format', 'json', '--quiet'];
  const chunks = [];
  const { write } = process.stdout;
  process.stdout.write = (chunk) => chunks.push(chunk) > 0;
  const started = performance.now();
  await import(pathToFileURL(resolve('dist/commands.js')).href);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write = write;
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, told: JSON.parse(chunks.join('')) }));
}
