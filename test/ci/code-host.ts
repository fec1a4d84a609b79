import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A comment as a code host keeps it. */
export interface Kept {
  readonly id: number;
  readonly author: string;
  body: string;
}

/** A request that a code host got. */
export interface Got {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
}

/** A code host on this machine, with the comments of one change. */
export interface CodeHost {
  readonly url: string;
  readonly comments: Kept[];
  readonly got: Got[];
  [Symbol.asyncDispose](): Promise<void>;
}

export interface HostBehaviour {
  readonly comments?: readonly Omit<Kept, 'id'>[];
  /** Who the token belongs to; undefined where the host does not say. */
  readonly viewer?: string;
  /** What writing is answered with instead of being done. */
  readonly refuses?: { readonly status: number; readonly message: string };
}

/** Answers as GitHub and GitLab do, as far as comments go. */
export async function codeHost({ comments = [], viewer, refuses }: HostBehaviour = {}): Promise<CodeHost> {
  const kept: Kept[] = comments.map((comment, index) => ({ ...comment, id: index + 1 }));
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request;
    const token = request.headers.authorization ?? [request.headers['private-token']].flat()[0];
    got.push({ method, path: url, token });
    const body = await bodyOf(request);
    const answer = answerTo({ method, url: new URL(url, 'http://host'), body, kept, viewer, refuses });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    comments: kept,
    got,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Question {
  readonly viewer: string | undefined;
  readonly refuses: HostBehaviour['refuses'] | undefined;
  readonly method: string;
  readonly url: URL;
  readonly body: string;
  readonly kept: Kept[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

function answerTo({ method, url, body, kept, viewer, refuses }: Question): Answer {
  const { pathname, searchParams } = url;
  if (pathname === '/graphql')
    return viewer === undefined ? { status: 403, body: { message: 'no' } } : { status: 200, body: { data: { viewer: { login: viewer } } } };
  if (pathname === '/user') return viewer === undefined ? { status: 401, body: { message: '401 Unauthorized' } } : { status: 200, body: { username: viewer } };
  const shown = ({ id, author, body: text }: Kept) => ({ id, body: text, user: { login: author }, author: { username: author } });
  if (method === 'GET') {
    const size = Number(searchParams.get('per_page'));
    const from = (Number(searchParams.get('page')) - 1) * size;
    return { status: 200, body: kept.slice(from, from + size).map(shown) };
  }
  if (refuses) return { status: refuses.status, body: { message: refuses.message } };
  const { body: text }: { body: string } = JSON.parse(body);
  if (method === 'POST') {
    kept.push({ id: kept.length + 1, author: viewer ?? 'github-actions[bot]', body: text });
    return { status: 201, body: {} };
  }
  const one = kept.find(({ id }) => id === Number(pathname.split('/').at(-1)));
  if (one) one.body = text;
  return { status: one ? 200 : 404, body: {} };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
