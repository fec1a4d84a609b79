import { relative } from 'node:path';
import type { AnalysedProject } from './analyse-projects.js';

/** Which project is spoken of, under which rules and on which day. */
export function lawTitle({ project, analysis: { regime, asOf }, language }: AnalysedProject, cwd: string): string {
  const where = relative(cwd, project.root) || '.';
  return language === 'zh' ? `${where}：${regime.name.zh}（${regime.id}），评估日 ${asOf}` : `${where}: ${regime.name.en} (${regime.id}), as of ${asOf}`;
}
