import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { makeFolder } from '../kit/folder.js';
import { hostileProject } from './hostile-project.js';
import { runCheck } from './run-check.js';

const object = (properties: object, required: readonly string[] = []) => ({ type: 'object', properties, required, additionalProperties: false });
const text = { type: 'string' };
const position = object({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } }, ['line', 'column']);
const range = object({ start: position, end: position }, ['start', 'end']);
const location = object({ path: text, range }, ['path', 'range']);
const source = object({ name: text, url: text }, ['name']);

// The messages of the Reviewdog Diagnostic Format, with every field that it knows and no other.
const diagnostic = object(
  {
    message: text,
    location,
    severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
    source,
    code: object({ value: text, url: text }, ['value']),
    suggestions: { type: 'array', items: object({ range, text }, ['range', 'text']) },
    original_output: text,
    related_locations: { type: 'array', items: object({ message: text, location }, ['location']) },
  },
  ['message', 'location', 'severity', 'code'],
);
const ajv = new Ajv({ allErrors: true });
const isResult = ajv.compile(object({ source, severity: text, diagnostics: { type: 'array', items: diagnostic } }, ['diagnostics']));
const isDiagnostic = ajv.compile(diagnostic);

test('a report holds what the format knows and nothing else', () => {
  using folder = hostileProject();
  isResult(JSON.parse(runCheck(folder.path, ['--format', 'rdjson']).stdout));
  expect(isResult.errors ?? []).toEqual([]);
  const lines = runCheck(folder.path, ['--format', 'rdjsonl']).stdout.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    const one = JSON.parse(line);
    isDiagnostic(one);
    expect(isDiagnostic.errors ?? []).toEqual([]);
    expect(one.source).toEqual({ name: 'dataflow' });
  }
});

interface Suggestion {
  readonly range: { readonly start: Spot; readonly end: Spot };
  readonly text: string;
}

interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Applies suggestions as the format says: to the bytes of the file, by lines that end with a line feed. */
function applied(bytes: Buffer, suggestions: readonly Suggestion[]): string {
  const starts = [0, ...[...bytes].flatMap((byte, index) => (byte === 10 ? [index + 1] : []))];
  const offset = ({ line, column }: Spot) => (starts[line - 1] ?? 0) + column - 1;
  return [...suggestions]
    .sort((left, right) => offset(right.range.start) - offset(left.range.start))
    .reduce(
      (rest, { range: { start, end }, text: inserted }) => Buffer.concat([rest.subarray(0, offset(start)), Buffer.from(inserted), rest.subarray(offset(end))]),
      bytes,
    )
    .toString('utf8');
}

test('suggestions of safe fixes make of the bytes of a file what --fix makes of it', () => {
  const before =
    '\uFEFFdataflow: 1 # 注释 😀\r\nexporters: { 王-é-😀: { name: 甲 }, a: { name: "王 😀", sector: Retail, region: cn-sh } } # 保留\r\nrecipients:\r\n  b: { name: 😀, country: de }\r\n';
  using folder = makeFolder({ 'flows.dataflow.yaml': before });
  const path = join(folder.path, 'flows.dataflow.yaml');
  const safe = new Set(['Retail', 'cn-sh', 'de'].map((word) => `\`${word}\``));
  const { diagnostics }: { diagnostics: readonly { message: string; suggestions: readonly Suggestion[] }[] } = JSON.parse(
    runCheck(folder.path, ['--format', 'rdjson', '-l', 'en']).stdout,
  );
  const suggestions = diagnostics.filter(({ message }) => [...safe].some((word) => message.includes(word))).flatMap((one) => one.suggestions);
  expect(suggestions.map((one) => one.text)).toEqual(['retail', 'CN-SH', 'DE']);
  const suggested = applied(readFileSync(path), suggestions);
  runCheck(folder.path, ['--fix']);
  expect(suggested).toBe(readFileSync(path, 'utf8'));
});

test('what leaves something to fill in is no suggestion', () => {
  using folder = makeFolder({
    'flows.dataflow.yaml':
      'dataflow: 1\nexporters: { e: { name: 甲 } }\nsystems: { s: { location: CN, operator: e } }\ncategories: { c: { class: personal } }\nrecipients: { r: { country: DE } }\nflows: { f: { from: s, to: r, categories: [c], individuals: { 2026: 1200000 }, status: active } }\n',
  });
  const { stdout } = runCheck(folder.path, ['--format', 'rdjson', '-l', 'en']);
  expect(stdout).toContain('retention-missing');
  expect(stdout).not.toContain("retention: ''");
});

test('paths count from where the command runs, as reviewdog takes them', () => {
  using folder = makeFolder({ '.git/HEAD': '', 'services/crm/flows.dataflow.yaml': 'dataflow: 2\n' });
  const { stdout } = runCheck(folder.path, ['--format', 'rdjsonl', '..'], {}, 'services/crm');
  expect(stdout.match(/"path":"[^"]*"/g)).toEqual(['"path":"flows.dataflow.yaml"']);
});
