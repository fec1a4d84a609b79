import type { FileView } from '../engine/queries/project-view.js';

/** New lines end as the first one of the file does. */
export function withLineEnds(file: FileView, text: string): string {
  const { end } = file.lineSpan(0);
  return file.read({ start: end, end: end + 1 }) === '\r' ? text.replaceAll('\n', '\r\n') : text;
}
