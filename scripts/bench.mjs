// Measures the command line and its stages on generated projects, beside other ways to read the same files: npm run bench.
// Each measurement is a process of its own. `npm run bench -- 100 1000` measures these sizes only.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

/** A project of so many flows, about 18 lines each: one file of what they share, one file of flows for each exporter. The same every time. */
function project(flows) {
  const exporters = Math.max(2, Math.min(10, Math.round(flows / 100)));
  const each = Math.ceil(flows / exporters);
  const files = Array.from({ length: exporters }, (_, exporter) => {
    const own = Array.from({ length: Math.min(each, flows - exporter * each) }, (_, index) => flow(exporter, exporter * each + index));
    return [`flows-${exporter}.dataflow.yaml`, `dataflow: 1\nflows:\n${own.join('')}`];
  });
  return { 'shared.dataflow.yaml': shared(exporters), ...Object.fromEntries(files) };
}

const countries = ['DE', 'US', 'SG', 'JP', 'HK', 'FR', 'GB', 'AU'];
const times = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('');

function shared(exporters) {
  return `dataflow: 1
filings:
${times(exporters, (e) => `  filing-${e}: { mechanism: standard-contract, status: filed, owner: privacy-office, submitted: 2026-02-02, decided: 2026-03-02 }\n`)}exporters:
${times(exporters, (e) => `  exporter-${e}: { name: { en: Exporter ${e}, zh: 出境方${e} }, region: CN-SH, sector: retail, ciio: false, processedIndividuals: ${400_000 + e} }\n`)}populations:
${times(exporters * 4, (p) => `  people-${p}: { name: Group ${p}, size: ${20_000 + p * 500} }\n`)}systems:
${times(exporters * 5, (s) => `  system-${s}: { name: System ${s}, location: CN, kind: database, operator: exporter-${s % exporters} }\n`)}categories:
  contact: { name: { en: Contact data, zh: 联系信息 }, class: personal, subjects: customers, fields: [name, work-email, phone] }
  order: { name: { en: Orders, zh: 订单 }, class: personal, subjects: customers, fields: [order-number, amount] }
  health: { name: { en: Health records, zh: 健康记录 }, class: sensitive, sensitiveType: health }
  machine: { name: { en: Machine data, zh: 设备数据 }, class: general }
recipients:
${times(40, (r) => `  recipient-${r}: { name: Recipient ${r} Ltd., country: ${countries[r % countries.length]}, role: processor }\n`)}agreements:
${times(40, (r) => `  agreement-${r}: { with: recipient-${r}, kind: standard-contract, signed: 2026-01-10, effective: 2026-02-01, expires: 2029-01-31 }\n`)}`;
}

function flow(exporter, index) {
  const sensitive = index % 50 === 3;
  const category = sensitive ? 'contact, health' : ['contact', 'order', 'contact, order', 'contact', 'machine'][index % 5];
  const people = 10 + ((index * 37) % 400);
  const population = index % 3 === 0 ? `    population: people-${exporter * 4 + (index % 4)}\n` : '';
  return `  flow-${index}:
    from: system-${exporter}
    to: recipient-${index % 40}
    categories: [${category}]
    purpose: { en: Customer care number ${index}, zh: 客户服务${index} }
    necessity:
      whyAbroad: The service desk of the group that answers outside business hours works there
      whyNotLocal: No team in China covers these hours and languages
      minimisation: Only open cases, without attachments, for ninety days
    method: ${['api', 'batch', 'file', 'stream'][index % 4]}
    individuals: { 2025: ${people}, 2026: ${people + 5} }
${sensitive ? '    sensitiveIndividuals: { 2025: 3, 2026: 4 }\n' : ''}${population}    basis: consent
    separateConsent: true
    retention: P1Y
    protection: { inTransit: TLS 1.3, atRest: AES-256 }
    agreement: agreement-${index % 40}
    filing: filing-${exporter}
    status: active
    since: 2025-03-01
`;
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
