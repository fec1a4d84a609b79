import { expect, test } from 'vitest';
import { loadProjects } from '../../../server/src/cli/load-project.js';
import { projectCommit } from '../../../server/src/cli/pack/project-commit.js';
import { makeFolder } from '../../kit/folder.js';
import { gitRepository } from '../../kit/git-repository.js';

const files = { 'a.dataflow.yaml': 'dataflow: 1\n', 'b.dataflow.yaml': 'dataflow: 1\n', 'other.txt': 'x', 'dataflow.config.yaml': 'language: en\n' };

function commitOf(folder: string) {
  const notes: string[] = [];
  const [project] = loadProjects([folder], folder);
  return { commit: project && projectCommit(project, { paths: [folder], cwd: folder, tell: (note) => notes.push(note) }), notes };
}

test('it is that of the project, with its files that differ, came or went', () => {
  using repository = gitRepository(files);
  const id = repository.git('rev-parse', 'HEAD').trim().slice(0, 10);
  expect(commitOf(repository.path)).toEqual({ commit: { id, changed: [] }, notes: [] });
  repository.write('other.txt', 'y');
  repository.write('new.dataflow.yaml', 'dataflow: 1\n');
  repository.write('dataflow.config.yaml', 'language: zh\n');
  repository.remove('a.dataflow.yaml');
  expect(commitOf(repository.path).commit).toEqual({ id, changed: ['a.dataflow.yaml', 'dataflow.config.yaml', 'new.dataflow.yaml'] });
});

test('how lines end makes no difference', () => {
  using repository = gitRepository(files);
  repository.write('a.dataflow.yaml', 'dataflow: 1\r\n');
  expect(commitOf(repository.path).commit?.changed).toEqual([]);
});

test('of a project below the top folder, paths begin at its own', () => {
  using repository = gitRepository({ 'deep/a.dataflow.yaml': 'dataflow: 1\n', 'deep/dataflow.config.yaml': 'language: en\n' });
  repository.write('deep/a.dataflow.yaml', 'dataflow: 1 # x\n');
  expect(commitOf(`${repository.path}/deep`).commit?.changed).toEqual(['a.dataflow.yaml']);
});

test('where there is none, the reason is told', () => {
  using folder = makeFolder(files);
  expect(commitOf(folder.path)).toEqual({ commit: undefined, notes: [`no commit is put on record: ${folder.path} is in no git repository`] });
  using repository = gitRepository();
  repository.write('a.dataflow.yaml', 'dataflow: 1\n');
  expect(commitOf(repository.path)).toEqual({ commit: undefined, notes: ['no commit is put on record: there is no commit yet to compare with'] });
});
