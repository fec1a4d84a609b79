const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const letter = /\p{L}/u;
/** From the first letter of a script that runs from the right to the last one, with what is between them but no other letter. */
const stretches = new RegExp(`${rightToLeft.source}(?:[^\\p{L}\\n]*(?:${rightToLeft.source}|\\p{M}))*`, 'gu');

export interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** A text cut where the direction of its script turns. */
export function directionsOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let after = 0;
  for (const match of text.matchAll(stretches)) {
    if (match.index > after) found.push({ text: text.slice(after, match.index), rightToLeft: false });
    found.push({ text: match[0], rightToLeft: true });
    after = match.index + match[0].length;
  }
  return after < text.length ? [...found, { text: text.slice(after), rightToLeft: false }] : found;
}

/** Whether a text as a whole runs from the right: its first letter does. */
export function runsFromRight(text: string): boolean {
  const first = letter.exec(text);
  return first !== null && rightToLeft.test(first[0]);
}
