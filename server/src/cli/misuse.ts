/** The command was called in a way that it cannot serve; the message says why. Ends with exit code 2. */
export class Misuse extends Error {}

/** The end of a complaint about an unknown word: the word that was likely meant, or nothing. */
export function guess(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean ${near}?`;
}
