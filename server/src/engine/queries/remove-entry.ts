import type { Definition } from '../model/definition.js';
import type { Edit } from '../model/edits.js';
import { entryStretch } from './entry-stretch.js';
import type { FileView } from './project-view.js';

/** Takes a definition out of its file, with the comments above it. The head of a section stays, even where nothing is left below it. */
export function removeEntry(file: FileView, { entry }: Definition): Edit {
  const { style, span } = entryStretch(file, entry);
  const place = { file: file.path, span: style === 'flow' ? withComma(file, span) : withBreak(file, span) };
  return { place, text: '' };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Up to the next line; where there is none, from the end of the line before. */
function withBreak(file: FileView, { start, end }: Stretch): Stretch {
  const line = file.lineAt(start);
  let next = file.lineAt(end) + 1;
  // Of the blank lines on both sides one stays.
  if (isBlank(file, line - 1) && isBlank(file, next)) next++;
  if (next < file.lineCount) return { start, end: file.lineSpan(next).start };
  return { start: line === 0 ? start : file.lineSpan(line - 1).end, end };
}

function isBlank(file: FileView, line: number): boolean {
  return line >= 0 && line < file.lineCount - 1 && file.read(file.lineSpan(line)).trim() === '';
}

/** Between braces the comma behind goes too; behind the last one, the comma before. */
function withComma(file: FileView, { start, end }: Stretch): Stretch {
  const behind = /^\s*,[^\S\n]*/.exec(file.read({ start: end, end: Math.min(file.length, end + reach) }));
  if (behind) return { start, end: end + behind[0].length };
  const before = /,\s*$/.exec(file.read({ start: Math.max(0, start - reach), end: start }));
  return { start: start - (before?.[0].length ?? 0), end };
}

/** How far a comma is looked for. */
const reach = 400;
