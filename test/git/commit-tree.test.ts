import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitTree } from '../../server/src/cli/compare/commit-tree.js';
import { type LoadedProject, projectsIn } from '../../server/src/cli/load-project.js';
import { repositoryAt } from '../../server/src/git/repository.js';
import { diskTree } from '../../server/src/project/disk-tree.js';
import { allProjects } from '../kit/all-projects.js';
import { type GitRepository, gitRepository, inRepository, runGit } from '../kit/git-repository.js';
import { smallProject } from '../kit/small-project.js';

const text = smallProject({ id: 'sync', people: 900 });

/** The projects as the last commit has them, and as they lie on the disk. */
function bothSides(repository: GitRepository, ...paths: readonly string[]): readonly [readonly LoadedProject[], readonly LoadedProject[]] {
  const head = repository.git('rev-parse', 'HEAD').trim();
  const asked = paths.length === 0 ? [repository.path] : paths.map((path) => join(repository.path, path));
  return [projectsIn(asked, commitTree(repositoryAt(repository.path), head)), projectsIn(asked, diskTree)];
}

describe('projects in a commit', () => {
  test('are those that lie on the disk when it is checked out', () => {
    using folder = allProjects();
    runGit(folder.path, 'init', '--quiet');
    const repository = inRepository(folder);
    repository.commit();
    const [committed, onDisk] = bothSides(repository);
    expect(committed).toEqual(onDisk);
    expect(committed.length).toBeGreaterThan(100);
  });

  test('follow settings, ignored files, nested projects and links within the tree as on the disk', () => {
    using repository = gitRepository({
      'dataflow.config.yaml': 'ignore: [drafts]\n',
      'a.dataflow.yaml': text,
      'drafts/b.dataflow.yaml': text,
      'nested/dataflow.config.yaml': 'language: zh\n',
      'nested/流转 一.dataflow.yaml': text,
      'node_modules/x/c.dataflow.yaml': text,
      'texts/plain.yaml': text,
      'with space/d.dataflow.yml': text.replaceAll('\n', '\r\n'),
    });
    const link = (to: string, at: string) => symlinkSync(to, join(repository.path, at));
    link('texts/plain.yaml', 'linked.dataflow.yaml');
    link('texts', 'elsewhere');
    link('elsewhere/plain.yaml', 'through.dataflow.yaml');
    link('nowhere.yaml', 'broken.dataflow.yaml');
    link('loop.dataflow.yaml', 'loop.dataflow.yaml');
    mkdirSync(join(repository.path, 'folder.dataflow.yaml'));
    writeFileSync(join(repository.path, 'folder.dataflow.yaml/x.txt'), 'x');
    writeFileSync(join(repository.path, 'bytes.dataflow.yaml'), Buffer.from([0xff, 0xfe, 0x00, 0x41]));
    writeFileSync(join(repository.path, 'large.dataflow.yaml'), Buffer.alloc(20_000_001, '#'));
    repository.commit();
    const [committed, onDisk] = bothSides(repository);
    expect(committed).toEqual(onDisk);
    expect(committed.map(({ files, unreadable }) => [files.length, unreadable.length])).toEqual([
      [4, 5],
      [1, 0],
    ]);
  });

  test('are found from a folder below and from files', () => {
    using repository = gitRepository({
      'p/dataflow.config.yaml': '',
      'p/deep/a.dataflow.yaml': text,
      'loose/a.dataflow.yaml': text,
      'loose/b.dataflow.yaml': text,
    });
    for (const paths of [['p/deep'], ['p/deep/a.dataflow.yaml'], ['loose/a.dataflow.yaml', 'loose/b.dataflow.yaml'], ['gone.dataflow.yaml']]) {
      const [committed, onDisk] = bothSides(repository, ...paths);
      expect(committed).toEqual(onDisk);
    }
  });

  test('are found in a submodule, at the commit that the repository has it', () => {
    using inner = gitRepository({ 'a.dataflow.yaml': text });
    using outer = gitRepository({ 'README.md': 'outer' });
    outer.git('submodule', '--quiet', 'add', inner.path, 'inner');
    outer.commit();
    const [committed, onDisk] = bothSides(outer);
    expect(committed).toEqual(onDisk);
    expect(committed.map(({ files }) => files.map(({ path }) => path))).toEqual([['inner/a.dataflow.yaml']]);
    rmSync(join(outer.path, 'inner'), { recursive: true });
    expect(bothSides(outer)).toEqual([[], []]);
  });
});
