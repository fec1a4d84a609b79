import type { Span } from '../syntax/span.js';
import { nameAt } from './name-at.js';
import type { FileView, ProjectView } from './project-view.js';
import { placesMeant } from './rename.js';

/**
 * Where the id of a definition stands in a file, to be changed together while it is typed. None where the cursor is not at the
 * definition: who changes a reference means another definition.
 */
export function linkedSpans(project: ProjectView, file: FileView, offset: number): readonly Span[] {
  const name = nameAt(project, file, offset);
  // Of two definitions of one id, nobody knows which one the references mean.
  if (!name || name.reference || name.targets.length > 1) return [];
  const spans = placesMeant(project, name, file.path).map(({ span }) => span);
  const alike = spans.filter((span) => file.read(span) === name.id);
  return alike.length > 1 ? alike : [];
}
