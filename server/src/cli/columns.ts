import { eastAsianWidth } from 'get-east-asian-width';

/** Columns that a text takes in a terminal: Chinese characters and emoji take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{Mark}|\u200D|\uFE0F/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** The text filled with spaces to a width in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
