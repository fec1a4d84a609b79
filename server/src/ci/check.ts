import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { numberAt } from './json.js';
import { type Run, showDataflow } from './run-dataflow.js';
import { option, type Settings } from './settings.js';

/** What a check found. */
export interface Checked {
  /** 0, 1 where something makes the build fail, 2 where nothing could be checked. */
  readonly code: number;
  readonly complaint: string;
  readonly errors: number;
  readonly warnings: number;
}

/** A folder of its own for reports, which the build takes away. */
export function reportFolder(env: NodeJS.ProcessEnv): string {
  return mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'dataflow-'));
}

/** Checks what a build was told to, with the report in the log and others in files (`sarif=path`). */
export function check(settings: Settings, about: { readonly base: string | undefined; readonly folder: string; readonly outputs: readonly string[] }): Checked {
  const counts = join(about.folder, 'dataflow.json');
  const { paths, failOn, judged, baseline, format, onlyNew, maxWarnings } = settings;
  const run = showDataflow([
    'check',
    `--format=${format ?? 'auto'}`,
    ...[`json=${counts}`, ...about.outputs].flatMap((output) => ['--output', output]),
    ...option('--since', onlyNew ? about.base : undefined),
    ...option('--baseline', baseline),
    ...option('--max-warnings', failOn.has('warning') ? '0' : maxWarnings),
    ...judged,
    '--',
    ...paths,
  ]);
  if (run.code > 1 || !existsSync(counts)) return { code: 2, complaint: run.complaint || 'the check could not be run', errors: 0, warnings: 0 };
  const report: unknown = JSON.parse(readFileSync(counts, 'utf8'));
  const found = { errors: numberAt(report, 'summary', 'error'), warnings: numberAt(report, 'summary', 'warning') };
  return { ...found, code: failsOf(run, found.warnings, settings) ? 1 : 0, complaint: run.complaint };
}

/** Whether findings make the build fail. */
function failsOf({ code }: Run, warnings: number, { failOn, maxWarnings }: Settings): boolean {
  if (failOn.has('never')) return false;
  if (failOn.has('error') || failOn.has('warning')) return code !== 0;
  return maxWarnings !== undefined && warnings > Number(maxWarnings);
}
