import { asking } from './code-host.js';
import { listAt, numberAt, textAt } from './json.js';
import { type Comments, commentsPerPage, type HostComment } from './one-comment.js';

/** The notes of a merge request; undefined where the build is for none. */
export function gitlabComments(token: string, env: NodeJS.ProcessEnv): Comments | undefined {
  const { CI_API_V4_URL: api, CI_MERGE_REQUEST_PROJECT_ID: project, CI_MERGE_REQUEST_IID: mergeRequest } = env;
  if (!api || !project || !mergeRequest) return undefined;
  const notes = `${api}/projects/${encodeURIComponent(project)}/merge_requests/${encodeURIComponent(mergeRequest)}/notes`;
  const ask = asking({ 'private-token': token });
  return {
    author: async () => textAt(await ask('GET', `${api}/user`), 'username') ?? '',
    page: async (number) =>
      listAt({ all: await ask('GET', `${notes}?sort=asc&order_by=created_at&per_page=${commentsPerPage}&page=${number}`) }, 'all').map(noteOf),
    create: async (body) => void (await ask('POST', notes, { body })),
    update: async (id, body) => void (await ask('PUT', `${notes}/${id}`, { body })),
  };
}

function noteOf(one: unknown): HostComment {
  return { id: numberAt(one, 'id'), author: textAt(one, 'author', 'username') ?? '', body: textAt(one, 'body') ?? '' };
}
