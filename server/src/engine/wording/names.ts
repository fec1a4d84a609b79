import type { Catalogues } from '../generated/catalogue-types.js';
import { countryOf } from '../law/places.js';
import type { Text } from '../text.js';

/** A name of the file in both languages; one string stands for both, and the id where there is none. */
export function nameText(name: string | { en?: string | undefined; zh?: string | undefined } | undefined, id: string): Text {
  if (name === undefined) return { en: id, zh: id };
  if (typeof name === 'string') return { en: name, zh: name };
  return { en: name.en ?? name.zh ?? id, zh: name.zh ?? name.en ?? id };
}

/** The country or region of a code, by name. */
export function placeName(code: string | undefined, { places }: Catalogues): Text {
  const country = countryOf(code, places);
  if (country === undefined) return { en: 'place not known', zh: '所在地未知' };
  if (country === places.mainland.code) return places.mainland.name;
  return places.countries[country] ?? { en: country, zh: country };
}
