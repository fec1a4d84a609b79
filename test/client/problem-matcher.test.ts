import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';

interface Matcher {
  readonly severity: string;
  readonly pattern: readonly { readonly regexp: string; readonly severity?: number; readonly code?: number }[];
}

interface Reported {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

const matchers: readonly Matcher[] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.problemMatchers;
const program = resolve('dist/cli.js');

function check(folder: string, ...options: readonly string[]): string {
  return spawnSync(process.execPath, [program, 'check', ...options], { cwd: folder, encoding: 'utf8' }).stdout;
}

/** What the editor makes of the lines: without their colours, each pattern in turn, on lines that follow each other. */
function problems(output: string): readonly string[] {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines.flatMap((line, index) => matchers.flatMap((matcher) => problem(matcher, line, lines[index + 1] ?? '')));
}

function problem({ severity, pattern: [head, body] }: Matcher, first: string, second: string): readonly string[] {
  const place = new RegExp(head?.regexp ?? '').exec(first);
  const message = new RegExp(body?.regexp ?? '').exec(second);
  if (!place || !message) return [];
  const [, file, line, column] = place;
  return [`${file}:${line}:${column} ${kind(place[head?.severity ?? -1] ?? severity)} ${place[head?.code ?? -1]} ${message[1]}`];
}

/** The same, as the command line tells it to programs. */
function reported(folder: string, language: string): readonly string[] {
  const { findings }: { findings: readonly Reported[] } = JSON.parse(check(folder, '--format', 'json', '--language', language));
  return findings.map(({ file, line, column, severity, rule, message }) => `${file}:${line}:${column} ${kind(severity)} ${rule} ${message}`);
}

/** Among problems a hint counts as an information. */
function kind(severity: string): string {
  return severity === 'hint' ? 'info' : severity;
}

test.each([
  ['examples/car-maker', 'en'],
  ['examples/nimbus-crm', 'en'],
  ['examples/car-maker', 'zh'],
  ['examples/nimbus-crm', 'zh'],
])('the problem matchers find every finding that is printed for %s in %s, once', (folder, language) => {
  const found = problems(check(folder, '--language', language));
  expect(found.length).toBeGreaterThan(3);
  expect(found).toEqual(reported(folder, language));
});
