import { readFileSync } from 'node:fs';
import { numberAt, textAt } from './json.js';

/** What a build of GitHub runs for. */
export interface GithubEvent {
  /** The commit that a change is made against. */
  readonly base: string | undefined;
  /** The last commit of the change. */
  readonly head: string | undefined;
  /** The number of the pull request. */
  readonly pullRequest: number | undefined;
  /** Whether it comes from another repository, whose builds may not write. */
  readonly isFork: boolean;
}

/** Reads the event that started a build; one that cannot be read tells nothing. */
export function readEvent(env: NodeJS.ProcessEnv): GithubEvent {
  const event = eventAt(env['GITHUB_EVENT_PATH']);
  const from = textAt(event, 'pull_request', 'head', 'repo', 'full_name');
  return {
    base: textAt(event, 'pull_request', 'base', 'sha') ?? textAt(event, 'merge_group', 'base_sha'),
    head: textAt(event, 'pull_request', 'head', 'sha'),
    pullRequest: numberAt(event, 'pull_request', 'number') || undefined,
    isFork: from !== undefined && from !== textAt(event, 'pull_request', 'base', 'repo', 'full_name'),
  };
}

function eventAt(path: string | undefined): unknown {
  if (!path) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
