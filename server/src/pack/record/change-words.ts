// A difference between an approved scope and the present one, in the words of a table.
import type { Catalogues } from '../../engine/generated/catalogue-types.js';
import type { ScopeChange } from '../../engine/generated/regime-types.js';
import type { Written } from '../../engine/law/written.js';
import type { Difference } from '../../engine/lock/difference.js';
import type { Language, Text } from '../../engine/text.js';
import { placeName } from '../../engine/wording/names.js';
import { count } from '../../engine/wording/people.js';
import { durationWords } from '../content/duration-words.js';
import { textOf } from '../content/text-of.js';
import { valueWords } from '../content/value-words.js';

const subjects: Readonly<Record<ScopeChange, Text>> = {
  flow: { en: 'flow', zh: '流转' },
  category: { en: 'category of data', zh: '数据类别' },
  field: { en: 'field', zh: '字段' },
  class: { en: 'class of data', zh: '数据分类' },
  exporter: { en: 'data handler', zh: '数据处理者' },
  recipient: { en: 'overseas recipient', zh: '境外接收方' },
  country: { en: 'country or region of the recipient', zh: '境外接收方所在国家或者地区' },
  onward: { en: 'onward transfer', zh: '再转移' },
  purpose: { en: 'purpose', zh: '目的' },
  method: { en: 'method', zh: '方式' },
  place: { en: 'place where the data is kept', zh: '数据存放地点' },
  retention: { en: 'how long the data is kept abroad', zh: '境外保存期限' },
  people: { en: 'number of people', zh: '涉及人数' },
  'sensitive-people': { en: 'number of people with sensitive data', zh: '涉及敏感个人信息的人数' },
  agreement: { en: 'agreement', zh: '法律文件' },
  term: { en: 'term of the agreement', zh: '法律文件条款' },
};

/** What changed: `字段（driver）`, `涉及人数（2026）`. */
export function changedThing({ what, key, field }: Difference, language: Language): string {
  const name = subjects[what][language];
  const which = what === 'field' ? key : (field ?? key);
  if (which === undefined || which === '') return name;
  return language === 'zh' ? `${name}（${which}）` : `${name} (${which})`;
}

/** One side of a difference in words; a dash where there is nothing on that side. */
export function sideWords(difference: Difference, side: 'approved' | 'now', catalogues: Catalogues, language: Language): string {
  const text = sideText(difference, difference[side], catalogues)?.[language] ?? '';
  return text === '' ? '–' : text;
}

function sideText({ what, key, field }: Difference, value: Written, catalogues: Catalogues): Text | undefined {
  if (value === undefined || typeof value === 'object') return textOf(value);
  if (what === 'country' || what === 'place' || (what === 'onward' && field === 'country')) return placeName(value, catalogues);
  if ((what === 'people' || what === 'sensitive-people') && /^\d+$/.test(value)) return { en: count(Number(value)), zh: count(Number(value)) };
  if (what === 'class' && field === undefined) return valueWords('category', 'class', value);
  if (what === 'method') return valueWords('flow', 'method', value);
  if (what === 'recipient' && key === 'role') return valueWords('recipient', 'role', value);
  if (what === 'agreement' && key === 'kind') return valueWords('agreement', 'kind', value);
  return (what === 'retention' ? durationWords(value) : undefined) ?? { en: value, zh: value };
}
