import type { Analysis } from '../engine/index.js';
import type { Edit } from '../engine/model/edits.js';
import { withLineEnds } from './line-ends.js';

/** Texts of a project by path. */
export type Texts = ReadonlyMap<string, string>;

// Each round can open the way for another; a project that still changes after so many would change for ever.
const mostRounds = 10;

/** Applies safe fixes until none is left, and returns the texts that changed. */
export function applySafeFixes(texts: Texts, analyseTexts: (texts: Texts) => Analysis): Texts {
  let current = texts;
  for (let round = 0; round < mostRounds; round++) {
    const edits = analyseTexts(current).findings.flatMap(({ fix, waiver }) => (fix?.safe && !waiver ? [fix.edits] : []));
    if (edits.length === 0) break;
    current = new Map([...current].map(([path, text]) => [path, withEdits(text, edits, path)]));
  }
  return new Map([...current].filter(([path, text]) => text !== texts.get(path)));
}

/** Applies fixes from the end of the text to its beginning; of two that touch the same place the first one wins. New lines end as the file's own. */
function withEdits(text: string, fixes: readonly (readonly Edit[])[], path: string): string {
  const wanted = fixes
    .flat()
    .filter(({ place }) => place.file === path)
    .sort((left, right) => right.place.span.start - left.place.span.start);
  let result = text;
  let untouchedBefore = Number.POSITIVE_INFINITY;
  for (const {
    place: { span },
    text: replacement,
  } of wanted) {
    if (span.end > untouchedBefore) continue;
    result = result.slice(0, span.start) + withLineEnds(replacement, text) + result.slice(span.end);
    untouchedBefore = span.start;
  }
  return result;
}
