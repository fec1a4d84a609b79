// Measures the language server beside yaml-language-server: same client, same files, same run. npm run bench:lsp
// `-- 100 1000` measures these sizes only, `--only dataflow` these servers only, `--json` prints the figures as JSON.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { oneFile, project } from './bench/project.mjs';
import { promises } from './bench-lsp/budget.mjs';
import { measure, measureStart } from './bench-lsp/measure.mjs';
import { servers } from './bench-lsp/servers.mjs';
import { figure, table } from './bench-lsp/table.mjs';
import { ensureInstalled } from './install.mjs';

const sizes = [100, 1_000, 10_000];
const manyFiles = 200;
const bundleFiles = ['dist/server.js', 'dist/server-worker.js'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, only: { type: 'string' }, build: { type: 'boolean', default: true } },
  allowNegative: true,
});
const chosen = positionals.map(Number).filter((flows) => flows > 0);
const wanted = servers.filter(({ name }) => name.includes(values.only ?? ''));
const say = (text) => values.json || console.log(text);

ensureInstalled();
if (values.build) spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit', env: { ...process.env, DATAFLOW_QUIET: '1' } });
const root = mkdtempSync(join(tmpdir(), 'dataflow-bench-lsp-'));
try {
  const result = await run();
  if (values.json) console.log(JSON.stringify(result, null, 2));
  else print(result);
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function run() {
  const startMs = {};
  for (const server of wanted) startMs[server.name] = await measureStart(server, root);
  const rows = [];
  for (const flows of chosen.length > 0 ? chosen : sizes) {
    for (const { layout, files, open } of layouts(flows)) {
      const folder = join(root, `${flows} ${layout}`);
      mkdirSync(folder);
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      // A server that knows one file only has nothing to do with the others.
      for (const server of wanted.filter(({ knowsProject }) => knowsProject || layout === 'one file')) {
        say(`measuring ${server.name}: ${flows} flows, ${layout}`);
        rows.push({ flows, layout, ...(await measure(server, { folder, files, open, flows })) });
      }
    }
  }
  const bundles = Object.fromEntries(bundleFiles.filter((file) => existsSync(file)).map((file) => [file, statSync(file).size / 1_024]));
  return { machine: `${cpus().length} processors, Node ${process.version}`, startMs, bundles, rows, promises: promises({ rows, startMs, bundles }) };
}

function layouts(flows) {
  const one = { layout: 'one file', files: oneFile(flows), open: 'all.dataflow.yaml' };
  const many = { layout: `${manyFiles} files`, files: project(flows, manyFiles - 1), open: 'flows-100.dataflow.yaml' };
  return flows >= manyFiles * 10 ? [one, many] : [one];
}

function print({ machine, startMs, bundles, rows, promises: kept }) {
  console.log(`\n${machine}\n`);
  const head = [
    'server',
    'layout',
    'flows',
    'open',
    'key p50',
    'p95',
    'keys',
    'cpu/key',
    'hover p50',
    'p95',
    'compl. p50',
    'p95',
    'defin. p50',
    'p95',
    'peak MB',
  ];
  const cells = rows.map((row) => [
    row.server,
    row.layout,
    row.flows,
    ...[row.openMs, row.keyP50, row.keyP95].map(figure),
    row.keys,
    figure(row.processorMs),
    ...[row.hoverP50, row.hoverP95, row.completionP50, row.completionP95, row.definitionP50, row.definitionP95, row.peakMegabytes].map(figure),
  ]);
  console.log(table(head, cells, 2));
  console.log('\nTimes in milliseconds: from the message that goes out to the answer that belongs to it. `keys` is how many were typed, after');
  console.log('one round to warm up; `cpu/key` is processor time of all threads.');
  console.log('yaml-language-server waits 200 ms for the next key before it looks; its processor time is free of that. Where a key');
  console.log('takes it seconds, few are typed and p95 is the slowest of them. It checks the schema, and knows no law and no other file.\n');
  console.log(
    table(
      ['start to first answer', 'ms'],
      Object.entries(startMs).map(([name, ms]) => [name, figure(ms)]),
    ),
  );
  console.log(
    `\n${table(
      ['bundle', 'KB'],
      Object.entries(bundles).map(([name, size]) => [name, figure(size)]),
    )}`,
  );
  const lines = kept.map(({ what, limit, value, unit, kept: ok }) => [what, limit, `${figure(value)} ${unit}`, ok === undefined ? '–' : ok ? 'ok' : 'NOT MET']);
  console.log(`\n${table(['budget', 'allowed', 'measured', ''], lines)}`);
}
