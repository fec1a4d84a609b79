import type { Language } from '../../engine/text.js';
import type { PackProgress } from '../../pack/pack.js';
import { widthOf } from '../columns.js';

/** Where progress is told; what only the terminal of a person shows. */
export interface ProgressLine {
  readonly show: (progress: PackProgress) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
}

const clearLine = '\r\u001B[2K';
const leastColumns = 20;
// Of a terminal that does not say how wide it is.
const usualColumns = 80;

/** One line at the foot of a terminal that renews itself; nothing where no terminal reads along. */
export function progressLine(language: Language, { isQuiet }: { readonly isQuiet: boolean }): ProgressLine {
  const { stderr } = process;
  if (isQuiet || !stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: ({ done, of, doing }) =>
      stderr.write(clearLine + cut(`[${done}/${of}] ${doing[language]}`, Math.max(leastColumns, (stderr.columns || usualColumns) - 1))),
    clear: () => stderr.write(clearLine),
  };
}

/** As much of a text as some columns hold. */
function cut(text: string, columns: number): string {
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > columns) break;
    kept += character;
  }
  return kept;
}
