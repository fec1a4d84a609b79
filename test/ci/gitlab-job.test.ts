import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../kit/folder.js';
import { type GitRepository, gitEnvironment, gitRepository } from '../kit/git-repository.js';
import { smallProject } from '../kit/small-project.js';
import { few, file, many } from './changed-repository.js';
import { codeHost } from './code-host.js';
import { type Ended, runProgram } from './run-program.js';

const token = 'token-that-nobody-may-see';

async function runJob(repository: GitRepository, variables: Readonly<Record<string, string>> = {}): Promise<Ended> {
  using temporary = makeFolder();
  const env = { ...gitEnvironment(), GITLAB_CI: 'true', CI_PROJECT_DIR: repository.path, TMPDIR: temporary.path, DATAFLOW_AS_OF: '2026-11-23', ...variables };
  return await runProgram(process.execPath, [resolve('dist/ci.js'), 'gitlab'], { cwd: repository.path, env });
}

/** A checkout in which more people are sent, and the variables of the merge request. */
function mergeRequest(api: string) {
  const repository = gitRepository({ [file]: few });
  const base = repository.git('rev-parse', 'HEAD').trim();
  repository.write(file, many);
  repository.commit('change');
  const variables = {
    CI_API_V4_URL: api,
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    DATAFLOW_FAIL_ON: 'never',
  };
  return { ...repository, variables };
}

const read = (repository: GitRepository, name: string) => readFileSync(join(repository.path, name), 'utf8');

describe('a job of GitLab', () => {
  test('writes its reports where the template looks for them', async () => {
    using repository = gitRepository({ [`eu/${file}`]: few.replace('to: acme', 'to: nobody') });
    const { status, stdout } = await runJob(repository, { DATAFLOW_WORKING_DIRECTORY: 'eu' });
    expect(status).toBe(1);
    expect(stdout).toContain('reference-unknown');
    expect(JSON.parse(read(repository, 'gl-code-quality-report.json'))).toEqual(
      expect.arrayContaining([expect.objectContaining({ check_name: 'reference-unknown' })]),
    );
    expect(read(repository, 'dataflow-junit.xml')).toContain('<testsuites');
    expect(existsSync(join(repository.path, 'dataflow-diff.md'))).toBe(false);
  });

  test('keeps the comparison as a file where there is no token', async () => {
    using repository = mergeRequest('http://127.0.0.1:9');
    const { status, stdout } = await runJob(repository, repository.variables);
    expect([status, stdout]).toEqual([0, expect.stringContaining('No note: there is no token')]);
    expect(read(repository, 'dataflow-diff.md')).toContain('11,000');
  });

  test('writes the comparison through no link that the change brings', async () => {
    using repository = mergeRequest('http://127.0.0.1:9');
    repository.write('mine', 'kept');
    symlinkSync('mine', join(repository.path, 'dataflow-diff.md'));
    await runJob(repository, repository.variables);
    expect([read(repository, 'mine'), read(repository, 'dataflow-diff.md')]).toEqual(['kept', expect.stringContaining('11,000')]);
  });

  test('keeps one note in the merge request', async () => {
    await using host = await codeHost({
      viewer: 'project_42_bot',
      comments: Array.from({ length: 150 }, () => ({ author: 'somebody', body: '<!-- dataflow diff -->\nmine' })),
    });
    using repository = mergeRequest(host.url);
    const variables = { ...repository.variables, DATAFLOW_TOKEN: token };
    const [first, second] = [await runJob(repository, variables), await runJob(repository, variables)];
    expect([first.stdout, second.stdout]).toEqual([
      expect.stringContaining('Note of the merge request: written.'),
      expect.stringContaining('up to date already.'),
    ]);
    repository.write(file, smallProject({ id: 'sync', people: 12_000 }));
    expect((await runJob(repository, variables)).stdout).toContain('brought up to date.');
    expect(host.comments).toHaveLength(151);
    expect(host.comments[150]?.body).toContain('12,000');
    expect(host.got.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /projects/42/merge_requests/7/notes',
      'PUT /projects/42/merge_requests/7/notes/151',
    ]);
    expect(`${first.stdout}${first.stderr}`).not.toContain(token);
  });

  test('goes on where the note may not be written', async () => {
    await using host = await codeHost({ viewer: 'project_42_bot', refuses: { status: 403, message: '403 Forbidden' } });
    using repository = mergeRequest(host.url);
    const { status, stdout } = await runJob(repository, { ...repository.variables, DATAFLOW_TOKEN: token });
    expect([status, stdout]).toEqual([0, expect.stringContaining('No note: 403 403 Forbidden. The comparison stands in dataflow-diff.md.')]);
  });

  test('says what it wants where it is not told the service', async () => {
    const { status, stderr } = await runProgram(process.execPath, [resolve('dist/ci.js'), 'moon'], { cwd: '.', env: gitEnvironment() });
    expect([status, stderr]).toEqual([2, 'dataflow-ci: the build service is wanted: github or gitlab\n']);
  });
});
