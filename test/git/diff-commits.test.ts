import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { told } from '../kit/difference.js';
import { makeFolder } from '../kit/folder.js';
import { gitRepository, inRepository, runDataflow, runGit } from '../kit/git-repository.js';
import { smallFlow, smallProject } from '../kit/small-project.js';

const few = smallProject({ id: 'sync', people: 9_000 });
const many = smallProject({ id: 'sync', people: 11_000 });
const file = 'flows.dataflow.yaml';

describe('commits', () => {
  test('are compared without the files on the disk, in any direction', () => {
    using repository = gitRepository({ [file]: few });
    repository.git('tag', 'v1');
    repository.write(file, many);
    repository.commit();
    repository.write(file, 'broken: [');
    expect(told(repository, 'v1', 'HEAD').projects[0].verdicts).toHaveLength(1);
    expect(told(repository, 'v1..HEAD').projects[0].verdicts).toHaveLength(1);
    expect(told(repository, 'HEAD', 'v1').projects[0].verdicts[0].after.mechanism).toBe('standard-contract-or-certification');
  });

  test('of a branch are compared with where it began, through merges, rebases and a detached head', () => {
    using repository = gitRepository({ [file]: few });
    repository.git('switch', '-qc', 'topic');
    repository.write('topic.dataflow.yaml', `dataflow: 1\nflows:\n${smallFlow({ id: 'topic', people: 5 })}`);
    repository.commit();
    repository.git('switch', '-q', 'main');
    repository.write(file, many);
    repository.commit();
    repository.git('switch', '-q', 'topic');
    const flows = (...words: readonly string[]) => told(repository, ...words).projects[0].verdicts.map(({ flow }: { flow: string }) => flow);
    expect(flows('main')).toEqual(['sync', 'topic']);
    expect(flows('main', '--merge-base')).toEqual(['topic']);
    expect(flows('main...')).toEqual(['topic']);
    repository.git('merge', '--quiet', '--no-edit', 'main');
    expect(flows('main', '--merge-base')).toEqual(['topic']);
    repository.git('reset', '-q', '--hard', 'HEAD^');
    repository.git('rebase', '--quiet', 'main');
    repository.git('checkout', '-q', '--detach');
    expect(flows('main', '--merge-base')).toEqual(['topic']);
  });

  test('are read in a linked work tree', () => {
    using repository = gitRepository({ [file]: few });
    repository.git('worktree', 'add', '-q', 'tree', '-b', 'other');
    const other = inRepository({ ...repository, path: join(repository.path, 'tree') });
    repository.write(`tree/${file}`, many);
    expect(told(other, 'main').projects[0].verdicts).toHaveLength(1);
  });

  test('of a submodule are those that the repository had', () => {
    using inner = gitRepository({ [file]: few });
    using outer = gitRepository({ 'README.md': 'outer' });
    outer.git('submodule', '--quiet', 'add', inner.path, 'inner');
    outer.commit();
    outer.write(`inner/${file}`, many);
    expect(told(outer, 'HEAD').projects[0].verdicts).toHaveLength(1);
    expect(JSON.parse(outer.runIn('inner', 'diff', 'HEAD', '--format', 'json').stdout).projects[0].verdicts).toHaveLength(1);
  });
});

describe('where git has no answer', () => {
  test('a name that is no commit is told', () => {
    using repository = gitRepository({ [file]: few });
    const { status, stderr } = repository.run('diff', 'nothing-like-it');
    expect([status, stderr]).toEqual([2, 'dataflow: git knows no commit nothing-like-it\n']);
    expect(repository.run('diff', '--', '--output=x').status).toBe(2);
    expect(repository.run('diff', '').stderr).toBe('dataflow: no commit, branch or tag is named to compare with\n');
  });

  test('a repository without commits is told', () => {
    using repository = gitRepository();
    repository.write(file, few);
    const { status, stderr } = repository.run('diff', 'HEAD');
    expect([status, stderr]).toEqual([2, 'dataflow: there is no commit yet to compare with\n']);
  });

  test('a folder without a repository is told', () => {
    using folder = makeFolder({ [file]: few });
    const { status, stderr } = runDataflow(folder.path, 'diff', 'HEAD');
    expect([status, stderr]).toEqual([2, `dataflow: ${folder.path} is in no git repository\n`]);
  });

  test('a shallow clone works as far as it reaches, and says what to fetch', () => {
    using repository = gitRepository({ [file]: few });
    const first = repository.git('rev-parse', 'HEAD').trim();
    repository.write(file, many);
    repository.commit();
    using clone = makeFolder();
    runGit(clone.path, 'clone', '--quiet', '--depth', '1', `file://${repository.path}`, 'it');
    const shallow = inRepository({ ...clone, path: join(clone.path, 'it') });
    expect(shallow.run('diff', 'HEAD').status).toBe(0);
    const { status, stderr } = shallow.run('diff', first);
    expect(status).toBe(2);
    expect(stderr).toContain('git fetch --unshallow');
  });

  test('without git it says so', () => {
    using repository = gitRepository({ [file]: few });
    const before = process.env['PATH'];
    process.env['PATH'] = repository.path;
    try {
      const { status, stderr } = repository.run('diff', 'HEAD');
      expect([status, stderr]).toEqual([2, 'dataflow: git is not installed, or not on the path\n']);
    } finally {
      process.env['PATH'] = before;
    }
  });
});
