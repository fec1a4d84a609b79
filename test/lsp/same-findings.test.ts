import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { type WorkspaceDiagnosticReport, WorkspaceDiagnosticRequest } from 'vscode-languageserver-protocol';
import { filesBelow } from '../architecture/source.js';
import { readAnnotated } from '../kit/annotations.js';
import { startClient } from '../kit/client.js';
import { readFixture } from '../kit/fixture.js';
import { makeFolder } from '../kit/folder.js';

/** Every fixture and every example, each a project of its own. */
function allProjects() {
  const folder = makeFolder();
  for (const path of filesBelow('test', '.dataflow.yaml')) {
    const fixture = readFixture(path);
    const root = path.replaceAll('/', '_').replace(/\.dataflow\.yaml$/, '');
    const settings = [`asOf: ${fixture.asOf}`, ...(fixture.regime ? [`regime: ${fixture.regime}`] : []), ...(fixture.config ? [fixture.config] : [])];
    folder.write(`${root}/dataflow.config.yaml`, `${settings.join('\n')}\n`);
    for (const { path: file, source } of fixture.files) folder.write(`${root}/${file}`, readAnnotated(file, source).text);
    for (const file of fixture.exists ?? []) folder.write(`${root}/${file}`, '');
  }
  for (const name of readdirSync('examples')) cpSync(join('examples', name), join(folder.path, 'examples', name), { recursive: true });
  return folder;
}

interface Reported {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
    readonly waived: unknown;
  }[];
}

const severities = ['', 'error', 'warning', 'info', 'hint'];

test('the command line and the server find the same in every fixture and example', async () => {
  using folder = allProjects();
  const args = ['check', folder.path, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], {
    encoding: 'utf8',
    cwd: folder.path,
    maxBuffer: 500_000_000,
    env: { ...process.env, LC_ALL: 'C' },
  });
  const reported: Reported = JSON.parse(stdout);
  const printed = reported.findings
    .map(({ rule, severity, file, line, column, message, waived }) => `${file}:${line}:${column} ${waived ? 'hint' : severity} ${rule} ${message}`)
    .sort();
  await using client = await startClient({ folder });
  const { items }: WorkspaceDiagnosticReport = await client.request(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const root = `${pathToFileURL(folder.path).href}/`;
  const shown = items
    .flatMap((item) => (item.kind === 'full' ? item.items.map((one) => ({ ...one, file: decodeURIComponent(item.uri.slice(root.length)) })) : []))
    .map(({ file, range: { start }, severity, code, message }) => {
      const [words] = typeof message === 'string' ? message.split('\n') : [];
      return `${file}:${start.line + 1}:${start.character + 1} ${severities[severity ?? 0]} ${code} ${words}`;
    })
    .sort();
  expect(printed.length).toBeGreaterThan(200);
  expect(shown).toEqual(printed);
}, 120_000);
