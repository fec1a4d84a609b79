import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, reportFolder } from './check.js';
import { HostFault } from './code-host.js';
import { type Compared, compare } from './compare.js';
import { gitlabComments } from './gitlab-comments.js';
import { inFolder, keepOneComment } from './one-comment.js';
import { type Settings, workingDirectory } from './settings.js';

/** Checks in a job of GitLab: two reports and the comparison as files, and a note in the merge request where there is a token. Returns the exit code. */
export async function checkInGitlab(settings: Settings, env: NodeJS.ProcessEnv): Promise<number> {
  // The first is there where the pipeline runs on the merge of both.
  const base = settings.since ?? (env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA'] || env['CI_MERGE_REQUEST_DIFF_BASE_SHA'] || undefined);
  const inProject = (name: string) => join(env['CI_PROJECT_DIR'] || '.', name);
  const outputs = [`gitlab=${inProject('gl-code-quality-report.json')}`, `junit=${inProject('dataflow-junit.xml')}`];
  const found = check({ ...settings, format: settings.format ?? 'text' }, { base, folder: reportFolder(env), outputs });
  if (found.complaint !== '') console.error(found.complaint);
  if (found.code > 1 || base === undefined) return found.code;
  const compared = compare(settings, base);
  if ('fault' in compared) {
    console.error(`The comparison is left out: ${compared.fault}`);
    return settings.failOn.has('verdict') ? 2 : found.code;
  }
  writeComparison(inProject('dataflow-diff.md'), compared.markdown);
  await note(compared, settings.token, env);
  return found.code || (settings.failOn.has('verdict') && compared.callsForAttention ? 1 : 0);
}

/** A link of that name comes from the change that is checked, and leads wherever its author likes. */
function writeComparison(path: string, markdown: string): void {
  rmSync(path, { force: true });
  writeFileSync(path, markdown);
}

/** Keeps the note of a merge request; what goes wrong with it is said and fails no build. */
async function note({ markdown, hasChanged }: Compared, token: string | undefined, env: NodeJS.ProcessEnv): Promise<void> {
  if (token === undefined) return console.log('No note: there is no token to write it with. The comparison stands in dataflow-diff.md.');
  const comments = gitlabComments(token, env);
  if (comments === undefined) return console.log('No note: this build is not for a merge request.');
  try {
    console.log(`Note of the merge request: ${await keepOneComment(comments, inFolder(markdown, workingDirectory(env)), hasChanged)}.`);
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
    console.log(`No note: ${fault.message}. The comparison stands in dataflow-diff.md.`);
  }
}
