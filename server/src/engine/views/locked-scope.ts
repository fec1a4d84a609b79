// A locked scope in a few lines, for whoever has just locked it.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { LockedFiling, LockedFlow } from '../generated/lock-types.js';
import type { Text } from '../text.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { placeName } from '../wording/names.js';
import { count } from '../wording/people.js';
import { provisionTitle } from '../wording/provisions.js';
import { grantedWord } from '../wording/scope-changes.js';

/** What was locked: the result and how long it holds, then a line for every flow. */
export function lockedScopeLines(filing: LockedFiling, catalogues: Catalogues): readonly Text[] {
  return [resultLine(filing, catalogues), ...Object.entries(filing.flows).map(([id, flow]) => flowLine(id, flow, catalogues))];
}

function resultLine(filing: LockedFiling, catalogues: Catalogues): Text {
  const { mechanism, decided, validUntil, validity } = filing;
  const name = mechanismName(mechanism);
  const word = grantedWord(filing);
  const titles = (validity?.provisions ?? []).map((id) => provisionTitle(id, catalogues));
  const rule = validity && {
    en: ` (${[validity.regime, ...titles.map(({ en }) => en)].join(', ')})`,
    zh: `（${[validity.regime, ...titles.map(({ zh }) => zh)].join('，')}）`,
  };
  return {
    en: [name.en, [word.en, decided].filter(Boolean).join(' '), ...(validUntil ? [`valid until ${validUntil}${rule?.en ?? ''}`] : [])].join(' · '),
    zh: [name.zh, [decided, word.zh].filter(Boolean).join(' '), ...(validUntil ? [`有效期至 ${validUntil}${rule?.zh ?? ''}`] : [])].join(' · '),
  };
}

function flowLine(id: string, flow: LockedFlow, catalogues: Catalogues): Text {
  const { exporter, from, recipient, to, categories, people } = flow;
  const place = placeName(recipient?.country, catalogues);
  const fields = Object.values(categories).reduce((sum, category) => sum + (category.fields?.length ?? 0), 0);
  const way = `${id}: ${exporter ?? from.id} → ${recipient?.id ?? to.id}`;
  const years = Object.entries(people?.years ?? {}).map(([year, number]) => `${year} ${typeof number === 'number' ? count(number) : '?'}`);
  const names = Object.keys(categories);
  return {
    en: [
      `${way} (${place.en})`,
      `${names.join(', ')} (${fields} ${fields === 1 ? 'field' : 'fields'})`,
      ...(years.length === 0 ? [] : [`people: ${years.join(', ')}`]),
    ].join(' · '),
    zh: [`${way}（${place.zh}）`, `${names.join('、')}（${fields} 个字段）`, ...(years.length === 0 ? [] : [`人数：${years.join('，')}`])].join(' · '),
  };
}
