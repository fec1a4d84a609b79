import { namedFiles } from '../engine/law/named-files.js';
import type { ServedProject } from './served-project.js';

/** Paths of the documents that a project's agreements and filings name, from its root. */
export function documentsOf({ live }: ServedProject): readonly string[] {
  if (!live.view) return [];
  const { agreement, filing } = live.view.model.tables;
  return [...agreement.list, ...filing.list].flatMap((definition) => namedFiles(definition).map(({ fromRoot }) => fromRoot));
}
