import { type Paint, paint } from '../paint.js';
import { reportText } from '../report-check.js';
import { reportJson } from '../report-check-json.js';
import { azureReport } from './azure-report.js';
import type { Format } from './formats.js';
import { githubReport } from './github-report.js';
import { gitlabReport } from './gitlab-report.js';
import { htmlReport } from './html-report.js';
import { junitReport } from './junit-report.js';
import { type MarkdownOptions, markdownReport } from './markdown-report.js';
import { rdjsonlReport, rdjsonReport } from './rdjson-report.js';
import type { Review } from './review.js';
import { sarifReport } from './sarif-report.js';

/** Where a report goes: whether it may be coloured, and how the place of a finding is linked from there. */
export interface Destination extends MarkdownOptions {
  readonly colours?: Paint | undefined;
}

/** A review in each format. */
export const reports: Readonly<Record<Format, (review: Review, destination: Destination) => string>> = {
  text: ({ projects, cwd }, { colours = paint('never') }) => reportText(projects, colours, cwd),
  json: ({ projects, cwd }) => reportJson(projects, cwd),
  sarif: sarifReport,
  github: githubReport,
  gitlab: gitlabReport,
  azure: azureReport,
  junit: junitReport,
  rdjson: rdjsonReport,
  rdjsonl: rdjsonlReport,
  markdown: markdownReport,
  html: htmlReport,
};
