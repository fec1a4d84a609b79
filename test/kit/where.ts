import type { FileView } from '../../server/src/engine/queries/project-view.js';
import type { Span } from '../../server/src/engine/syntax/span.js';

/** A place as `line:column text`, both numbers from 1, so that two places of one word differ. */
export function where(file: FileView | undefined, span: Span): string {
  if (!file) return 'no file';
  const line = file.lineAt(span.start);
  return `${line + 1}:${span.start - file.lineSpan(line).start + 1} ${file.read(span)}`;
}
