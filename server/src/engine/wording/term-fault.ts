import type { Catalogues } from '../generated/catalogue-types.js';
import type { Text } from '../text.js';
import { vagueness } from './vague-text.js';

/** What is wrong with the words that say where a document has a term. */
interface TermFault {
  /** Continues the id of the term. */
  readonly words: Text;
  /** What to ask instead. */
  readonly question?: Text | undefined;
  readonly provisions: readonly string[];
}

/** The fault of what stands behind a term: nothing, or words that say nothing. Undefined where it says something. */
export function termFault(where: string | boolean | null, catalogues: Catalogues): TermFault | undefined {
  if (typeof where === 'boolean') return undefined;
  const text = (where ?? '').trim();
  if (text === '') return { words: { en: 'is not filled in', zh: '尚未填写' }, provisions: [] };
  const catalogue = catalogues['vague-words'];
  const group = catalogue.groups[vagueness(text, 'terms', catalogue)?.group ?? ''];
  if (!group) return undefined;
  return { words: { en: `only says “${text}”`, zh: `仅写“${text}”` }, question: group.why, provisions: group.provisions };
}
