// Whether a text says nothing where a place, a period, a purpose or a reason is asked for, by the catalogue of vague words.

/** Where a text stands: what is vague in one place says enough in another. */
export type TextUse = 'terms' | 'necessity' | 'retention' | 'purpose';

interface Phrases {
  readonly english: readonly string[];
  readonly chinese: readonly string[];
}

interface VagueGroup {
  readonly appliesTo: readonly TextUse[];
  readonly whole: Phrases;
  readonly mostly: Phrases;
  /** So many letters may stand beside a phrase of `mostly` before the text counts as saying more. */
  readonly rest: number;
  readonly always: Phrases;
}

/** The catalogue as far as it is read here. */
export interface VagueWords {
  readonly concrete: { readonly patterns: readonly string[] };
  readonly groups: Readonly<Record<string, VagueGroup>>;
}

export interface Vagueness {
  /** Id of the group in the catalogue. */
  readonly group: string;
  /** The words that say nothing, as the catalogue has them; empty where the text has no letter and no digit. */
  readonly phrase: string;
}

// In what it says a Han character stands for about so many letters.
const lettersOfHan = 3;
const emptyGroup = 'placeholder';

/** What is vague about a text; undefined where it says something. */
export function vagueness(text: string, use: TextUse, catalogue: VagueWords): Vagueness | undefined {
  const plain = normalised(text);
  if (plain === '') return { group: emptyGroup, phrase: '' };
  const groups = Object.entries(catalogue.groups).filter(([, { appliesTo }]) => appliesTo.includes(use));
  return wholly(plain, groups) ?? mostly(plain, groups, catalogue.concrete.patterns) ?? always(plain, groups);
}

type Groups = readonly (readonly [string, VagueGroup])[];

function wholly(text: string, groups: Groups): Vagueness | undefined {
  const one = phraseOf(text, groups, ({ whole }) => [whole]);
  if (one) return one;
  const parts = text.split(/[,;/.。、]/).map(trimmed);
  const vague = parts.filter((part) => part !== '').map((part) => phraseOf(part, groups, (group) => [group.whole, group.mostly]));
  return vague.includes(undefined) ? undefined : vague[0];
}

function phraseOf(text: string, groups: Groups, phrasesOf: (group: VagueGroup) => readonly Phrases[]): Vagueness | undefined {
  const found = groups.find(([, group]) => phrasesOf(group).some(({ english, chinese }) => english.includes(text) || chinese.includes(text)));
  return found && { group: found[0], phrase: text };
}

function mostly(text: string, groups: Groups, patterns: readonly string[]): Vagueness | undefined {
  const found = groups.flatMap(([group, { mostly: phrases, rest }]) => occurring(text, phrases).map((phrase) => ({ group, phrase, rest })));
  if (found.length === 0 || patterns.some((pattern) => new RegExp(pattern, 'u').test(text))) return undefined;
  const said = lettersBeside(
    text,
    groups.flatMap(([, group]) => [...occurring(text, group.mostly), ...occurring(text, group.always)]),
  );
  const vague = found.find(({ rest }) => said <= rest);
  return vague && { group: vague.group, phrase: vague.phrase };
}

function always(text: string, groups: Groups): Vagueness | undefined {
  return groups.flatMap(([group, { always: phrases }]) => occurring(text, phrases).map((phrase) => ({ group, phrase })))[0];
}

/** Phrases that occur in a text: English ones from border to border of a word, Chinese ones anywhere. */
function occurring(text: string, { english, chinese }: Phrases): readonly string[] {
  return [...english.filter((phrase) => placesOf(phrase, text).length > 0), ...chinese.filter((phrase) => text.includes(phrase))];
}

const wordBefore = /[\p{L}\p{N}]$/u;
const wordAfter = /^[\p{L}\p{N}]/u;
const han = /\p{Script=Han}/u;

function placesOf(phrase: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const bordered = !wordBefore.test(text.slice(0, at)) && !wordAfter.test(text.slice(at + phrase.length));
    if (bordered || han.test(phrase)) places.push(at);
  }
  return places;
}

/** How much a text says beside some phrases, in letters. */
function lettersBeside(text: string, phrases: readonly string[]): number {
  const covered = new Set<number>();
  for (const phrase of phrases) for (const at of placesOf(phrase, text)) for (let step = 0; step < phrase.length; step += 1) covered.add(at + step);
  const left = Array.from({ length: text.length }, (_, at) => (covered.has(at) ? ' ' : text.charAt(at))).join('');
  return [...left].reduce((sum, letter) => sum + (han.test(letter) ? lettersOfHan : Number(/\p{L}/u.test(letter))), 0);
}

/** The form in which the catalogue has its phrases. */
function normalised(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
  return trimmed(plain);
}

function trimmed(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
