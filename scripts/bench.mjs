// Measures the command line and its stages on generated projects, beside other ways to read the same files: npm run bench.
// Each measurement is a process of its own. `npm run bench -- 100 1000` measures these sizes only.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { project } from './bench/project.mjs';
import { ensureInstalled } from './install.mjs';

const sizes = [100, 1_000, 10_000];
const runs = 3;
const asOf = '2026-06-30';
// What takes minutes is measured once.
const slow = 'Spectral: schema and six rules';

/** What is measured: the module of the child process gets texts in memory and does one of these. */
const tasks = {
  'dataflow check, the whole process': async (_, __, from) => runCommandLine(['check', from, '--as-of', asOf, '--format', 'json']),
  'engine: text to model': ({ buildModel }, files) => buildModel(files),
  'engine: full analysis': ({ analyse }, files) => analyse({ files, today: asOf, asOf }),
  '`yaml` parse alone': ({ parse }, files) => files.map(({ text }) => parse(text)),
  'js-yaml load and ajv, schema alone': async (_, files) => schemaAlone(files),
  [slow]: async (_, files) => spectral(files),
  'nothing (process alone)': () => undefined,
};

/** Runs the built command line in this process, without its output. */
async function runCommandLine(args) {
  process.argv = [process.argv[0], 'dataflow', ...args];
  const chunks = [];
  process.stdout.write = (chunk) => chunks.push(chunk) > 0;
  await import(pathToFileURL(resolve('dist/cli.js')).href);
  delete process.stdout.write;
  process.exitCode = 0;
  return { findings: JSON.parse(chunks.join('')).findings };
}

async function schemaAlone(files) {
  const { load, CORE_SCHEMA } = await import('js-yaml');
  const { default: Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: addFormats } = await import('ajv-formats');
  const ajv = new Ajv2020.default({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('schemas/dataflow.schema.json', 'utf8')));
  const findings = files.flatMap(({ text }) => (validate(load(text, { schema: CORE_SCHEMA })) ? [] : validate.errors));
  return { findings };
}

/** What a linter of YAML can be told of the same: the schema, and that keys which matter are there. It knows no totals and no law. */
async function spectral(files) {
  const { default: core } = await import('@stoplight/spectral-core');
  const { default: parsers } = await import('@stoplight/spectral-parsers');
  const { schema, truthy, pattern } = (await import('@stoplight/spectral-functions')).default;
  const linter = new core.Spectral();
  const flowHas = (field) => ({ given: '$.flows[*]', severity: 'warn', then: { field, function: truthy } });
  linter.setRuleset({
    rules: {
      shape: {
        given: '$',
        severity: 'error',
        then: {
          function: schema,
          functionOptions: { dialect: 'draft2020-12', schema: JSON.parse(readFileSync('schemas/dataflow.schema.json', 'utf8')), allErrors: true },
        },
      },
      'flow-has-purpose': flowHas('purpose'),
      'flow-has-categories': flowHas('categories'),
      'flow-has-individuals': flowHas('individuals'),
      'flow-has-agreement': flowHas('agreement'),
      'flow-has-retention': flowHas('retention'),
      'recipient-has-country': { given: '$.recipients[*].country', severity: 'error', then: { function: pattern, functionOptions: { match: '^[A-Z]{2}$' } } },
    },
  });
  const findings = [];
  for (const { path, text } of files) findings.push(...(await linter.run(new core.Document(text, parsers.Yaml, path))));
  return { findings };
}

async function main() {
  ensureInstalled();
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit', env: { ...process.env, DATAFLOW_QUIET: '1' } });
  const { bundle } = await import('./generate/docs-engine.mjs');
  const root = mkdtempSync(join(tmpdir(), 'dataflow-bench-'));
  try {
    const engine = join(root, 'engine.mjs');
    await bundle(engineExports, engine);
    console.log(`${cpus().length} processors, Node ${process.version}`);
    const chosen = process.argv
      .slice(2)
      .map(Number)
      .filter((flows) => flows > 0);
    const rows = (chosen.length > 0 ? chosen : sizes).flatMap((flows) => measureProject(flows, root, engine));
    console.log(table(['flows', 'lines', 'task', `time, median of ${runs} (ms)`, 'peak memory (MB)', 'findings'], rows));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const engineExports = `
  export { analyse } from './server/src/engine/index.ts';
  export { buildModel } from './server/src/engine/model/build.ts';
  export { readFile } from './server/src/engine/syntax/read-file.ts';
  import { sections as table } from './server/src/engine/generated/format-tables.ts';
  export const sections = new Set(table.map(({ section }) => section));
  export { parse } from 'yaml';`;

function measureProject(flows, root, engine) {
  const folder = join(root, String(flows));
  mkdirSync(folder);
  const files = project(flows);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const lines = Object.values(files).reduce((sum, text) => sum + text.split('\n').length - 1, 0);
  return Object.keys(tasks).map((name) => {
    const results = Array.from({ length: name === slow ? 1 : runs }, () => inFreshProcess(name, folder, engine));
    const middle = (key) => results.map((result) => result[key]).sort((left, right) => left - right)[Math.floor(results.length / 2)];
    return [flows, lines, name, middle('ms').toFixed(1), middle('mb').toFixed(0), results[0].findings ?? ''];
  });
}

function inFreshProcess(name, folder, engine) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--measure', name, folder, engine], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
}

async function measure(name, from, path) {
  const engine = await import(pathToFileURL(path).href);
  const files = readdirSync(from).map((file) => ({ path: file, text: readFileSync(join(from, file), 'utf8') }));
  const started = performance.now();
  const result = await tasks[name](engine, files, from);
  const ms = performance.now() - started;
  if (result && 'noRegime' in result) throw new Error('no regime');
  console.log(JSON.stringify({ ms, mb: process.resourceUsage().maxRSS / 1024, findings: result?.findings?.length }));
}

function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (column === 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ');
  return cells.map(line).join('\n');
}

const [mode, task, folder, bundlePath] = process.argv.slice(2);
if (mode === '--measure') await measure(task, folder, bundlePath);
else await main();
