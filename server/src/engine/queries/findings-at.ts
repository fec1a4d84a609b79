import { type Finding, inSourceOrder } from '../finding.js';
import type { Span } from '../syntax/span.js';
import { entriesTouching } from './entries-touching.js';
import type { ProjectView } from './project-view.js';

/**
 * Findings of a file whose places touch a span, in source order. To ask for a place reads the text of its definition, so
 * only definitions that the span touches are looked at.
 */
export function findingsAt(project: ProjectView, path: string, span: Span): readonly Finding[] {
  const file = project.file(path);
  // What ends right before the span touches it too.
  const entries = file ? entriesTouching(file, { start: Math.max(0, span.start - 1), end: span.end }) : [];
  const definitions = new Set(entries.flatMap((entry) => project.definitionAt(path, entry.start) ?? []));
  const found = [...project.findingsOutside(path), ...[...definitions].flatMap((definition) => project.findingsIn(definition))];
  return inSourceOrder(found.filter(({ place }) => place.span.start <= span.end && span.start <= place.span.end));
}
