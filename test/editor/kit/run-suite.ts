import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepared } from './prepared.js';
import { processesMarked } from './processes.js';

export interface SuiteRun {
  readonly outcomes: readonly { readonly name: string; readonly fault?: string }[];
  /** What the editor printed, where the run did not end well. */
  readonly fault?: string;
  /** Processes that are still there. */
  readonly left: readonly string[];
}

/** Runs all tests of the suite in one editor. */
export async function runSuite(host: 'node' | 'worker'): Promise<SuiteRun> {
  const { editor, suite } = prepared();
  const folder = mkdtempSync(join(tmpdir(), 'dataflow-suite-'));
  try {
    cpSync('test/editor/workspaces', join(folder, 'workspaces'), { recursive: true });
    const workspace = join(folder, 'workspaces/all.code-workspace');
    const mark = `DATAFLOW_RUN=${randomUUID()}`;
    const fault = await run({ editor, tests: suite, workspace, folder: join(folder, 'editor'), host }, mark);
    const outcomes = join(folder, 'workspaces/outcomes.json');
    return {
      outcomes: existsSync(outcomes) ? JSON.parse(readFileSync(outcomes, 'utf8')) : [],
      ...(fault === undefined ? {} : { fault }),
      left: processesMarked(mark),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(what: Readonly<Record<string, string>>, mark: string): Promise<string | undefined> {
  const [name = '', value = ''] = mark.split('=');
  const child = spawn(process.execPath, ['scripts/editor/run-extension-tests.mjs', JSON.stringify(what)], { env: { ...process.env, [name]: value } });
  let said = '';
  child.stdout.on('data', (bytes) => (said += bytes));
  child.stderr.on('data', (bytes) => (said += bytes));
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0 ? undefined : `ended with ${code}\n${said.slice(-4000)}`)));
}
