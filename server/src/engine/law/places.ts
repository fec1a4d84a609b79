import type { Catalogues } from '../generated/catalogue-types.js';

/** Where the law sees a place: in mainland China, outside it (Hong Kong, Macao and Taiwan included), or not known. */
export type Side = 'mainland' | 'outside' | 'unknown';

/** The country or region of a code such as DE, CN-SH or CN-HK; undefined where the code is not known. */
export function countryOf(code: string | undefined, places: Catalogues['places']): string | undefined {
  if (code === undefined) return undefined;
  const aliased = places.aliases[code] ?? code;
  if (Object.hasOwn(places.regions, aliased)) return places.mainland.code;
  return Object.hasOwn(places.countries, aliased) ? aliased : undefined;
}

export function sideOf(code: string | undefined, places: Catalogues['places']): Side {
  const country = countryOf(code, places);
  if (country === undefined) return 'unknown';
  return country === places.mainland.code ? 'mainland' : 'outside';
}
