// What people call the things of a diagram. No name is ever empty.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Definition } from '../model/definition.js';
import type { Language } from '../text.js';
import type { End } from './diagram-end.js';
import { plain } from './diagram-escape.js';
import { word } from './diagram-words.js';

type Named = Definition<'exporter'> | Definition<'system'> | Definition<'category'> | Definition<'recipient'> | Definition<'flow'>;

/** The name of a definition in a language, or in the other one where it has only that, or else its id. */
export function nameOf({ id, value }: Named, language: Language): string {
  const other = language === 'en' ? 'zh' : 'en';
  const given = typeof value.name === 'string' ? [value.name] : [value.name?.[language], value.name?.[other]];
  return [...given, id].map((text) => plain(text ?? '')).find((text) => text !== '') ?? '–';
}

export function endName({ at, id, standsFor, country }: End, catalogues: Catalogues, language: Language): string {
  if (at) return nameOf(at, language);
  if (standsFor !== undefined) return standsFor === 'place' ? placeName(country, catalogues, language) : word('others', language);
  return plain(id ?? '') || word('notStated', language);
}

export function placeName(country: string | undefined, { places }: Catalogues, language: Language): string {
  if (country === undefined) return word('placeUnknown', language);
  return country === places.mainland.code ? places.mainland.name[language] : (places.countries[country]?.[language] ?? country);
}
