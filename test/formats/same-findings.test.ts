import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allProjects } from '../kit/all-projects.js';
import type { Folder } from '../kit/folder.js';
import { readers } from './readers.js';
import { runCheck } from './run-check.js';
import { readJson, toldLines } from './told.js';

describe.each(['en', 'zh'])('told in %s', (language) => {
  let folder: Folder;
  let expected: readonly string[];
  beforeAll(() => {
    folder = allProjects();
    const outputs = readers.flatMap(([format]) => ['--output', `${format}=reports/${format}`]);
    const run = runCheck(folder.path, ['--format', 'json', '--language', language, ...outputs]);
    expect(run.stderr).toBe('');
    expected = toldLines(readJson(run.stdout));
  });
  afterAll(() => folder[Symbol.dispose]());

  test.each(readers)('%s says of every fixture and example what json says', (format, read) => {
    const text = readFileSync(join(folder.path, 'reports', format), 'utf8');
    expect(expected.length).toBeGreaterThan(200);
    expect(expected.some((line) => line.includes('(waived)'))).toBe(true);
    expect(toldLines(read(text, folder.path))).toEqual(expected);
  });
});
