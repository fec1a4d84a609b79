import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { type WorkspaceDiagnosticReport, WorkspaceDiagnosticRequest } from 'vscode-languageserver-protocol';
import { allProjects } from '../kit/all-projects.js';
import { startClient } from '../kit/client.js';

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
