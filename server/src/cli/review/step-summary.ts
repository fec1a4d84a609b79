import { appendFileSync } from 'node:fs';
import { encodedPath } from './encoded-path.js';
import { markdownReport } from './markdown-report.js';
import type { Review } from './review.js';

// GitHub shows no summary at all where a step writes more than one MiB.
const limit = 1_000_000;

/** Adds the report as Markdown to the summary of a GitHub Actions step, where there is one. A summary that cannot be written fails no build. */
export function writeStepSummary(review: Review, env: NodeJS.ProcessEnv): void {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  try {
    appendFileSync(path, markdownReport(review, { linkTo: linkIn(env), limit }));
  } catch (fault) {
    console.error(`dataflow: the step summary could not be written: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

/** A summary is a page of its own, so files are linked by their whole address at the commit that was checked. */
function linkIn(env: NodeJS.ProcessEnv): (file: string, line: number) => string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  const folder = server && repository && commit ? `${server}/${repository}/blob/${commit}/` : '';
  return (file, line) => `${folder}${encodedPath(file)}#L${line}`;
}
