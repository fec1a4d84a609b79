// A run of the command line as a document: the files that lie there, the command, and what it prints and returns.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Scenario {
  readonly path: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly kind: 'file' | 'command' | 'status' | 'stdout' | 'stderr' | 'written';
  readonly name: string;
  readonly text: string;
}

const mark = /^==== (file|command|status|stdout|stderr|written)(?: (.*))?$/;

/** Reads a scenario. Everything above the first mark is a remark. */
export function readScenario(path: string): Scenario {
  const parts: { kind: Part['kind']; name: string; lines: string[] }[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, kind, name = ''] = mark.exec(line) ?? [];
    if (isKind(kind)) parts.push({ kind, name, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  // The document's own last line break is no empty line of its last part.
  if (parts.at(-1)?.lines.at(-1) === '') parts.at(-1)?.lines.pop();
  return { path, parts: parts.map(({ kind, name, lines }) => ({ kind, name, text: lines.length === 0 ? '' : `${lines.join('\n')}\n` })) };
}

function isKind(kind: string | undefined): kind is Part['kind'] {
  return kind !== undefined;
}

/** Runs a scenario in a folder of its own and returns it as it came out. */
export function runScenario(scenario: Scenario): Scenario {
  const folder = mkdtempSync(join(tmpdir(), 'dataflow-cli-'));
  try {
    return { path: scenario.path, parts: scenario.parts.length === 0 ? [] : play(scenario, folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function play(scenario: Scenario, folder: string): readonly Part[] {
  const given = scenario.parts.filter(({ kind }) => kind === 'file' || kind === 'command');
  for (const { kind, name, text } of given) if (kind === 'file') place(join(folder, name), text);
  const before = new Set(readdirSync(folder));
  const command = given.find(({ kind }) => kind === 'command')?.text.trim() ?? '';
  const args = command.replace(/^dataflow */, '').match(/"[^"]*"|\S+/g) ?? [];
  const run = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args.map((word) => word.replaceAll('"', ''))], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8' },
  });
  const texts = new Map(given.map(({ name, text }) => [name, text]));
  const written = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && (!before.has(entry.name) || texts.get(entry.name) !== readFileSync(join(folder, entry.name), 'utf8')))
    .map(({ name }) => name);
  const part = (kind: Part['kind'], text: string): readonly Part[] => (text === '' ? [] : [{ kind, name: '', text }]);
  return [
    ...given,
    { kind: 'status', name: '', text: `${run.status}\n` },
    ...part('stdout', run.stdout.replaceAll(folder, '<folder>')),
    ...part('stderr', run.stderr.replaceAll(folder, '<folder>')),
    ...written.map((name): Part => ({ kind: 'written', name, text: readFileSync(join(folder, name), 'utf8') })),
  ];
}

function place(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The text of a scenario file. */
export function scenarioText(scenario: Scenario, remark: string): string {
  return (
    remark +
    scenario.parts
      .map(({ kind, name, text }) => `==== ${kind}${name === '' ? '' : ` ${name}`}\n${text.endsWith('\n') || text === '' ? text : `${text}\n`}`)
      .join('')
  );
}
