import { eastAsianWidth } from 'get-east-asian-width';

// Points. No row of the format is higher than the second.
const lineHeight = 15;
const highest = 409;
// What a text measured in characters may lack: its words do not break where a line would be full.
const slack = 1.5;

/** The height of a row in which each text is broken to the width of its column: not every reader measures rows by itself. */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => linesOf(text, (widths[index] ?? 0) - slack));
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + 2);
}

function linesOf(text: string, width: number): number {
  // Beyond the highest row nothing has to be counted.
  if (text.length / width > highest / lineHeight) return highest;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true });
  return width;
}
