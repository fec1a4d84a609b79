import type { ProjectConfig } from '../../engine/generated/config-types.js';
import type { ProjectOptions } from '../analyse-projects.js';
import { askedProjects, type LeftOutOptions, mustAgree, withoutLeftOut } from '../left-out.js';
import { paint } from '../paint.js';
import { encodedPath } from '../review/encoded-path.js';
import { chosenFormat, type Format } from '../review/formats.js';
import { reports } from '../review/reports.js';
import { reviewOf } from '../review/review.js';
import { writeStepSummary } from '../review/step-summary.js';
import { type Output, writeReports } from '../review/write-reports.js';
import { fixProjects } from './fix.js';

export interface CheckOptions extends ProjectOptions, LeftOutOptions {
  readonly format: Format | 'auto';
  readonly output?: readonly Output[] | undefined;
  readonly force?: boolean | undefined;
  readonly maxWarnings?: number | undefined;
  readonly fix?: boolean | undefined;
  readonly fixDryRun?: boolean | undefined;
  readonly rule?: ProjectConfig['rules'] | undefined;
}

/** Checks projects and tells what was found. Returns 1 where there are errors, or more warnings than allowed. */
export function check(paths: readonly string[], options: CheckOptions): number {
  const cwd = process.cwd();
  const asked = { ...options, severities: options.rule };
  mustAgree(options);
  const before = askedProjects(paths, asked, cwd);
  if (before.length === 0) return 0;
  const dryRun = options.fixDryRun === true;
  const changed = options.fix === true || dryRun ? fixProjects(before, dryRun, cwd) : 0;
  if (dryRun) return 0;
  // What is reported is what is left.
  const found = changed === 0 ? before : askedProjects(paths, asked, cwd);
  const projects = withoutLeftOut(found, { paths, options, cwd, tell: console.error });
  const review = reviewOf(projects, { cwd, maxWarnings: options.maxWarnings });
  writeReports(options.output ?? [], review, options.force ?? false);
  const format = chosenFormat(options.format, process.env);
  process.stdout.write(reports[format](review, { colours: paint(), linkTo: (file, line) => `${encodedPath(file)}#L${line}` }));
  if (format === 'github') writeStepSummary(review, process.env);
  return review.exitCode;
}
