import type { Catalogues } from '../generated/catalogue-types.js';
import type { Demand } from '../law/agreement-terms.js';
import type { Text } from '../text.js';
import { provisionTitle } from './provisions.js';

/** Terms with the demands that ask for them, in a sentence: together where one provision asks for several. */
export function termList(terms: readonly { readonly id: string; readonly demands: readonly Demand[] }[], catalogues: Catalogues): Text {
  const byProvision = new Map<string, string[]>();
  for (const { id, demands } of terms) {
    const provision = demands[0]?.provisions[0] ?? '';
    byProvision.set(provision, [...(byProvision.get(provision) ?? []), `\`${id}\``]);
  }
  const groups = [...byProvision].map(([provision, ids]) => ({ ids, title: provisionTitle(provision, catalogues) }));
  return {
    en: groups.map(({ ids, title }) => `${ids.join(', ')} (${title.en})`).join('; '),
    zh: groups.map(({ ids, title }) => `${ids.join('、')}（${title.zh}）`).join('；'),
  };
}
