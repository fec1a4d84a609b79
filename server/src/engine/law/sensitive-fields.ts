// Which field names point to sensitive personal information. How names are read is told at the head of the dictionary.
import { plainName, type Stretch, stretchesOf } from './field-names.js';
import { type Day, inForce } from './regimes.js';

interface Words {
  readonly english: readonly string[];
  readonly chinese: readonly string[];
}

export interface FieldEntry extends Words {
  readonly kind: string;
  readonly alone?: readonly string[];
  readonly also35273only?: boolean;
  readonly provisions: readonly string[];
}

/** The dictionary as far as it is read here. */
export interface FieldDictionary {
  readonly carriers: Words;
  readonly sensitive: readonly FieldEntry[];
  readonly notSensitive: readonly Words[];
}

/** The catalogues as far as they are read here. */
interface Catalogues {
  readonly 'field-dictionary': FieldDictionary;
  readonly provisions: Readonly<Record<string, { readonly inForce?: { readonly from?: string; readonly until?: string } }>>;
}

/** The entry that a field name holds; undefined where it points to nothing. */
export type FieldReader = (name: string) => FieldEntry | undefined;

const readers = new WeakMap<Catalogues, { readonly day: Day; readonly reader: FieldReader }>();

/** The reader of field names by the list of a day. It is made once, because the dictionary is long. */
export function fieldReader(catalogues: Catalogues, day: Day): FieldReader {
  const known = readers.get(catalogues);
  if (known?.day === day) return known.reader;
  const reader = newReader(catalogues, day);
  readers.set(catalogues, { day, reader });
  return reader;
}

/** Reads field names by the list of a day: what a newer standard took off the list no longer counts, and keeps others from counting. */
function newReader({ 'field-dictionary': dictionary, provisions }: Catalogues, day: Day): FieldReader {
  const dropped = (entry: FieldEntry) => entry.also35273only === true && entry.provisions.some((id) => inForce(provisions[id]?.inForce ?? {}, day));
  const listed = dictionary.sensitive.filter((entry) => !dropped(entry));
  const harmless = [...dictionary.notSensitive, ...dictionary.sensitive.filter(dropped)].flatMap(wordsOf);
  const read = (plain: string): FieldEntry | undefined => {
    const alone = listed.find((entry) => entry.alone?.includes(plain));
    if (alone) return alone;
    for (let rest: string | undefined = plain; rest; rest = withoutCarrier(rest, dictionary.carriers)) {
      const name = rest;
      const found = longestEnding(name, listed);
      if (found) return harmless.some((word) => outweighs(word, found, name)) ? undefined : found.entry;
    }
    return undefined;
  };
  // Inventories repeat their field names.
  const known = new Map<string, FieldEntry | undefined>();
  return (name) => {
    const plain = plainName(name);
    if (!known.has(plain)) known.set(plain, read(plain));
    return known.get(plain);
  };
}

function wordsOf({ english, chinese }: Words): readonly string[] {
  return [...english, ...chinese];
}

interface Found {
  readonly entry: FieldEntry;
  readonly word: string;
  readonly at: Stretch;
}

/** The longest entry that a name ends with: its last word says what it is. */
function longestEnding(name: string, entries: readonly FieldEntry[]): Found | undefined {
  const found = entries.flatMap((entry) =>
    wordsOf(entry).flatMap((word) => {
      const at = endOf(name, word);
      return at ? [{ entry, word, at }] : [];
    }),
  );
  return found.sort((left, right) => right.word.length - left.word.length)[0];
}

function endOf(name: string, word: string): Stretch | undefined {
  return name.includes(word) ? stretchesOf(word, name).find(({ end }) => end === name.length) : undefined;
}

/** Whether a harmless word shares a part of the name with the sensitive one, and is at least as long. */
function outweighs(word: string, sensitive: Found, name: string): boolean {
  if (word.length < sensitive.word.length || !name.includes(word)) return false;
  return stretchesOf(word, name).some(({ end }) => end > sensitive.at.start);
}

/** The name without a word at its end that only says in which form the data comes. */
function withoutCarrier(name: string, carriers: Words): string | undefined {
  const number = /^(.*?)-?\d+$/u.exec(name)?.[1];
  if (number !== undefined) return number;
  const carrier = wordsOf(carriers).flatMap((word) => (word === name ? [] : (endOf(name, word) ?? [])))[0];
  return carrier && name.slice(0, carrier.start).replace(/-$/, '');
}
