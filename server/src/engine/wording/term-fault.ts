import type { Catalogues } from '../generated/catalogue-types.js';
import type { Text } from '../text.js';
import { vagueMatcher, vagueness } from './vague-text.js';

/** What is wrong with the words that say where a document has a term. */
interface TermFault {
  /** Continues the id of the term. */
  readonly words: Text;
  /** What to ask instead. */
  readonly question?: Text | undefined;
  readonly provisions: readonly string[];
}

/** Finds the fault of what stands behind a term: nothing, or words that say nothing. Undefined where it says something. */
export function termFaultFinder(catalogues: Catalogues): (where: string | boolean | null) => TermFault | undefined {
  const catalogue = catalogues['vague-words'];
  const matcher = vagueMatcher('terms', catalogue);
  return (where) => {
    if (typeof where === 'boolean') return undefined;
    const text = (where ?? '').trim();
    if (text === '') return { words: { en: 'is not filled in', zh: '尚未填写' }, provisions: [] };
    const group = catalogue.groups[vagueness(text, matcher)?.group ?? ''];
    if (!group) return undefined;
    return { words: { en: `only says “${text}”`, zh: `仅写“${text}”` }, question: group.why, provisions: group.provisions };
  };
}
