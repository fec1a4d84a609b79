// What a text on protection says about encryption, by the catalogue of words. How it is read is told at its head.
interface WordList {
  readonly whole: { readonly english: readonly string[]; readonly chinese: readonly string[] };
  readonly anywhere: { readonly english: readonly string[]; readonly chinese: readonly string[] };
}

export type ProtectionWords = Readonly<Record<'inTransit' | 'atRest' | 'either' | 'outdated' | 'none', WordList>>;

/** Encryption is named, only an outdated one is, it says that there is none, or it cannot be told. */
export type Protection = 'named' | 'outdated' | 'none' | 'unclear';

/** Reads one text; `naming` are the lists that name the encryption asked for. */
export function protectionIn(text: string, naming: readonly (keyof ProtectionWords)[], words: ProtectionWords): Protection {
  const found = listsFoundIn(plainText(text), words);
  if (naming.some((list) => found.has(list))) return 'named';
  if (found.has('outdated')) return 'outdated';
  return found.has('none') ? 'none' : 'unclear';
}

interface Stretch {
  readonly list: keyof ProtectionWords;
  readonly start: number;
  readonly end: number;
}

/** The longest phrases first; one inside a longer one says nothing of its own. */
function listsFoundIn(text: string, words: ProtectionWords): ReadonlySet<keyof ProtectionWords> {
  const lists = ['inTransit', 'atRest', 'either', 'outdated', 'none'] as const;
  const all = lists.flatMap((list) => stretchesOf(text, words[list]).map((stretch) => ({ ...stretch, list })));
  const counted: Stretch[] = [];
  for (const one of all.sort((left, right) => right.end - right.start - (left.end - left.start)))
    if (!counted.some(({ start, end }) => start <= one.start && one.end <= end)) counted.push(one);
  return new Set(counted.map(({ list }) => list));
}

function stretchesOf(text: string, { whole, anywhere }: WordList): readonly Omit<Stretch, 'list'>[] {
  const all = [...whole.english, ...whole.chinese].includes(text) ? [{ start: 0, end: text.length }] : [];
  return [...all, ...[...anywhere.english, ...anywhere.chinese].flatMap((phrase) => placesOf(phrase, text))];
}

const han = /\p{Script=Han}/u;
const letter = /(?!\p{Script=Han})[\p{L}\p{N}]/u;

function placesOf(phrase: string, text: string): readonly Omit<Stretch, 'list'>[] {
  const places: Omit<Stretch, 'list'>[] = [];
  for (let start = text.indexOf(phrase); start !== -1; start = text.indexOf(phrase, start + 1)) {
    const end = start + phrase.length;
    const bordered = !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(end));
    if (bordered || han.test(phrase)) places.push({ start, end });
  }
  return places;
}

function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{N})\.(?=\p{N})|[^\p{L}\p{N}]+/gu, (mark) => (mark === '.' ? mark : ' '))
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})|(?<=\p{L}) (?=\p{N})/gu, '')
    .trim();
}
