import { analyse } from '../../server/src/engine/index.js';
import type { FileView, ProjectView } from '../../server/src/engine/queries/project-view.js';
import { viewOf } from '../../server/src/engine/queries/view-of.js';

/** A project with a cursor in it. */
export interface AtCursor {
  readonly project: ProjectView;
  readonly file: FileView;
  readonly offset: number;
}

/**
 * Reads a project from texts; `<|>` in one of them is the cursor and no part of the text. One text alone is the file
 * `main.dataflow.yaml`.
 */
export function atCursor(source: string | Readonly<Record<string, string>>, asOf = '2026-11-22'): AtCursor {
  const sources = Object.entries(typeof source === 'string' ? { 'main.dataflow.yaml': source } : source);
  const [path, marked = ''] = sources.find(([, text]) => text.includes('<|>')) ?? sources[0] ?? ['main.dataflow.yaml'];
  const files = sources.map(([name, text]) => ({ path: name, text: text.replace('<|>', '') }));
  const analysis = analyse({ files, today: asOf, asOf });
  if ('noRegime' in analysis) throw new Error(`no regime on ${asOf}`);
  const project = viewOf(analysis);
  const file = project.file(path);
  if (!file) throw new Error(`no file ${path}`);
  return { project, file, offset: Math.max(0, marked.indexOf('<|>')) };
}
