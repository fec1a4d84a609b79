import { join, relative } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { analyse } from '../../engine/index.js';
import { type AnalysedProject, projectInput } from '../analyse-projects.js';
import { applySafeFixes, type Texts } from '../apply-fixes.js';
import { writeWhole } from '../write-new.js';

/** Applies the safe fixes of projects: writes the files, or with `dryRun` only prints the difference. Returns how many files change. */
export function fixProjects(projects: readonly AnalysedProject[], dryRun: boolean, cwd: string): number {
  return projects.reduce((changed, one) => changed + fixProject(one, dryRun, cwd), 0);
}

function fixProject(one: AnalysedProject, dryRun: boolean, cwd: string): number {
  const { project } = one;
  const texts: Texts = new Map([...project.files, ...(project.config ? [project.config] : [])].map(({ path, text }) => [path, text]));
  const changed = applySafeFixes(texts, (current) => {
    const newText = ({ path, text }: { path: string; text: string }) => ({ path, text: current.get(path) ?? text });
    const analysis = analyse({ ...projectInput(one), files: project.files.map(newText), config: project.config && newText(project.config) });
    return 'noRegime' in analysis ? one.analysis : analysis;
  });
  for (const [path, text] of changed) {
    const file = join(project.root, path);
    const shown = relative(cwd, file) || path;
    if (dryRun) process.stdout.write(createTwoFilesPatch(shown, shown, texts.get(path) ?? '', text, '', '', { context: 2 }).replace(/^Index: .*\n=+\n/, ''));
    else writeWhole(file, text);
  }
  return changed.size;
}
