import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { configName, isDataflowName, lockName } from '../../project/file-names.js';
import { Misuse } from '../misuse.js';
import { writeNew } from '../write-new.js';
import { encodedPath } from './encoded-path.js';
import type { Format } from './formats.js';
import { isReport } from './is-report.js';
import { reports } from './reports.js';
import { pathFrom, type Review } from './review.js';

/** A file to write a report to. */
export interface Output {
  readonly format: Format;
  readonly path: string;
}

/**
 * Writes reports to files, each whole or not at all. A report of an earlier run is replaced; any other file only by `force`, and what belongs
 * to a project never. Throws Misuse before anything is written where one of them may not be.
 */
export function writeReports(outputs: readonly Output[], review: Review, force: boolean): void {
  const { cwd, base } = review;
  const files = outputs.map(({ format, path }) => ({ format, path, file: resolve(cwd, path) }));
  for (const output of files) mustBeWritable(output, review, force);
  for (const [index, { file, path }] of files.entries())
    if (files.findIndex((other) => other.file === file) !== index) throw new Misuse(`${path} is named by two --output options`);
  for (const { format, file } of files) {
    const linkTo = (target: string, line: number) => `${encodedPath(pathFrom(dirname(file), resolve(base, target)))}#L${line}`;
    writeNew(file, reports[format](review, { linkTo }), true);
  }
}

function mustBeWritable({ format, path, file }: Output & { readonly file: string }, { projects }: Review, force: boolean): void {
  const name = basename(file);
  const own = projects.flatMap(({ project }) => project.files.map((one) => resolve(project.root, one.path)));
  const real = existsSync(file) ? realpathSync(file) : file;
  if (
    isDataflowName(name) ||
    name === configName ||
    name === lockName ||
    own.some((one) => one === file || real === (existsSync(one) ? realpathSync(one) : one))
  )
    throw new Misuse(`${path} belongs to a project; a report is never written over it`);
  if (existsSync(file) && !force && !isReport(textIn(file, path), format))
    throw new Misuse(`${path} exists and is no ${format} report of this program; --force overwrites it`);
}

function textIn(file: string, path: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    throw new Misuse(`${path} could not be read: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}
