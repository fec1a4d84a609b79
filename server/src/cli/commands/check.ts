import { analyseProjects, type ProjectOptions } from '../analyse-projects.js';
import { paint } from '../paint.js';
import { countBySeverity, reportText } from '../report-check.js';
import { reportJson } from '../report-check-json.js';

export interface CheckOptions extends ProjectOptions {
  readonly format: 'text' | 'json';
  readonly maxWarnings?: number | undefined;
}

/** Checks projects and prints what was found. Returns 1 where there are errors, or more warnings than allowed. */
export function check(paths: readonly string[], options: CheckOptions): number {
  const cwd = process.cwd();
  const projects = analyseProjects(paths, options, cwd);
  process.stdout.write(options.format === 'json' ? reportJson(projects, cwd) : reportText(projects, paint(), cwd));
  const counts = countBySeverity(projects.flatMap(({ analysis }) => analysis.findings));
  return counts.error > 0 || counts.warning > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}
