import { afterAll, describe, expect, test } from 'vitest';
import { gitRepository } from '../kit/git-repository.js';
import { smallProject } from '../kit/small-project.js';
import { asOf, changed, few, file, many, mark } from './changed-repository.js';
import { codeHost, type HostBehaviour } from './code-host.js';
import { jobToken, pullRequest, runJob } from './github-job.js';
import { releaseTree } from './release-tree.js';

const released = releaseTree();
afterAll(() => released[Symbol.dispose]());

const bot = 'github-actions[bot]';

async function commented(behaviour: HostBehaviour, from = 'acme/flows') {
  using repository = changed(few, many);
  await using host = await codeHost(behaviour);
  const inputs = { ...asOf, comment: 'true', 'fail-on': 'never' };
  const done = await runJob({ action: released.path, workspace: repository.path, api: host.url, inputs, event: pullRequest(repository.base, from) });
  return { ...done, comments: host.comments, got: host.got };
}

describe('the comment of a pull request', () => {
  test('is written once and then brought up to date in its place', async () => {
    using repository = changed(few, many);
    await using host = await codeHost({ viewer: bot });
    const job = {
      action: released.path,
      workspace: repository.path,
      api: host.url,
      inputs: { ...asOf, comment: 'true', 'fail-on': 'never' },
      event: pullRequest(repository.base),
    };
    const first = await runJob(job);
    expect(first.stdout).toContain('Comment of pull request 7: written.');
    expect(host.comments.map(({ body }) => body.split('\n', 1)[0])).toEqual([mark]);
    const same = await runJob(job);
    expect(same.stdout).toContain('Comment of pull request 7: up to date already.');
    repository.write(file, smallProject({ id: 'sync', people: 12_000 }));
    repository.commit('more');
    const next = await runJob(job);
    expect(next.stdout).toContain('Comment of pull request 7: brought up to date.');
    expect(host.comments).toHaveLength(1);
    expect(host.comments[0]?.body).toContain('12,000');
    repository.write(file, few);
    repository.commit('back');
    await runJob(job);
    expect(host.comments[0]?.body).not.toContain('12,000');
    expect(host.got.map(({ method, path }) => `${method} ${path}`).filter((one) => !/GET|graphql/.test(one))).toEqual([
      'POST /repos/acme/flows/issues/7/comments',
      'PATCH /repos/acme/flows/issues/comments/1',
      'PATCH /repos/acme/flows/issues/comments/1',
    ]);
  });

  test('is not written where nothing is different', async () => {
    using repository = changed(few, `${few}# a line\n`);
    await using host = await codeHost();
    const job = { action: released.path, workspace: repository.path, api: host.url, inputs: { ...asOf, comment: 'true' }, event: pullRequest(repository.base) };
    expect((await runJob(job)).stdout).toContain('Comment of pull request 7: not needed.');
    expect(host.comments).toEqual([]);
  });

  test('is found behind a hundred and fifty others', async () => {
    const others = Array.from({ length: 150 }, (_, index) => ({ author: 'somebody', body: `comment ${index}` }));
    const { comments, got, stdout } = await commented({ comments: [...others, { author: bot, body: `${mark}\r\nold` }] });
    expect(stdout).toContain('brought up to date');
    expect(comments).toHaveLength(151);
    expect(comments[150]?.body).toContain('11,000');
    expect(got.filter(({ method }) => method === 'GET').map(({ path }) => path)).toEqual(
      [1, 2].map((page) => `/repos/acme/flows/issues/7/comments?per_page=100&page=${page}`),
    );
  });

  test('is the own one: what somebody else wrote with the same mark is left alone', async () => {
    const { comments } = await commented({
      comments: [
        { author: 'somebody', body: `${mark}\nmine` },
        { author: bot, body: `see ${mark}` },
      ],
    });
    expect(comments.map(({ author, body }) => [author, body.split('\n', 1)[0]])).toEqual([
      ['somebody', mark],
      [bot, `see ${mark}`],
      [bot, mark],
    ]);
    expect(comments[0]?.body).toBe(`${mark}\nmine`);
  });

  test('is known by the owner of the token, whoever that is', async () => {
    const { comments } = await commented({ viewer: 'compliance-app[bot]', comments: [{ author: 'compliance-app[bot]', body: `${mark}\nold` }] });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('11,000');
  });

  test.each([
    ['acme/flows', 'pull-requests: write'],
    ['somebody/flows', 'from a fork may not write'],
  ])('that may not be written by %s is said and fails no job', async (from, words) => {
    const { status, stdout, comments } = await commented({ refuses: { status: 403, message: 'Resource not accessible\n::error::by integration' } }, from);
    expect([status, comments]).toEqual([0, []]);
    expect(stdout).toMatch(new RegExp(`^::notice title=Dataflow Compliance::no comment: 403 Resource not accessible ::error::by integration; .*${words}`, 'm'));
  });

  test('that cannot be written because nobody answers fails no job', async () => {
    using repository = changed(few, many);
    const inputs = { ...asOf, comment: 'true', 'fail-on': 'never' };
    const done = await runJob({ action: released.path, workspace: repository.path, api: 'http://127.0.0.1:9', inputs, event: pullRequest(repository.base) });
    expect(done.status).toBe(0);
    expect(done.stdout).toContain('::notice title=Dataflow Compliance::no comment: not reached: ');
  });

  test('is one for each folder that is checked apart', async () => {
    using repository = gitRepository({ [`eu/${file}`]: few, [`us/${file}`]: few });
    const base = repository.git('rev-parse', 'HEAD').trim();
    for (const folder of ['eu', 'us']) repository.write(`${folder}/${file}`, many);
    repository.commit();
    await using host = await codeHost();
    for (const folder of ['eu', 'us', 'eu'])
      await runJob({
        action: released.path,
        workspace: repository.path,
        api: host.url,
        inputs: { ...asOf, comment: 'true', 'working-directory': folder },
        event: pullRequest(base),
      });
    expect(host.comments.map(({ body }) => body.split('\n', 2))).toEqual([
      ['<!-- dataflow in eu -->', mark],
      ['<!-- dataflow in us -->', mark],
    ]);
  });

  test('shows the token to nobody but the code host', async () => {
    const { stdout, stderr, summary, got, comments } = await commented({ refuses: { status: 401, message: 'Bad credentials' } });
    expect(`${stdout}${stderr}${summary}${JSON.stringify(comments)}`).not.toContain(jobToken);
    expect(new Set(got.map(({ token }) => token))).toEqual(new Set([`Bearer ${jobToken}`]));
  });
});
