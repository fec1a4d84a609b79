import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosenFormat } from '../../server/src/cli/review/formats.js';
import { junitReport } from '../../server/src/cli/review/junit-report.js';
import { markdownReport } from '../../server/src/cli/review/markdown-report.js';
import { makeFolder } from '../kit/folder.js';
import { azureCommands, githubCommands } from './read-commands.js';
import { runCheck } from './run-check.js';
import { type ReviewSettings, textReview } from './text-review.js';

const flows = `dataflow: 1
exporters:
  acme-cn: { name: 甲, region: CN-SH, sector: retail }
systems:
  crm-cn: { name: CRM, location: CN, operator: acme-cn }
categories:
  contact: { name: 联系信息, class: personal }
recipients:
  acme-eu: { name: 乙, country: DE, contact: { name: Privacy office, email: privacy@acme.example } }
flows:
  crm-sync: { from: crm-cn, to: acme-eu, categories: [contact], individuals: { 2026: 1200000 }, status: active }
waivers:
  - { rule: exported-volume-exceeds, at: flows.crm-sync, reason: It stops on Friday, expires: 2026-12-31 }
`;

const day = ['--as-of', '2026-11-22', '-l', 'en'];

test('an annotation of GitHub says what is, why, what to do and the law; waivers are no annotation and are counted', () => {
  using folder = makeFolder({ 'flows.dataflow.yaml': flows });
  const { stdout } = runCheck(folder.path, ['--format', 'github', ...day]);
  const needs = githubCommands(stdout).find(({ properties }) => properties.get('title') === 'flow-needs-agreement');
  expect(needs?.name).toBe('error');
  expect(Object.fromEntries(needs?.properties ?? [])).toEqual({
    file: 'flows.dataflow.yaml',
    line: '11',
    endLine: '11',
    col: '3',
    endColumn: '11',
    title: 'flow-needs-agreement',
  });
  expect(needs?.data.split('\n').map((line) => line.slice(0, 24))).toEqual([
    '`crm-sync` needs an agre',
    'Why: Assessment, standar',
    'What to do: Define the d',
    'Law: PIPL Art. 38 · CAC ',
  ]);
  const log = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
  expect(log).toEqual([
    expect.stringMatching(/^flows\.dataflow\.yaml:11:3 waived exported-volume-exceeds: .* \(It stops on Friday · until 2026-12-31\)$/),
    expect.stringMatching(/^1 file, 1 flow: .*, 1 waived$/),
  ]);
});

test('Azure Pipelines are told of errors and warnings, by whole paths', () => {
  using folder = makeFolder({ 'flows.dataflow.yaml': flows });
  const { stdout } = runCheck(folder.path, ['--format', 'azure', '--rule', 'retention-missing=info', ...day]);
  const issues = azureCommands(stdout);
  expect(new Set(issues.map(({ properties }) => properties.get('type')))).toEqual(new Set(['error', 'warning']));
  expect(new Set(issues.map(({ properties }) => properties.get('sourcepath')))).toEqual(new Set([join(folder.path, 'flows.dataflow.yaml')]));
  expect(stdout).toMatch(/^flows\.dataflow\.yaml:11:3 info retention-missing: /m);
});

test.each([
  ['github', { GITHUB_ACTIONS: 'true' }],
  ['gitlab', { GITLAB_CI: 'true' }],
  ['azure', { TF_BUILD: 'True' }],
  ['text', { GITHUB_ACTIONS: '', CI: 'true' }],
])('auto is %s where the environment says so', (expected, env) => {
  expect(chosenFormat('auto', env)).toBe(expected);
  expect(chosenFormat('html', env)).toBe('html');
});

test('a step of GitHub Actions gets a summary, after what is there already, with links to the commit', () => {
  using folder = makeFolder({ '.git/HEAD': '', 'my flows.dataflow.yaml': flows, 'summary.md': 'before\n' });
  const path = join(folder.path, 'summary.md');
  const env = {
    GITHUB_STEP_SUMMARY: path,
    GITHUB_SERVER_URL: 'https://git.example',
    GITHUB_REPOSITORY: 'acme/flows',
    GITHUB_SHA: 'abc123',
  };
  expect(runCheck(folder.path, ['--format', 'text', ...day], env).stderr).toBe('');
  expect(readFileSync(path, 'utf8')).toBe('before\n');
  expect(runCheck(folder.path, ['--format', 'github', ...day], env).stderr).toBe('');
  const summary = readFileSync(path, 'utf8');
  expect(summary.startsWith('before\n<!-- dataflow report -->\n')).toBe(true);
  expect(summary).toContain('(<https://git.example/acme/flows/blob/abc123/my%20flows.dataflow.yaml#L11>)');
  // A summary that cannot be written is told and fails nothing.
  const lost = runCheck(folder.path, ['--format', 'github', ...day], { GITHUB_STEP_SUMMARY: join(folder.path, 'no', 'where') });
  expect(lost.status).toBe(1);
  expect(lost.stderr).toMatch(/^dataflow: the step summary could not be written: ENOENT/);
});

test('Markdown keeps to the room that there is, and says what it leaves out', () => {
  const more = Array.from({ length: 60 }, (_, index) => `  f-${index}: { from: crm-cn, to: acme-eu, categories: [nobody-${index}], status: active }\n`);
  const review = textReview({ 'flows.dataflow.yaml': flows.replace('flows:\n', `flows:\n${more.join('')}`) });
  const report = markdownReport(review, { linkTo: (file) => file, limit: 40_000 });
  expect(Buffer.byteLength(report)).toBeLessThan(40_000);
  expect(Buffer.byteLength(report)).toBeGreaterThan(35_000);
  expect(report).toMatch(/\n\n\d+ more findings are left out here; the full report holds all of them\.\n$/);
});

test('JUnit fails what fails the run: errors, and warnings where there are too many', () => {
  const report = (settings: ReviewSettings = {}) => junitReport(textReview({ 'flows.dataflow.yaml': flows, 'empty.dataflow.yaml': 'dataflow: 1\n' }, settings));
  const plain = report();
  expect(plain).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="dataflow" tests="\d+" failures="1" errors="0" skipped="1" time="0">/);
  expect(plain.match(/<failure message="[^"]*" type="error">/g)).toHaveLength(1);
  expect(plain).toContain('<testcase classname="empty.dataflow.yaml" name="Nothing found" file="empty.dataflow.yaml" time="0"/>');
  expect(plain).toContain('<skipped message="It stops on Friday · until 2026-12-31"/>');
  const warnings = plain.match(/:\d+ warning [a-z-]+$/gm) ?? [];
  expect(warnings.length).toBeGreaterThan(0);
  expect(report({ maxWarnings: 0 }).match(/<failure message="[^"]*" type="warning">/g)).toHaveLength(warnings.length);
});
