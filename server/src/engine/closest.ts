import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely stands for, or undefined where none is near. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  // Of a word as short as a code everything is near; there only capitals may differ.
  const limit = word.length <= 3 ? 0 : Math.max(1, Math.floor(word.length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    const nearer = best === undefined || away < best.distance || (away === best.distance && candidate < best.word);
    if (away <= limit && nearer) best = { word: candidate, distance: away };
  }
  return best?.word;
}
