import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { told } from '../kit/difference.js';
import { type GitRepository, gitRepository } from '../kit/git-repository.js';
import { smallFlow, smallProject, smallShared } from '../kit/small-project.js';

const few = smallProject({ id: 'sync', people: 9_000 });
const many = smallProject({ id: 'sync', people: 11_000 });
const file = 'flows.dataflow.yaml';

describe('what moves a verdict', () => {
  test('is told from what to what and why, with what is needed now', () => {
    using repository = gitRepository({ [file]: few });
    repository.write(file, many);
    const { status, stdout } = repository.run('diff', 'HEAD', '--exit-code');
    expect(status).toBe(1);
    expect(stdout).toContain('~ `sync`  ◆ S standard contract or certification → ● A security assessment');
    expect(stdout).toContain('before: total of sensitive personal information: 9,000; at least 10,000? no');
    expect(stdout).toContain('now: total of sensitive personal information: 11,000; at least 10,000? yes');
    expect(stdout).toContain('decided by o16-7-2c');
    expect(stdout).toContain('+ security assessment for `sync` (`acme`), before the data leaves');
    expect(stdout).toContain('~ `acme`, sensitive personal information: 9,000 → 11,000');
    expect(stdout).toContain('individuals.2026: 9,000 → 11,000');
    expect(stdout).toContain('1 verdict moved, 1 new obligation, 1 definition changed');
  });

  test('may be another flow, which is named', () => {
    using repository = gitRepository({ [file]: smallProject({ id: 'sync', people: 6_000 }) });
    repository.write(file, smallProject({ id: 'sync', people: 6_000 }, { id: 'second', people: 5_000 }));
    const [project] = told(repository, 'HEAD').projects;
    expect(project.verdicts.map(({ flow, change }: { flow: string; change: string }) => [flow, change])).toEqual([
      ['sync', 'moved'],
      ['second', 'added'],
    ]);
    expect(project.verdicts[0].people).toEqual([{ flow: 'second', measure: 'sensitive', before: { low: 0, high: 0 }, after: { low: 5_000, high: 5_000 } }]);
  });

  test('is told in Chinese', () => {
    using repository = gitRepository({ [file]: few });
    repository.write(file, many);
    const { stdout } = repository.run('diff', 'HEAD', '--language', 'zh');
    expect(stdout).toContain('◆ S 标准合同或者认证 → ● A 数据出境安全评估');
    expect(stdout).toContain('敏感个人信息：9,000 → 11,000');
    expect(stdout).toContain('1 项结论变化，新增 1 项义务');
  });

  test('may be a setting of the project', () => {
    using repository = gitRepository({ [file]: few, 'dataflow.config.yaml': '' });
    repository.write('dataflow.config.yaml', 'regime: cn-2022\n');
    const [project] = told(repository, 'HEAD').projects;
    expect([project.regimeBefore, project.regime, project.settings]).toEqual(['cn-2024', 'cn-2022', [{ path: ['regime'], after: 'cn-2022' }]]);
  });
});

test('what names hold neither moves the cursor of a terminal nor begins a line', () => {
  using repository = gitRepository({ [file]: few });
  repository.write(file, smallProject({ id: 'sync', people: 9_000, more: ['purpose: "\\n::error::x \\e[31m\\u202e"'] }));
  const { stdout } = repository.run('diff', 'HEAD');
  expect(stdout).toContain('·::error::x ·[31m·');
  expect(stdout).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
});

test('a flow that came is told with who sends and who receives; a basis that nobody has verified is marked', () => {
  using repository = gitRepository({ [file]: few });
  const more = ['basis: hr', 'exemption: hr', 'evidence: { labourRules: rules, collectiveContract: contract }'];
  repository.write(file, `${few}${smallFlow({ id: 'staff', people: 5, more })}`);
  const { stdout } = repository.run('diff', 'HEAD');
  expect(stdout).toMatch(/\+ `staff` {2}○ E exempt: [^\n]+\n +`acme` → Acme GmbH \(Germany\)\n +decided by exempted [^\n]+ · basis not verified\n/);
});

test('of a verdict that stays open nothing is said to decide', () => {
  using repository = gitRepository({ [file]: few });
  repository.write(file, few.replace('individuals: { 2026: 9000 }\n', ''));
  const { stdout } = repository.run('diff', 'HEAD');
  expect(stdout).toContain('open: security assessment: o16-7-2c (CAC Order 16 Art. 7(2), third case');
  expect(stdout).not.toContain('decided by');
});

test('settings that called for law that there is not are no fault once they are mended', () => {
  using repository = gitRepository({ [file]: few, 'dataflow.config.yaml': 'regime: cn-2042\n' });
  repository.write('dataflow.config.yaml', 'regime: cn-2024\n');
  expect(told(repository, 'HEAD').projects[0].verdicts).toEqual([]);
  expect(repository.run('check', '--since', 'HEAD').stdout).toContain('sync');
});

test('an approved scope that is left is told apart, with terms by name', () => {
  using repository = gitRepository();
  cpSync('examples/car-maker', repository.path, { recursive: true });
  repository.run('lock', 'assessment-telemetry');
  repository.commit();
  const agreements = join(repository.path, 'agreements.dataflow.yaml');
  repository.write('agreements.dataflow.yaml', readFileSync(agreements, 'utf8').replace('      audit-rights: Art. 9\n', ''));
  const { status, stdout } = repository.run('diff', 'HEAD', '--exit-code', '--as-of', '2026-11-22');
  expect(status).toBe(1);
  expect(stdout).toContain('Beyond an approved scope\n    + error `scope-exceeded` agreements.dataflow.yaml:');
  expect(stdout).toMatch(/terms\.audit-rights \(.+\): Art\. 9 → \(none\)/);
  expect(stdout).toContain('1 definition changed, 1 change beyond an approved scope');
});

test('a folder that is gone can be named', () => {
  using repository = gitRepository({ [`a/${file}`]: many, 'README.md': 'x' });
  repository.git('rm', '-rq', 'a');
  expect(told(repository, 'HEAD', '--project', 'a').projects.map(({ state }: { state: string }) => state)).toEqual(['removed']);
});

describe('nothing is different', () => {
  test.each<[string, (repository: GitRepository) => void]>([
    ['after nothing', () => undefined],
    ['after a file is renamed', (repository) => repository.move(file, '流转 文件.dataflow.yaml')],
    [
      'after flows went to another file',
      (repository) => {
        repository.write(file, smallShared);
        repository.write('other.dataflow.yaml', `dataflow: 1\nflows:\n${smallFlow({ id: 'sync', people: 9_000 })}`);
      },
    ],
    ['after line ends changed', (repository) => repository.write(file, few.replaceAll('\n', '\r\n'))],
    [
      'after comments and the order of keys changed',
      (repository) => repository.write(file, few.replace('    from: hr-cn\n    to: acme-de\n', '    to: acme-de # the group\n    from: hr-cn\n')),
    ],
  ])('%s', (_, change) => {
    using repository = gitRepository({ [file]: few });
    change(repository);
    const { status, stdout } = repository.run('diff', 'HEAD', '--exit-code');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^nothing changed(, \d+ there before)?$/m)]);
  });
});

describe('projects', () => {
  test('that came, went and moved are told as such', () => {
    using repository = gitRepository({
      'a/dataflow.config.yaml': '',
      'a/a.dataflow.yaml': few,
      'b/dataflow.config.yaml': '',
      'b/b.dataflow.yaml': smallProject({ id: 'other', people: 70 }).replaceAll('acme', 'beta'),
    });
    repository.move('a', '移动 的');
    repository.git('rm', '-rq', 'b');
    repository.write('c/dataflow.config.yaml', '');
    repository.write(
      'c/c.dataflow.yaml',
      smallProject({ id: 'third', people: 12_000 }).replaceAll('acme', 'gamma').replaceAll('hr-cn', 'shop-cn').replaceAll('payroll', 'health'),
    );
    const { projects } = told(repository, 'HEAD');
    expect(projects.map((one: Record<string, unknown>) => [one['root'], one['rootBefore'], one['state']])).toEqual([
      ['c', 'c', 'added'],
      ['移动 的', 'a', 'both'],
      ['b', 'b', 'removed'],
    ]);
    expect(projects[1].definitions).toEqual([]);
    expect(repository.run('diff', 'HEAD').stdout).toContain('moved here from a');
  });

  test('that did not exist at all are no fault', () => {
    using repository = gitRepository({ 'README.md': 'x' });
    const before = repository.run('diff', 'HEAD');
    expect([before.status, before.stdout]).toEqual([0, expect.stringContaining('no dataflow files on either side')]);
    repository.write(file, many);
    expect(told(repository, 'HEAD').projects[0].state).toBe('added');
    expect(repository.run('diff', 'HEAD', '--exit-code').status).toBe(1);
  });

  test('can be named, and are found from a folder below', () => {
    using repository = gitRepository({ 'a/a.dataflow.yaml': few, 'b/b.dataflow.yaml': few });
    repository.write('b/b.dataflow.yaml', many);
    expect(told(repository, 'HEAD', '--project', 'a').projects[0].verdicts).toEqual([]);
    expect(JSON.parse(repository.runIn('b', 'diff', 'HEAD', '--format', 'json').stdout).projects[0].verdicts).toHaveLength(1);
  });
});

test('an example is compared in its own folder', () => {
  using repository = gitRepository({ 'README.md': 'x' });
  mkdirSync(join(repository.path, 'examples'));
  cpSync('examples', join(repository.path, 'examples'), { recursive: true });
  repository.commit();
  expect(repository.run('diff', 'HEAD~1', 'HEAD').stdout).toContain('added');
  expect(repository.run('diff', 'HEAD').stdout).toContain('nothing changed');
});
