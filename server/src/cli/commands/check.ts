import type { ProjectConfig } from '../../engine/generated/config-types.js';
import { analyseProjects, type ProjectOptions } from '../analyse-projects.js';
import { paint } from '../paint.js';
import { countBySeverity, reportText } from '../report-check.js';
import { reportJson } from '../report-check-json.js';
import { fixProjects } from './fix.js';

export interface CheckOptions extends ProjectOptions {
  readonly format: 'text' | 'json';
  readonly maxWarnings?: number | undefined;
  readonly fix?: boolean | undefined;
  readonly fixDryRun?: boolean | undefined;
  readonly rule?: ProjectConfig['rules'] | undefined;
}

/** Checks projects and prints what was found. Returns 1 where there are errors, or more warnings than allowed. */
export function check(paths: readonly string[], options: CheckOptions): number {
  const cwd = process.cwd();
  const asked = { ...options, severities: options.rule };
  const before = analyseProjects(paths, asked, cwd);
  const dryRun = options.fixDryRun === true;
  const changed = options.fix === true || dryRun ? fixProjects(before, dryRun, cwd) : 0;
  if (dryRun) return 0;
  // What is reported is what is left.
  const projects = changed === 0 ? before : analyseProjects(paths, asked, cwd);
  process.stdout.write(options.format === 'json' ? reportJson(projects, cwd) : reportText(projects, paint(), cwd));
  const counts = countBySeverity(projects.flatMap(({ analysis }) => analysis.findings));
  return counts.error > 0 || counts.warning > (options.maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}
