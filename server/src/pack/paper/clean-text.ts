const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
/** Marks that turn the order of whatever stands around them, up to the end of the paragraph. */
const orderMarks = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text of the user as every file of a pack can hold it: line feeds and tabs stay, marks that would reorder the words around the text are
 * left out, and what XML forbids, halves of characters included, is shown as U+FFFD, which more fonts have than the pictures of controls.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(orderMarks, '')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
