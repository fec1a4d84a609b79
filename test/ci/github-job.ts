import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeFolder } from '../kit/folder.js';
import { gitEnvironment } from '../kit/git-repository.js';
import { type Ended, runProgram } from './run-program.js';

export const jobToken = 'token-that-nobody-may-see';

/** What of an action is read here. */
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly env?: Readonly<Record<string, string>>; readonly run?: string }[] };
}

export interface Job {
  /** The folder of the action. */
  readonly action: string;
  /** The checkout. */
  readonly workspace: string;
  readonly api: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What started the job. */
  readonly event?: unknown;
}

export interface Done extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The SARIF file, read. */
  readonly sarif: unknown;
}

/** Runs the first step of the action as a runner does. */
export async function runJob({ action, workspace, api, inputs = {}, event = {} }: Job): Promise<Done> {
  using folder = makeFolder({ event: JSON.stringify(event), output: '', summary: '', 'temp/empty': '' });
  const { inputs: declared, runs }: Action = parse(readFileSync(join(action, 'action.yml'), 'utf8'));
  const [step] = runs.steps;
  const given = (name: string) => inputs[name] ?? (declared[name]?.default ?? '').replace(/^\$\{\{ github\.token \}\}$/, jobToken);
  const own = Object.entries(step?.env ?? {}).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => given(input)),
  ]);
  writeFileSync(join(folder.path, 'step.sh'), step?.run ?? '');
  const env = {
    ...gitEnvironment(),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: action,
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_EVENT_PATH: join(folder.path, 'event'),
    GITHUB_OUTPUT: join(folder.path, 'output'),
    GITHUB_REPOSITORY: 'acme/flows',
    GITHUB_STEP_SUMMARY: join(folder.path, 'summary'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: join(folder.path, 'temp'),
    ...Object.fromEntries(own),
  };
  const ended = await runProgram('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', join(folder.path, 'step.sh')], { cwd: workspace, env });
  const lines = readFileSync(env.GITHUB_OUTPUT, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const outputs = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
  const sarif = outputs['sarif'] === undefined ? undefined : JSON.parse(readFileSync(outputs['sarif'], 'utf8'));
  return { ...ended, outputs, summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'), sarif };
}

/** A pull request as the event tells of it. */
export function pullRequest(base: string, from = 'acme/flows', head = ''): unknown {
  return { pull_request: { number: 7, base: { sha: base, repo: { full_name: 'acme/flows' } }, head: { sha: head, repo: { full_name: from } } } };
}
