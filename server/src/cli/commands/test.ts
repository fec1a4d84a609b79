import { expectationResults } from '../../engine/views/expectations.js';
import { analyseProjects, type ProjectOptions } from '../analyse-projects.js';
import { paint } from '../paint.js';
import { type Tested, testJson, testText } from '../report-test.js';

export interface TestOptions extends ProjectOptions {
  readonly format: 'text' | 'json';
}

/** Runs the expectations of projects and prints them like a test runner. Returns 1 where one fails, or may stand where nothing can be read. */
export function test(paths: readonly string[], options: TestOptions): number {
  const cwd = process.cwd();
  const tested = analyseProjects(paths, options, cwd).map((one): Tested => {
    const { model } = one.analysis;
    return { one, results: expectationResults(one.analysis), unreadable: model.problems.filter(({ rule }) => rule === 'syntax').length };
  });
  process.stdout.write(options.format === 'json' ? testJson(tested, cwd) : testText(tested, paint(), cwd));
  return tested.some(({ results, unreadable }) => unreadable > 0 || results.some(({ passed }) => !passed)) ? 1 : 0;
}
