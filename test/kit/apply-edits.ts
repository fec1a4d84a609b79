import type { Edit } from '../../server/src/engine/model/edits.js';
import type { ProjectView } from '../../server/src/engine/queries/project-view.js';

/** Texts of a project after edits, by path; only files that changed. Edits that overlap are an error. */
export function applyEdits(project: ProjectView, edits: readonly Edit[]): Readonly<Record<string, string>> {
  const paths = [...new Set(edits.map(({ place }) => place.file))];
  return Object.fromEntries(
    paths.map((path) => [
      path,
      withEdits(
        project.file(path)?.read() ?? '',
        edits.filter(({ place }) => place.file === path),
      ),
    ]),
  );
}

function withEdits(text: string, edits: readonly Edit[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const inOrder = edits
    .map((edit, index) => ({ edit, index }))
    .sort((left, right) => left.edit.place.span.start - right.edit.place.span.start || left.index - right.index);
  let result = '';
  let at = 0;
  for (const { edit } of inOrder) {
    const { start, end } = edit.place.span;
    if (start < at) throw new Error(`edits overlap at ${start}`);
    result += text.slice(at, start) + edit.text.replaceAll('\n', lineEnd);
    at = end;
  }
  return result + text.slice(at);
}
