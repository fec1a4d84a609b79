import type { Written } from '../law/written.js';
import type { Text } from '../text.js';
import { type VagueMatcher, vagueness } from './vague-text.js';

/** A text of the file that says nothing, as it stands there. */
interface VagueWritten {
  readonly group: string;
  /** The words in each language; where only one of them is vague, it stands for both. */
  readonly quoted: Text;
  /** Language key of the words below the text; empty where they are the whole text. */
  readonly path: readonly string[];
}

/** What is vague about a text in one or two languages; undefined where each of them says something or nothing is written. */
export function vagueWritten(text: Written, matcher: VagueMatcher): VagueWritten | undefined {
  const parts = typeof text === 'string' ? [{ path: [], words: text }] : (['en', 'zh'] as const).map((key) => ({ path: [key], words: text?.[key] ?? '' }));
  const vague = parts.filter((part) => part.words.trim() !== '').flatMap((part) => ({ ...part, group: vagueness(part.words, matcher)?.group ?? [] }));
  const [first, second] = vague.flatMap(({ group, ...part }) => (typeof group === 'string' ? [{ ...part, group, words: part.words.trim() }] : []));
  return first && { group: first.group, quoted: { en: first.words, zh: second?.words ?? first.words }, path: second ? [] : first.path };
}
