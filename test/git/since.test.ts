import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../kit/folder.js';
import { type GitRepository, gitRepository, inRepository, runGit } from '../kit/git-repository.js';
import { type SmallFlow, smallFlow, smallProject, smallShared } from '../kit/small-project.js';

const file = 'flows.dataflow.yaml';
const few = smallProject({ id: 'sync', people: 9_000 });
const flows = (...given: readonly SmallFlow[]) => `dataflow: 1\nflows:\n${given.map(smallFlow).join('')}`;

/** What counts as new, as rule and place. */
function fresh(repository: GitRepository, ...words: readonly string[]): readonly string[] {
  const { stdout, stderr } = repository.run('check', '--format', 'json', ...words);
  expect(stderr).toBe('');
  const { findings } = JSON.parse(stdout);
  return findings.map(({ rule, message }: { rule: string; message: string }) => `${rule} ${/`([^`]*)`/.exec(message)?.[1]}`);
}

/** How a check ends and its last line. */
function summary(repository: GitRepository, ...words: readonly string[]): readonly [number | null, string] {
  const { status, stdout } = repository.run('check', ...words);
  return [status, stdout.trim().split('\n').at(-1) ?? ''];
}

describe('nothing is new', () => {
  test.each<[string, (repository: GitRepository) => void]>([
    ['without a change', () => undefined],
    ['after lines moved', (repository) => repository.write(file, few.replace('systems:', '# one\n# two\nsystems:'))],
    ['after a file was renamed', (repository) => repository.move(file, '数据 流.dataflow.yaml')],
    ['after line ends changed', (repository) => repository.write(file, few.replaceAll('\n', '\r\n'))],
    [
      'after a definition went to another file',
      (repository) => {
        repository.write(file, smallShared);
        repository.write('other.dataflow.yaml', flows({ id: 'sync', people: 9_000 }));
      },
    ],
    ['after a number grew within its thresholds', (repository) => repository.write(file, few.replace('9000', '9001'))],
    ['after a flow was taken out', (repository) => repository.write(file, smallProject({ id: 'second', people: 10 }))],
  ])('%s', (_, change) => {
    using repository = gitRepository({
      [file]:
        smallProject({ id: 'sync', people: 9_000 }, { id: 'second', people: 10 }).replace(/ {2}second:[\s\S]*/, '') + smallFlow({ id: 'second', people: 10 }),
    });
    change(repository);
    const [status, line] = summary(repository, '--since', 'HEAD');
    expect([status, line]).toEqual([0, expect.stringMatching(/nothing found, \d+ findings were there before$/)]);
  });

  test('after the folder of a project was moved', () => {
    using repository = gitRepository({ 'a/dataflow.config.yaml': '', [`a/${file}`]: few });
    repository.move('a', 'b/c');
    expect(summary(repository, '--since', 'HEAD')).toEqual([0, expect.stringContaining('nothing found')]);
  });

  test('after a folder became a project of its own', () => {
    using repository = gitRepository({ [`a/${file}`]: few, 'z.dataflow.yaml': 'dataflow: 1\n' });
    repository.write('a/dataflow.config.yaml', '');
    expect(fresh(repository, '--since', 'HEAD')).toEqual([]);
  });
});

describe('only what came counts', () => {
  test('for a new flow', () => {
    using repository = gitRepository({ [file]: few });
    repository.write('more.dataflow.yaml', flows({ id: 'second', people: 10 }));
    const found = fresh(repository, '--since', 'HEAD');
    expect(found).toContain('flow-needs-filing second');
    expect(found.filter((one) => one.endsWith(' sync'))).toEqual([]);
    expect(summary(repository, '--since', 'HEAD')).toEqual([1, expect.stringContaining('findings were there before')]);
  });

  test('for a verdict that moves in a file that nobody touched', () => {
    using repository = gitRepository({ [file]: few });
    repository.write('more.dataflow.yaml', flows({ id: 'second', people: 2_000 }));
    expect(fresh(repository, '--since', 'HEAD')).toContain('sensitive-volume-exceeds sync');
  });

  test('for a finding that became graver', () => {
    using repository = gitRepository({ [file]: smallProject({ id: 'sync', people: 9_000, more: ['status: planned'] }) });
    repository.write(file, smallProject({ id: 'sync', people: 9_000, more: ['status: active'] }));
    expect(fresh(repository, '--since', 'HEAD')).toContain('flow-needs-filing sync');
  });

  test('for a waiver that was taken out', () => {
    const waiver =
      'waivers:\n  - { rule: flow-needs-filing, at: flows.sync, reason: The filing is being prepared by the legal office, owner: privacy-office, expires: 2027-01-01 }\n';
    using repository = gitRepository({ [file]: few + waiver });
    repository.write(file, few);
    expect(fresh(repository, '--since', 'HEAD')).toEqual(['flow-needs-filing sync']);
  });

  test('for settings that make a rule graver', () => {
    using repository = gitRepository({ [file]: few });
    repository.write('dataflow.config.yaml', 'rules: { retention-missing: error }\n');
    expect(fresh(repository, '--since', 'HEAD')).toEqual(['retention-missing sync']);
  });

  test('for warnings against their number', () => {
    using repository = gitRepository({ [file]: few });
    expect(summary(repository, '--since', 'HEAD', '--max-warnings', '0')[0]).toBe(0);
    repository.write('dataflow.config.yaml', 'rules: { chinese-name-missing: warning }\n');
    expect(summary(repository, '--since', 'HEAD', '--max-warnings', '0')[0]).toBe(1);
  });

  test('in what is staged', () => {
    using repository = gitRepository({ [file]: few });
    repository.write('more.dataflow.yaml', flows({ id: 'second', people: 10 }));
    expect(fresh(repository, '--since', 'HEAD', '--staged')).toEqual([]);
    repository.git('add', '--all');
    repository.write('more.dataflow.yaml', flows({ id: 'third', people: 10 }));
    expect(fresh(repository, '--since', 'HEAD', '--staged')).toContain('flow-needs-filing second');
  });
});

describe('the side that is compared with', () => {
  test('is where the way parted, so that what others did meanwhile is not mine', () => {
    using repository = gitRepository({ [file]: few });
    repository.git('switch', '-qc', 'topic');
    repository.write('mine.dataflow.yaml', flows({ id: 'mine', people: 10 }));
    repository.commit();
    repository.git('switch', '-q', 'main');
    repository.write(file, smallProject({ id: 'sync', people: 9_000, more: ['basis: consent', 'retention: P1Y'] }));
    repository.commit();
    repository.git('switch', '-q', '--detach', 'topic');
    const found = fresh(repository, '--since', 'main');
    expect(found).toContain('flow-needs-filing mine');
    expect(found.filter((one) => one.endsWith(' sync'))).toEqual([]);
  });

  test('may be without dataflow files', () => {
    using repository = gitRepository({ 'README.md': 'x' });
    repository.write(file, few);
    expect(fresh(repository, '--since', 'HEAD')).toContain('flow-needs-filing sync');
  });

  test('has to be within a shallow clone', () => {
    using repository = gitRepository({ [file]: few });
    repository.commit();
    using clone = makeFolder();
    runGit(clone.path, 'clone', '--quiet', '--depth', '1', `file://${repository.path}`, 'it');
    const shallow = inRepository({ ...clone, path: join(clone.path, 'it') });
    expect(summary(shallow, '--since', 'HEAD')[0]).toBe(0);
    const { status, stderr } = shallow.run('check', '--since', 'HEAD~1');
    expect([status, stderr]).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
  });

  test('must exist', () => {
    using repository = gitRepository({ [file]: few });
    expect(repository.run('check', '--since', 'nowhere')).toMatchObject({ status: 2, stderr: 'dataflow: git knows no commit nowhere\n' });
    using bare = makeFolder({ [file]: few });
    expect(inRepository(bare).run('check', '--since', 'HEAD').stderr).toContain('is in no git repository');
  });
});

describe('reports', () => {
  test('in SARIF hold what is known as unchanged', () => {
    using repository = gitRepository({ [file]: few });
    repository.write('more.dataflow.yaml', flows({ id: 'second', people: 10 }));
    const { results } = JSON.parse(repository.run('check', '--since', 'HEAD', '--format', 'sarif').stdout).runs[0];
    expect(new Set(results.map(({ baselineState }: { baselineState: string }) => baselineState))).toEqual(new Set(['new', 'unchanged']));
    const alone = JSON.parse(repository.run('check', '--format', 'sarif').stdout).runs[0].results;
    const names = (list: readonly { partialFingerprints: unknown }[]) => list.map((one) => JSON.stringify(one.partialFingerprints)).sort();
    expect(names(results)).toEqual(names(alone));
  });

  test('in other formats hold what is new', () => {
    using repository = gitRepository({ [file]: few });
    expect(JSON.parse(repository.run('check', '--since', 'HEAD', '--format', 'gitlab').stdout)).toEqual([]);
    expect(JSON.parse(repository.run('check', '--since', 'HEAD', '--format', 'json').stdout)).toMatchObject({
      findings: [],
      known: { since: expect.any(Number) },
    });
    expect(repository.run('check', '--since', 'HEAD', '--language', 'zh').stdout).toContain('此前已有');
  });
});
