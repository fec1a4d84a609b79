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

/** The catalogue made ready for one use, so that a text costs a look into two tables and one search. */
export interface VagueMatcher {
  readonly groups: Groups;
  /** Phrase → group, for texts that are nothing but the phrase, and for parts of a list of such phrases. */
  readonly whole: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
  /** Finds any phrase that may make a text vague by occurring in it. */
  readonly anywhere: RegExp;
  readonly concrete: readonly RegExp[];
}

type Groups = readonly (readonly [string, VagueGroup])[];

const made = new WeakMap<VagueWords, Map<TextUse, VagueMatcher>>();

/** The catalogue made ready for one use. That takes a while, so it is done once. */
export function vagueMatcher(use: TextUse, catalogue: VagueWords): VagueMatcher {
  const ofCatalogue = made.get(catalogue) ?? new Map<TextUse, VagueMatcher>();
  const matcher = ofCatalogue.get(use) ?? newMatcher(use, catalogue);
  made.set(catalogue, ofCatalogue.set(use, matcher));
  return matcher;
}

function newMatcher(use: TextUse, catalogue: VagueWords): VagueMatcher {
  const groups = Object.entries(catalogue.groups).filter(([, { appliesTo }]) => appliesTo.includes(use));
  const table = (phrasesOf: (group: VagueGroup) => readonly Phrases[]) =>
    new Map(
      groups
        .flatMap(([id, group]) => phrasesOf(group).flatMap(({ english, chinese }) => [...english, ...chinese].map((phrase) => [phrase, id] as const)))
        .reverse(),
    );
  const occurring = groups.flatMap(([, { mostly: some, always: each }]) => [some, each]).flatMap(({ english, chinese }) => [...english, ...chinese]);
  return {
    groups,
    whole: table(({ whole }) => [whole]),
    parts: table(({ whole, mostly: some }) => [whole, some]),
    anywhere: new RegExp(occurring.length === 0 ? '(?!)' : occurring.map(escaped).join('|'), 'u'),
    concrete: catalogue.concrete.patterns.map((pattern) => new RegExp(pattern, 'u')),
  };
}

function escaped(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** What is vague about a text; undefined where it says something. */
export function vagueness(text: string, matcher: VagueMatcher): Vagueness | undefined {
  const plain = normalised(text);
  if (plain === '') return { group: emptyGroup, phrase: '' };
  return wholly(plain, matcher) ?? (matcher.anywhere.test(plain) ? (mostly(plain, matcher) ?? always(plain, matcher.groups)) : undefined);
}

function wholly(text: string, { whole, parts }: VagueMatcher): Vagueness | undefined {
  const group = whole.get(text);
  if (group !== undefined) return { group, phrase: text };
  const listed = text
    .split(/[,;/.。、]/)
    .map(trimmed)
    .filter((part) => part !== '');
  const [first] = listed;
  const firstGroup = first === undefined ? undefined : parts.get(first);
  return first !== undefined && firstGroup !== undefined && listed.every((part) => parts.has(part)) ? { group: firstGroup, phrase: first } : undefined;
}

function mostly(text: string, { groups, concrete }: VagueMatcher): Vagueness | undefined {
  const found = groups.flatMap(([group, { mostly: phrases, rest }]) => occurring(text, phrases).map((phrase) => ({ group, phrase, rest })));
  if (found.length === 0 || concrete.some((pattern) => pattern.test(text))) return undefined;
  const phrases = groups.flatMap(([, group]) => [...occurring(text, group.mostly), ...occurring(text, group.always)]);
  const said = lettersBeside(text, phrases);
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

const ascii = /^[ -~]*$/;

/** The form in which the catalogue has its phrases. */
function normalised(text: string): string {
  // Most English texts need none of the foldings below.
  if (ascii.test(text))
    return text
      .toLowerCase()
      .replace(/ {2,}/g, ' ')
      .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
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
