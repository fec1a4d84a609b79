import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GitRepository, gitRepository } from '../kit/git-repository.js';
import { smallFlow, smallProject } from '../kit/small-project.js';

const file = 'flows.dataflow.yaml';
const first = { id: 'first', people: 100 };
const last = { id: 'last', people: 100 };
const begin = smallProject(first, last);
const added = (id: string) => smallFlow({ id, people: 200 });
const [head = '', tail = ''] = begin.split('  last:');

/** Two branches from one commit, each with its text; merges the second into the first. Returns what is in the file then. */
function merged(repository: GitRepository, ours: string, theirs: string): string {
  repository.git('switch', '-qc', 'theirs');
  repository.write(file, theirs);
  repository.commit();
  repository.git('switch', '-q', 'main');
  repository.write(file, ours);
  repository.commit();
  try {
    repository.git('merge', '--quiet', '--no-edit', 'theirs');
  } catch {
    // A conflict stands in the file.
  }
  return readFileSync(join(repository.path, file), 'utf8');
}

describe('flows that two people add', () => {
  test('at different places of a file merge by themselves', () => {
    using repository = gitRepository({ [file]: begin });
    const text = merged(repository, `${head}${added('between')}  last:${tail}`, begin + added('at-the-end'));
    expect(text).not.toContain('<<<<<<<');
    expect(repository.run('check', '--format', 'json').stdout).toContain('"flow": "at-the-end"');
    expect(repository.run('check', '--format', 'json').stdout).toContain('"flow": "between"');
  });

  test('at the same place are a conflict, and the check says where', () => {
    using repository = gitRepository({ [file]: begin });
    const text = merged(repository, begin + added('mine'), begin + added('yours'));
    expect(text).toContain('<<<<<<<');
    const { status, stdout } = repository.run('check');
    expect([status, stdout]).toEqual([1, expect.stringContaining('syntax')]);
  });

  test('at the same place stand in the conflict as a whole where its style is diff3, and else without the lines that both have', () => {
    using short = gitRepository({ [file]: begin });
    expect(merged(short, begin + added('mine'), begin + added('yours'))).toMatch(/<{7} HEAD\n {2}mine:\n={7}\n {2}yours:\n>{7} theirs\n {4}from: hr-cn\n/);
    using whole = gitRepository({ [file]: begin });
    whole.git('config', 'merge.conflictStyle', 'diff3');
    const text = merged(whole, begin + added('mine'), begin + added('yours'));
    expect(text).toContain(`<<<<<<< HEAD\n${added('mine')}||||||| `);
    expect(text).toContain(`=======\n${added('yours')}>>>>>>> theirs\n`);
  });

  test('in files of their own never meet', () => {
    using repository = gitRepository({ [file]: begin });
    repository.git('switch', '-qc', 'theirs');
    repository.write('theirs.dataflow.yaml', `dataflow: 1\nflows:\n${added('yours')}`);
    repository.commit();
    repository.git('switch', '-q', 'main');
    repository.write('ours.dataflow.yaml', `dataflow: 1\nflows:\n${added('mine')}`);
    repository.commit();
    repository.git('merge', '--quiet', '--no-edit', 'theirs');
    expect(repository.run('check', '--format', 'json').stdout).toContain('"flow": "yours"');
  });
});

describe('a union merge', () => {
  const attributes = { '.gitattributes': '*.dataflow.yaml merge=union\n' };

  test('makes one flow of two that were added at the same place', () => {
    using repository = gitRepository({ [file]: begin, ...attributes });
    const text = merged(repository, begin + added('mine'), begin + added('yours'));
    expect(text).not.toContain('<<<<<<<');
    expect(text).toContain('  mine:\n  yours:\n    from: hr-cn\n');
  });

  test('keeps both figures where two people changed one', () => {
    using repository = gitRepository({ [file]: begin, ...attributes });
    const changed = (people: number) => begin.replace('    individuals: { 2026: 100 }\n', `    individuals: { 2026: ${people} }\n`);
    const text = merged(repository, changed(300), changed(400));
    expect(text).not.toContain('<<<<<<<');
    expect(text).toContain('    individuals: { 2026: 300 }\n    individuals: { 2026: 400 }\n');
    expect(repository.run('check').status).toBe(1);
  });
});
