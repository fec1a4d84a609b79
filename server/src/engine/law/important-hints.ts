// Which hints at important data the names of a category and its fields hold, by the sector whose rules apply.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Definition } from '../model/definition.js';
import { plainName, stretchesOf } from './field-names.js';
import type { Verdict } from './verdict.js';

export type Hint = NonNullable<Catalogues['sectors'][string]['importantDataHints']>[number];

/** A name of the file that holds a word of a hint. */
export interface HintedName {
  readonly name: string;
  /** Place of the name inside the category. */
  readonly path: readonly string[];
}

/** A hint of a sector with the names that point to it. */
export interface Hinted {
  readonly sector: string;
  readonly hint: Hint;
  readonly names: readonly HintedName[];
}

/** The hints at a category that flows carry; without a sector none are looked for, because their words mean other things elsewhere. */
export function hintsAt(category: Definition<'category'>, carriers: readonly Verdict[], { sectors }: Catalogues): readonly Hinted[] {
  const own = category.value.sector;
  const exporters = carriers.flatMap(({ facts }) => facts.exporter?.value.sector ?? []);
  const names = namesOf(category);
  return [...new Set(own === undefined ? exporters : [own])].sort().flatMap((sector) =>
    (sectors[sector]?.importantDataHints ?? []).flatMap((hint) => {
      const found = names.filter(({ name }) => holdsWord(name, hint));
      return found.length > 0 ? [{ sector, hint, names: found }] : [];
    }),
  );
}

function namesOf({ id, value }: Definition<'category'>): readonly HintedName[] {
  const { name, fields = [] } = value;
  const written = typeof name === 'string' ? [{ name, path: ['name'] }] : [name?.en ?? [], name?.zh ?? []].flat().map((one) => ({ name: one, path: ['name'] }));
  return [...(written.length > 0 ? written : [{ name: id, path: [] }]), ...fields.map((field, index) => ({ name: field, path: ['fields', String(index)] }))];
}

function holdsWord(name: string, { words }: Hint): boolean {
  const plain = plainName(name);
  return [...(words?.english ?? []), ...(words?.chinese ?? [])].some((word) => plain.includes(word) && stretchesOf(word, plain).length > 0);
}
