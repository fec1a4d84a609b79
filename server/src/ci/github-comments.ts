import { asking } from './code-host.js';
import { listAt, numberAt, textAt } from './json.js';
import { type Comments, commentsPerPage, type HostComment } from './one-comment.js';

// Who writes where the token of a job is used.
const bot = 'github-actions[bot]';

/** The comments of a pull request. */
export function githubComments(about: { readonly token: string; readonly pullRequest: number; readonly env: NodeJS.ProcessEnv }): Comments {
  const { token, pullRequest, env } = about;
  const api = env['GITHUB_API_URL'] || 'https://api.github.com';
  const graphql = env['GITHUB_GRAPHQL_URL'] || `${api}/graphql`;
  const repository = `${api}/repos/${env['GITHUB_REPOSITORY'] ?? ''}`;
  const ask = asking({ accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' });
  return {
    // Only this question is answered to the token of a job as well as to one of a person.
    author: async () => textAt(await ask('POST', graphql, { query: '{ viewer { login } }' }).catch(() => undefined), 'data', 'viewer', 'login') ?? bot,
    page: async (number) =>
      listAt({ all: await ask('GET', `${repository}/issues/${pullRequest}/comments?per_page=${commentsPerPage}&page=${number}`) }, 'all').map(commentOf),
    create: async (body) => void (await ask('POST', `${repository}/issues/${pullRequest}/comments`, { body })),
    update: async (id, body) => void (await ask('PATCH', `${repository}/issues/comments/${id}`, { body })),
  };
}

function commentOf(one: unknown): HostComment {
  return { id: numberAt(one, 'id'), author: textAt(one, 'user', 'login') ?? '', body: textAt(one, 'body') ?? '' };
}
