import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dataflow-hostile-'));
  writeFileSync(join(folder, 'good.dataflow.yaml'), 'dataflow: 1\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function check(): { status: number | null; findings: readonly string[]; stderr: string } {
  const run = spawnSync(process.execPath, [resolve('dist/cli.js'), 'check', '--format', 'json', '-l', 'en'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
  });
  const report: { findings: { rule: string; file: string; message: string }[] } = run.stdout === '' ? { findings: [] } : JSON.parse(run.stdout);
  return { status: run.status, stderr: run.stderr, findings: report.findings.map(({ rule, file, message }) => `${file} ${rule}: ${message}`) };
}

const name = 'bad.dataflow.yaml';
const bad = () => join(folder, name);

const cases: readonly [string, () => void, string][] = [
  ['a folder', () => mkdirSync(bad()), 'this is a folder, not a file'],
  ['a link that leads nowhere', () => symlinkSync('nowhere', bad()), 'the file is gone, or the link leads nowhere'],
  ['a link to itself', () => symlinkSync(name, bad()), 'the link leads back to itself'],
  ['bytes that are no text', () => writeFileSync(bad(), Buffer.from([0xff, 0xfe, 0x00, 0x9f, 0x92])), 'the file is not UTF-8 text'],
  ['a file of 50 MB', () => writeFileSync(bad(), Buffer.alloc(50_000_000)), 'the file is larger than 20 MB; split it'],
  ['a pipe', () => spawnSync('mkfifo', [bad()]), 'this is no regular file'],
];

test.each(cases)('%s is reported and the rest is checked', (_, make, message) => {
  make();
  expect(check()).toEqual({ status: 1, stderr: '', findings: [`${name} syntax: ${message}`] });
});

test('a file that may not be read is reported, unless the user may read everything', () => {
  writeFileSync(bad(), 'dataflow: 1\n');
  chmodSync(bad(), 0);
  const everything = process.getuid?.() === 0;
  expect(check().findings).toEqual(everything ? [] : [`${name} syntax: the file may not be read`]);
});

test.each([
  ['empty', '', ['shape: the key `dataflow` is missing']],
  ['only a comment', '# nothing yet\n', ['shape: the key `dataflow` is missing']],
  ['an empty section', 'dataflow: 1\nflows: []\n', []],
  ['a section without anything', 'dataflow: 1\nflows:\n', []],
  ['a tab', 'dataflow: 1\nsystems:\n\ta: {}\n', ['syntax: a tab is used for indentation; YAML wants spaces']],
  ['a second document', 'dataflow: 1\n---\nflows: {}\n', ['syntax: a file holds one document; remove the `---` line']],
  ['a key given twice', 'dataflow: 1\nsystems:\n  a: { kind: api, kind: api }\n', ['syntax: the key `kind` is given twice']],
  ['an alias of itself', 'dataflow: 1\nsystems:\n  a: &a { note: *a }\n', ['syntax: the alias `*a` leads back to itself']],
  ['an anchor in one entry and its alias in another', 'dataflow: 1\nsystems:\n  a: &a { location: CN }\n  b: *a\n', []],
  [
    'people that cannot be',
    'dataflow: 1\npopulations:\n  a: { size: -1 }\n  b: { size: 1.5 }\n',
    ['shape: `size` cannot be negative', 'shape: `size` must be a whole number or `unknown`'],
  ],
  ['a key that is a map', 'dataflow: 1\nsystems:\n  ? { a: b }\n  : {}\n', ['syntax: a key must be a word, not a list or map']],
])('a file with %s', (_, text, expected) => {
  writeFileSync(bad(), text);
  expect(
    check()
      .findings.map((finding) => finding.slice(name.length + 1))
      .filter((finding) => /^(?:syntax|shape)/.test(finding)),
  ).toEqual(expected);
});
