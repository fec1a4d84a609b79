import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../kit/folder.js';
import { gitRepository, inRepository, runGit } from '../kit/git-repository.js';
import { asOf, broken, changed, few, file, many, mark } from './changed-repository.js';
import { codeHost } from './code-host.js';
import { pullRequest, runJob } from './github-job.js';
import { releaseTree } from './release-tree.js';

const released = releaseTree();
afterAll(() => released[Symbol.dispose]());

describe('a job', () => {
  test('tells what a pull request brings, as annotations, outputs, summary and SARIF', async () => {
    using repository = changed(few, broken);
    await using host = await codeHost();
    const done = await runJob({ action: released.path, workspace: repository.path, api: host.url, inputs: asOf, event: pullRequest(repository.base) });
    expect(done.status, done.stderr).toBe(1);
    expect(done.stdout).toMatch(/^::error .*file=flows\.dataflow\.yaml.*reference-unknown/m);
    expect(Number(done.outputs['errors'])).toBeGreaterThan(0);
    expect(done.outputs).toHaveProperty('warnings');
    expect(done.sarif).toMatchObject({ version: '2.1.0' });
    expect(done.summary).toContain('reference-unknown');
    expect(done.summary).not.toContain(mark);
    expect(host.got).toEqual([]);
  });

  test('counts only what is new, unless it is told otherwise', async () => {
    using repository = changed(broken, `${broken}# a line\n`);
    const job = { action: released.path, workspace: repository.path, api: '', event: pullRequest(repository.base) };
    const [onlyNew, all] = [await runJob({ ...job, inputs: asOf }), await runJob({ ...job, inputs: { ...asOf, 'only-new': 'false' } })];
    expect([onlyNew.status, onlyNew.outputs['errors']]).toEqual([0, '0']);
    expect([all.status, all.outputs['errors'] === '0']).toEqual([1, false]);
  });

  test('counts everything where nothing says what to compare with', async () => {
    using repository = changed(broken, broken);
    const done = await runJob({ action: released.path, workspace: repository.path, api: '', inputs: asOf });
    expect([done.status, done.outputs['verdicts-moved']]).toEqual([1, '0']);
  });

  test('counts verdicts that moved, and fails of them where it is told to', async () => {
    using repository = changed(few, many);
    const job = { action: released.path, workspace: repository.path, api: '', event: pullRequest(repository.base) };
    const quiet = await runJob({ ...job, inputs: { ...asOf, 'fail-on': 'never' } });
    const strict = await runJob({ ...job, inputs: { ...asOf, 'fail-on': 'verdict', 'max-warnings': '99' } });
    expect([quiet.status, quiet.outputs['verdicts-moved'], strict.status]).toEqual([0, '1', 1]);
    expect(quiet.summary).toContain('11,000');
  });

  test('fails of nothing but what it is told', async () => {
    using repository = gitRepository({ [file]: broken });
    const failing = async (inputs: Readonly<Record<string, string>>) =>
      (await runJob({ action: released.path, workspace: repository.path, api: '', inputs: { ...asOf, ...inputs } })).status;
    expect(await failing({ 'fail-on': 'verdict' })).toBe(0);
    expect(await failing({ 'fail-on': 'verdict', 'max-warnings': '0' })).toBe(1);
    expect(await failing({ 'fail-on': 'never', 'max-warnings': '0' })).toBe(0);
    expect(await failing({ 'fail-on': 'warning, verdict' })).toBe(1);
  });

  test('takes what others did on the base meanwhile for no part of a pull request', async () => {
    using repository = gitRepository({ [file]: few, 'note.txt': 'one' });
    const stale = repository.git('rev-parse', 'HEAD').trim();
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.write('note.txt', 'two');
    const head = repository.commit('change');
    repository.git('checkout', '--quiet', 'main');
    repository.write(file, many);
    repository.commit('others');
    repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'change');
    const moved = async (event: unknown) =>
      (await runJob({ action: released.path, workspace: repository.path, api: '', inputs: { ...asOf, 'fail-on': 'never' }, event })).outputs['verdicts-moved'];
    expect([await moved(pullRequest(stale, 'acme/flows', head)), await moved(pullRequest(stale))]).toEqual(['0', '1']);
  });

  test('stands in the folder that it is told, and looks at the paths that it is told', async () => {
    using repository = gitRepository({ [`eu/${file}`]: few, [`us/a b/${file}`]: broken });
    const job = { action: released.path, workspace: repository.path, api: '' };
    const inOne = await runJob({ ...job, inputs: { ...asOf, 'working-directory': 'eu' } });
    const two = await runJob({ ...job, inputs: { ...asOf, path: 'eu\nus/a b\n' } });
    expect(inOne.stdout).not.toContain('reference-unknown');
    expect(two.stdout).toContain('reference-unknown');
    expect([two.status, Number(two.outputs['errors']) > Number(inOne.outputs['errors'])]).toEqual([1, true]);
    const none = await runJob({ ...job, inputs: { ...asOf, 'working-directory': 'asia' } });
    expect([none.status, none.stdout]).toEqual([2, '::error title=Dataflow Compliance::there is no folder asia\n']);
  });

  test('says what to do where the checkout is too shallow', async () => {
    using repository = changed(few, many);
    using clones = makeFolder();
    runGit(clones.path, 'clone', '--quiet', '--depth', '1', `file://${repository.path}`, 'shallow');
    const clone = inRepository({ ...clones, path: join(clones.path, 'shallow') });
    const done = await runJob({ action: released.path, workspace: clone.path, api: '', inputs: asOf, event: pullRequest(repository.base) });
    expect(done.status).toBe(2);
    expect(done.stdout).toMatch(/^::error title=Dataflow Compliance::.*fetch-depth: 0/m);
    const all = await runJob({
      action: released.path,
      workspace: clone.path,
      api: '',
      inputs: { ...asOf, 'only-new': 'false', 'fail-on': 'never' },
      event: pullRequest(repository.base),
    });
    expect(all.status).toBe(0);
    expect(all.stdout).toMatch(/^::warning title=Dataflow Compliance::the comparison is left out: .*fetch-depth: 0/m);
  });

  test('says so where the ref of the action holds no built program', async () => {
    using sources = makeFolder();
    using repository = gitRepository({ [file]: few });
    cpSync('action.yml', join(sources.path, 'action.yml'));
    const done = await runJob({ action: sources.path, workspace: repository.path, api: '' });
    expect([done.status, done.stdout]).toEqual([2, expect.stringContaining('use a tag of a release')]);
  });
});

describe('what is given', () => {
  const hostile = '--output=text=stolen $(touch stolen) `touch stolen` "; touch stolen; " \'; touch stolen; \' $HOME';

  test.each(['path', 'since', 'baseline', 'regime', 'format', 'language', 'max-warnings', 'working-directory', 'as-of', 'fail-on', 'comment'])(
    'as %s is never a command',
    async (name) => {
      using repository = gitRepository({ [file]: few });
      const done = await runJob({ action: released.path, workspace: repository.path, api: '', inputs: { [name]: hostile } });
      expect([done.status, done.stdout]).toEqual([2, expect.stringContaining('::error title=Dataflow Compliance::')]);
      expect(repository.git('status', '--porcelain')).toBe('');
    },
  );

  test('wrongly is said in plain words', async () => {
    using repository = gitRepository({ [file]: few });
    const said = async (inputs: Readonly<Record<string, string>>) =>
      (await runJob({ action: released.path, workspace: repository.path, api: '', inputs })).stdout;
    expect(await said({ comment: 'yes' })).toBe('::error title=Dataflow Compliance::comment is true or false, not yes\n');
    expect(await said({ 'fail-on': 'error,moon' })).toBe('::error title=Dataflow Compliance::fail-on lists error, warning, verdict, never, not moon\n');
  });
});
