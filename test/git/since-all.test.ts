import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseProject, analyseProjects } from '../../server/src/cli/analyse-projects.js';
import { askedIn, stateAt } from '../../server/src/cli/compare/base-side.js';
import { comparedFindings } from '../../server/src/cli/compare/known-findings.js';
import { onlySince } from '../../server/src/cli/compare/since.js';
import { allProjects } from '../kit/all-projects.js';
import { inRepository, runGit } from '../kit/git-repository.js';
import { plainFindings } from '../kit/plain-findings.js';
import { changeOf, type RandomEdit, randomEdit } from '../kit/random-edits.js';

test('what is new is what a full analysis of both sides says, in all fixtures and examples after random edits', () => {
  using folder = allProjects();
  runGit(folder.path, 'init', '--quiet');
  const repository = inRepository(folder);
  repository.commit();
  const options = { asOf: '2026-11-23' };
  const before = new Map(stateAt('HEAD', askedIn([], folder.path)).projects.map((project) => [project.root, project]));
  const lists = fc.sample(fc.array(randomEdit, { minLength: 1, maxLength: 6 }), { numRuns: before.size, seed: 7 });
  for (const [index, { root, files }] of [...before.values()].entries()) edit(root, files, lists[index] ?? []);
  const found = onlySince(analyseProjects([], options, folder.path), 'HEAD', [], folder.path);
  expect(found.length).toBeGreaterThan(100);
  for (const { project, analysis, comparison } of found) {
    const then = before.get(project.root);
    const full = analyseProject(project, options);
    const earlier = then ? analyseProject(then, options).analysis.findings : [];
    const { known } = comparedFindings(full.analysis.findings, earlier, new Map());
    const fresh = full.analysis.findings.filter((finding) => !known.has(finding));
    expect(plainFindings(analysis.findings), project.root).toEqual(plainFindings(fresh));
    expect(comparison?.all.length, project.root).toBe(full.analysis.findings.length);
  }
});

function edit(root: string, files: readonly { readonly path: string }[], edits: readonly RandomEdit[]): void {
  for (const one of edits) {
    const path = files[one.file % Math.max(1, files.length)]?.path;
    if (path === undefined) continue;
    const text = readFileSync(join(root, path), 'utf8');
    const { start, end, text: put } = changeOf(one, text, text);
    writeFileSync(join(root, path), text.slice(0, start) + put + text.slice(end));
  }
}
