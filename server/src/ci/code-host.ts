import { textAt } from './json.js';

/** What a code host did not do. */
export class HostFault extends Error {
  constructor(
    message: string,
    /** The status that it answered with; undefined where it was not reached. */
    readonly status?: number,
  ) {
    super(message);
  }
}

/** Asks a code host. Throws HostFault. */
export type Ask = (method: 'GET' | 'POST' | 'PATCH' | 'PUT', url: string, body?: object) => Promise<unknown>;

const patience = 20_000;

/** A way to ask a code host with the headers that it wants. */
export function asking(headers: Readonly<Record<string, string>>): Ask {
  return async (method, url, body) => {
    const answer = await reached(url, {
      method,
      headers: { ...headers, 'user-agent': 'dataflow-compliance', ...(body && { 'content-type': 'application/json' }) },
      signal: AbortSignal.timeout(patience),
      ...(body && { body: JSON.stringify(body) }),
    });
    const said = parsed(await answer.text().catch(() => ''));
    if (answer.ok) return said;
    throw new HostFault(`${answer.status} ${clean(textAt(said, 'message') ?? answer.statusText)}`.trim(), answer.status);
  };
}

async function reached(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (fault) {
    const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : fault;
    throw new HostFault(`not reached: ${clean(cause instanceof Error ? cause.message || cause.name : String(cause))}`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Words of another machine on one short line. */
function clean(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 200);
}
