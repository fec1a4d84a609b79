import { blankMark, citedText } from '../paper/marks.js';
import type { Words } from '../paper/paper.js';

const firstWide = 0x2e80;

/** About how many lines words take in a column; both widths in the same unit. */
export function lineCount(words: Words, column: { readonly width: number; readonly type: number }): number {
  const text = words.map((inline) => (typeof inline === 'string' ? inline : plain(inline))).join('');
  const perLine = Math.max(1, Math.floor(column.width / column.type));
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
}

function plain(inline: Exclude<Words[number], string>): string {
  switch (inline.kind) {
    case 'blank':
      return blankMark(inline.guidance, 'zh');
    case 'see':
      return inline.figure;
    case 'cited':
      return citedText(inline);
    case 'strong':
    case 'aside':
    case 'unverified':
      return inline.text;
  }
}

/** About how wide a line is, in widths of a Chinese character. */
export function widthOf(line: string): number {
  let width = 0;
  for (let at = 0; at < line.length; at++) width += line.charCodeAt(at) >= firstWide ? 1 : 0.5;
  return width;
}
