// Which hints at important data the names of a category and its fields hold, by the sector whose rules apply.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Definition } from '../model/definition.js';
import { plainName, stretchesOf } from './field-names.js';
import { flowsNaming, type Judged, leavingVerdict } from './leaving.js';

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

/** The hints that the names of a category hold, by sector: its own one, or each where it names none. */
export function hintsAt(category: Definition<'category'>, { sectors }: Catalogues): readonly Hinted[] {
  const own = category.value.sector;
  const names = namesOf(category).map((one) => ({ ...one, plain: plainName(one.name) }));
  return (own === undefined ? Object.keys(sectors).sort() : [own]).flatMap((sector) =>
    (sectors[sector]?.importantDataHints ?? []).flatMap((hint) => {
      const found = names.filter(({ plain }) => holdsWord(plain, hint));
      return found.length > 0 ? [{ sector, hint, names: found }] : [];
    }),
  );
}

/**
 * Those of the hints that count, because a flow takes the category abroad: for an exporter of that sector where the category
 * names none. Their words mean other things elsewhere.
 */
export function hintsThatCount(hints: readonly Hinted[], category: Definition<'category'>, { model, judgement }: Judged): readonly Hinted[] {
  const hinted = new Set(hints.map(({ sector }) => sector));
  const counting = new Set<string>();
  for (const flow of hinted.size === 0 ? [] : flowsNaming(category, model)) {
    if (counting.size === hinted.size) break;
    const verdict = leavingVerdict(flow, judgement);
    const sector = verdict && (category.value.sector ?? verdict.facts.exporter?.value.sector);
    if (sector !== undefined && hinted.has(sector)) counting.add(sector);
  }
  return hints.filter(({ sector }) => counting.has(sector));
}

function namesOf({ id, value }: Definition<'category'>): readonly HintedName[] {
  const { name, fields = [] } = value;
  const written = typeof name === 'string' ? [{ name, path: ['name'] }] : [name?.en ?? [], name?.zh ?? []].flat().map((one) => ({ name: one, path: ['name'] }));
  return [...(written.length > 0 ? written : [{ name: id, path: [] }]), ...fields.map((field, index) => ({ name: field, path: ['fields', String(index)] }))];
}

function holdsWord(plain: string, { words }: Hint): boolean {
  return [...(words?.english ?? []), ...(words?.chinese ?? [])].some((word) => plain.includes(word) && stretchesOf(word, plain).length > 0);
}
