// What definitions are called in a paper.
import type { Catalogues } from '../../engine/generated/catalogue-types.js';
import type { Definition } from '../../engine/model/definition.js';
import type { Language } from '../../engine/text.js';
import { nameText } from '../../engine/wording/names.js';

/** Whatever bears a name of its own. */
export type Named = Definition<'exporter' | 'population' | 'system' | 'category' | 'recipient' | 'flow'>;

/** Its name in the language of the paper; in the other one, or its id, where it has none. */
export function nameOf({ id, value }: Named, language: Language): string {
  return nameText(value.name, id)[language];
}

/** A region or place in mainland China such as CN-SH by name; a country for other codes; the code where neither is known. */
export function regionName(code: string, { places }: Catalogues, language: Language): string {
  const known = places.aliases[code] ?? code;
  if (known === places.mainland.code) return places.mainland.name[language];
  return (places.regions[known] ?? places.countries[known])?.[language] ?? code;
}

/** Several names: `甲、乙`; with a number instead of the rest where there are more than `limit`. */
export function nameList(names: readonly string[], language: Language, limit = Number.POSITIVE_INFINITY): string {
  const different = [...new Set(names)];
  const shown = different.slice(0, limit).join(language === 'zh' ? '、' : ', ');
  if (different.length <= limit) return shown;
  return language === 'zh' ? `${shown} 等 ${different.length} 项` : `${shown} and ${different.length - limit} more`;
}
