import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GitRepository, gitRepository } from '../kit/git-repository.js';
import { smallFlow, smallProject } from '../kit/small-project.js';

const file = 'flows.dataflow.yaml';
const few = smallProject({ id: 'sync', people: 9_000 });
const name = 'dataflow-baseline.json';

function check(repository: GitRepository, ...words: readonly string[]) {
  return repository.run('check', '--baseline', name, ...words);
}

function entries(repository: GitRepository): readonly { readonly rule: string; readonly at: string; readonly message: string; readonly project: string }[] {
  return JSON.parse(readFileSync(join(repository.path, name), 'utf8')).findings;
}

function withBaseline(files: Readonly<Record<string, string>>): GitRepository {
  const repository = gitRepository(files);
  expect(check(repository, '--baseline-create').status).toBe(0);
  return repository;
}

describe('a baseline', () => {
  test('holds what was found, for people to read, and leaves it out from then on', () => {
    using repository = withBaseline({ [file]: few });
    expect(entries(repository)).toContainEqual({
      project: '',
      at: 'flows.sync',
      rule: 'flow-needs-filing',
      severity: 'error',
      message: '`sync` needs a filing (standard contract or certification), but names none',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}-[0-9a-f]{8}$/),
    });
    const { status, stdout } = check(repository);
    expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, expect.stringMatching(/nothing found, \d+ findings in the baseline$/)]);
  });

  test('is the same text whatever the day and however often it is written', () => {
    using repository = withBaseline({ [file]: few, 'b/dataflow.config.yaml': '', [`b/${file}`]: few });
    const text = readFileSync(join(repository.path, name), 'utf8');
    check(repository, '--baseline-update');
    check(repository, '--baseline-prune');
    check(repository, '--baseline-update', '--as-of', '2026-11-24');
    expect(readFileSync(join(repository.path, name), 'utf8')).toBe(text);
  });

  test('is never overwritten unasked', () => {
    using repository = withBaseline({ [file]: few });
    expect(check(repository, '--baseline-create')).toMatchObject({ status: 2, stderr: expect.stringContaining('--baseline-update brings it up to date') });
  });

  test('is no file of a project', () => {
    using repository = gitRepository({ [file]: few });
    expect(repository.run('check', '--baseline', file, '--baseline-create', '--force').status).toBe(2);
    expect(readFileSync(join(repository.path, file), 'utf8')).toBe(few);
  });

  test('does not cover what is new or graver', () => {
    using repository = withBaseline({ [file]: few });
    repository.write('dataflow.config.yaml', 'rules: { retention-missing: error }\n');
    repository.write('more.dataflow.yaml', `dataflow: 1\nflows:\n${smallFlow({ id: 'second', people: 10 })}`);
    const found = JSON.parse(check(repository, '--format', 'json').stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(found).toContain('flow-needs-filing');
    expect(found.filter((rule: string) => rule === 'retention-missing')).toHaveLength(2);
  });

  test('says what is gone, and pruning takes only that out', () => {
    using repository = withBaseline({ [file]: few });
    const before = entries(repository).length;
    repository.write(file, smallProject({ id: 'sync', people: 9_000, more: ['retention: P1Y'] }));
    repository.write('more.dataflow.yaml', `dataflow: 1\nflows:\n${smallFlow({ id: 'second', people: 10 })}`);
    expect(check(repository).stderr).toContain(`1 finding of ${name} is there no more`);
    expect(check(repository, '--baseline-prune').stderr).toContain('0 added, 1 removed');
    expect(entries(repository)).toHaveLength(before - 1);
    expect(check(repository, '--baseline-update').stderr).toMatch(/[1-9]\d* added, 0 removed/);
    expect(check(repository).status).toBe(0);
  });

  test('keeps the words under which a finding was accepted, and what belongs to projects that are not checked', () => {
    using repository = withBaseline({ [file]: few, 'b/dataflow.config.yaml': '', [`b/${file}`]: smallProject({ id: 'other', people: 20_000 }) });
    const before = entries(repository);
    repository.write(`b/${file}`, smallProject({ id: 'other', people: 30_000 }));
    expect(repository.run('check', 'b', '--baseline', name, '--baseline-update').status).toBe(0);
    expect(entries(repository)).toEqual(before);
  });

  test('forgets a project that is no more', () => {
    using repository = withBaseline({ [file]: few, 'b/dataflow.config.yaml': '', [`b/${file}`]: few });
    repository.git('rm', '-rq', 'b');
    check(repository, '--baseline-prune');
    expect(new Set(entries(repository).map(({ project }) => project))).toEqual(new Set(['']));
  });

  test('is read in Chinese where the project is', () => {
    using repository = withBaseline({ [file]: few, 'dataflow.config.yaml': 'language: zh\n' });
    expect(entries(repository).some(({ message }) => message.includes('未引用任何申报'))).toBe(true);
    expect(check(repository).stdout).toContain('基线中有');
  });
});

describe('a baseline that cannot be used', () => {
  test.each([
    ['is missing', undefined, `there is no baseline ${name}; --baseline-create writes it`],
    ['is no JSON', '{\n  "baseline": 1,\n  "findings": [\n', `${name}:`],
    ['is left by a merge', '{\n  "baseline": 1,\n<<<<<<< HEAD\n  "findings": []\n=======\n  "findings": []\n>>>>>>> b\n}\n', 'a merge has left its marks'],
    ['is something else', '{"name":"x"}\n', `${name}:1:1: this is no baseline: the key \`baseline\` is missing`],
    ['is of a later version', '{\n  "baseline": 2\n}\n', `${name}:2:15: the baseline is of version 2, and this program reads version 1`],
    [
      'has an entry without its rule',
      '{\n  "baseline": 1,\n  "findings": [\n    { "project": "", "at": "x", "severity": "error" }\n  ]\n}\n',
      `${name}:4:5: \`rule\` must be a text`,
    ],
  ])('because it %s is told with its place', (_, text, words) => {
    using repository = gitRepository({ [file]: few });
    if (text !== undefined) repository.write(name, text);
    expect(check(repository)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(words) });
  });

  test('because the options contradict each other', () => {
    using repository = gitRepository({ [file]: few });
    expect(repository.run('check', '--baseline-create')).toMatchObject({ status: 2, stderr: 'dataflow: --baseline-create needs --baseline <file>\n' });
    expect(check(repository, '--baseline-create', '--baseline-prune').status).toBe(2);
    expect(check(repository, '--baseline-create', '--since', 'HEAD').status).toBe(2);
  });
});
