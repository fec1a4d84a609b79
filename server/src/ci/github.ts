import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { check, reportFolder } from './check.js';
import { HostFault } from './code-host.js';
import { type Compared, compare } from './compare.js';
import { githubComments } from './github-comments.js';
import { type GithubEvent, readEvent } from './github-event.js';
import { annotate, writeOutputs } from './github-log.js';
import { mergedInto } from './merged-into.js';
import { inFolder, keepOneComment } from './one-comment.js';
import { type Settings, workingDirectory } from './settings.js';

// GitHub shows no summary at all where a step writes more than one MiB.
const longestSummary = 1_048_576;

/** Checks in a job of GitHub Actions: annotations, outputs, summary, a SARIF file, and a comment where one is asked for. Returns the exit code. */
export async function checkInGithub(settings: Settings, env: NodeJS.ProcessEnv): Promise<number> {
  const event = readEvent(env);
  const base = settings.since ?? mergedInto(event.head, env) ?? event.base;
  const folder = reportFolder(env);
  const sarif = join(folder, 'dataflow.sarif');
  const found = check({ ...settings, format: settings.format ?? 'github' }, { base, folder, outputs: [`sarif=${sarif}`] });
  if (found.code > 1) {
    annotate('error', found.complaint);
    return 2;
  }
  if (found.complaint !== '') console.error(found.complaint);
  const { errors, warnings } = found;
  const compared = base === undefined ? undefined : compare(settings, base);
  const told = compared && 'markdown' in compared ? compared : undefined;
  writeOutputs({ errors, warnings, 'verdicts-moved': told?.moved ?? 0, sarif }, env);
  if (compared && 'fault' in compared) return withoutComparison(compared.fault, { settings, code: found.code });
  if (told) {
    writeSummary(told, env);
    if (settings.comment) await comment(told, { event, settings, env });
  }
  return found.code || (settings.failOn.has('verdict') && told?.callsForAttention ? 1 : 0);
}

/** A comparison that nobody asked for fails no build. */
function withoutComparison(fault: string, { settings, code }: { readonly settings: Settings; readonly code: number }): number {
  if (settings.failOn.has('verdict')) {
    annotate('error', fault);
    return 2;
  }
  annotate('warning', `the comparison is left out: ${fault}`);
  return code;
}

function writeSummary({ markdown, hasChanged }: Compared, env: NodeJS.ProcessEnv): void {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (!path || !hasChanged) return;
  const text = `\n${markdown.slice(markdown.indexOf('\n') + 1)}`;
  try {
    const before = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (before + Buffer.byteLength(text) > longestSummary) console.log('The comparison does not fit into the summary of the step any more.');
    else appendFileSync(path, text);
  } catch (fault) {
    console.error(`The summary of the step could not be written: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

interface Around {
  readonly event: GithubEvent;
  readonly settings: Settings;
  readonly env: NodeJS.ProcessEnv;
}

/** Keeps the comment of a pull request; what goes wrong with it is said and fails no build. */
async function comment({ markdown, hasChanged }: Compared, { event, settings: { token }, env }: Around): Promise<void> {
  const { pullRequest } = event;
  if (pullRequest === undefined) return console.log('No comment: this build is not for a pull request.');
  if (token === undefined) return annotate('notice', 'no comment: there is no token to write it with');
  try {
    const kept = await keepOneComment(githubComments({ token, pullRequest, env }), inFolder(markdown, workingDirectory(env)), hasChanged);
    console.log(`Comment of pull request ${pullRequest}: ${kept}.`);
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
    annotate('notice', `no comment: ${fault.message}${hint(fault, event)}`);
  }
}

function hint({ status }: HostFault, { isFork }: GithubEvent): string {
  if (status !== 401 && status !== 403 && status !== 404) return '';
  return isFork ? '; the token of a pull request from a fork may not write' : '; the job needs `permissions: { pull-requests: write }`';
}
