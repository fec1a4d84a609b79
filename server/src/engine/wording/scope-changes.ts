// What a change beyond the approved scope is, in words: what is so now, and what was approved.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { LockedFiling } from '../generated/lock-types.js';
import type { Difference } from '../lock/difference.js';
import type { Extension } from '../lock/extension-open.js';
import type { Text } from '../text.js';
import { idList } from './lists.js';
import { placeName } from './names.js';
import { count } from './people.js';

const granted: Readonly<Record<LockedFiling['result'], Text>> = {
  approved: { en: 'approved', zh: '获准' },
  'conditionally-approved': { en: 'approved', zh: '获准' },
  filed: { en: 'filed', zh: '备案' },
  certified: { en: 'certified', zh: '认证' },
};

/** `approved`, `filed` or `certified`. */
export function grantedWord({ result }: LockedFiling): Text {
  return granted[result];
}

/** A change of a flow under a filing, against what was approved. */
export function changeText(
  difference: Difference,
  { flow, filing, approved }: { flow: string; filing: string; approved: LockedFiling },
  catalogues: Catalogues,
): Text {
  const word = grantedWord(approved);
  const before = shown(difference, 'approved', catalogues);
  const now = nowText(difference, shown(difference, 'now', catalogues));
  const some = difference.approved === undefined;
  const was: Text = some
    ? { en: `nothing of it was ${word.en}`, zh: `未经${word.zh}` }
    : { en: `${word.en} under \`${filing}\`: ${before.en}`, zh: `\`${filing}\` ${word.zh}的为：${before.zh}` };
  return { en: `\`${flow}\`: ${now.en}; ${was.en}${growthText(difference).en}`, zh: `\`${flow}\`：${now.zh}；${was.zh}${growthText(difference).zh}` };
}

function nowText({ what, key = '', field }: Difference, { en, zh }: Text): Text {
  switch (what) {
    case 'flow':
      return { en: 'the flow is not in the scope', zh: '该流转不在范围之内' };
    case 'category':
      return { en: `it takes the category ${en} abroad`, zh: `向境外提供数据类别 ${zh}` };
    case 'field':
      return { en: `it takes the field ${en} of \`${key}\` abroad`, zh: `向境外提供 \`${key}\` 的字段 ${zh}` };
    case 'class':
      return { en: `the category \`${key}\` is now ${en}`, zh: `数据类别 \`${key}\` 现为 ${zh}` };
    case 'exporter':
      return { en: `${en} sends the data`, zh: `出境方为 ${zh}` };
    case 'recipient':
      return recipientText(key, { en, zh });
    case 'country':
      return { en: `the recipient is now in ${en}`, zh: `接收方现位于${zh}` };
    case 'onward':
      if (field === 'country') return { en: `\`${key}\`, to which the data is passed on, is now in ${en}`, zh: `再接收方 \`${key}\` 现位于${zh}` };
      return { en: `the data is passed on to ${en}`, zh: `数据再转移给 ${zh}` };
    case 'purpose':
      return { en: `the purpose is now ${en}`, zh: `目的现为${zh}` };
    case 'method':
      return { en: `the method is now ${en}`, zh: `方式现为 ${zh}` };
    case 'place':
      return { en: `the data is now kept in ${en}`, zh: `数据现存放于${zh}` };
    case 'retention':
      return { en: `the recipient now keeps the data for ${en}`, zh: `境外保存期限现为${zh}` };
    case 'people':
      return { en: `${en} people in ${key}`, zh: `${key} 年人数为 ${zh}` };
    case 'sensitive-people':
      return { en: `${en} people with sensitive data in ${key}`, zh: `${key} 年涉及敏感个人信息的人数为 ${zh}` };
    case 'agreement':
      return { en: `it now rests on ${en}`, zh: `现以 ${zh} 为依据` };
    case 'term':
      return { en: `the agreement no longer shows the term \`${key}\``, zh: `法律文件不再写明条款 \`${key}\`` };
  }
}

function recipientText(key: string, { en, zh }: Text): Text {
  if (key === 'name') return { en: `the recipient is now ${en}`, zh: `接收方现为${zh}` };
  if (key === 'role') return { en: `the recipient now acts as ${en}`, zh: `接收方现为 ${zh}` };
  return { en: `${en} receives the data`, zh: `接收方为 ${zh}` };
}

/** One side of a change: texts in quotation marks, places by name, lists cut where they are long, everything else as the file writes it. */
function shown(difference: Difference, side: 'approved' | 'now', catalogues: Catalogues): Text {
  const { what, key, field } = difference;
  const value = difference[side];
  if (typeof value === 'object' || what === 'purpose' || what === 'retention' || (what === 'recipient' && key === 'name')) return quoted(difference, side);
  const text = value ?? '';
  if (what === 'country' || what === 'place' || field === 'country') return placeName(text, catalogues);
  if (what === 'people' || what === 'sensitive-people') return { en: count(Number(text)), zh: count(Number(text)) };
  if (what === 'term') return { en: text, zh: text };
  if (what === 'flow' && /^\d+$/.test(text)) return { en: `${count(Number(text))} other flows`, zh: `其他 ${count(Number(text))} 个流转` };
  return idList(text.split(', '));
}

/** Where only the other language differs, that is what has to be seen. */
function quoted({ approved, now }: Difference, side: 'approved' | 'now'): Text {
  const [before, after] = [approved, now].map((text) => (typeof text === 'object' ? text : { en: text, zh: text }));
  const text = side === 'approved' ? before : after;
  const inLanguage = (own: keyof Text, other: keyof Text) => (before?.[own] === after?.[own] ? text?.[other] : (text?.[own] ?? text?.[other]));
  return { en: `“${inLanguage('en', 'zh') ?? ''}”`, zh: `“${inLanguage('zh', 'en') ?? ''}”` };
}

function growthText({ percent }: Difference): Text {
  if (percent === undefined) return { en: '', zh: '' };
  return { en: ` (${percentText(percent)} more)`, zh: `（增加 ${percentText(percent)}）` };
}

/** `11.1 %`: rounded up, so that what is above a limit never reads as if it were the limit. */
function percentText(percent: number): string {
  // A hair above a round number is how the machine divides.
  return `${Math.ceil(percent * 10 - 1e-6) / 10} %`;
}

/** Whether an extension stays open as far as one flow goes; undefined where the regime has none for the mechanism. */
export function extensionText({ open, changes, growth, cap, importantData }: Extension): Text | undefined {
  const limit = cap === undefined ? undefined : percentText((cap - 1) * 100);
  if (open === 'not-offered') return undefined;
  if (changes.length > 0)
    return {
      en: 'with what changed in this flow the result cannot be extended: the wider scope is declared anew',
      zh: '该流转发生上述变化，不能申请延期，应重新申报',
    };
  const volume = importantData
    ? { en: '; the volume of important data counts too and is not known here', zh: '；重要数据的规模同样受限，此处未知' }
    : { en: '', zh: '' };
  if (open === 'yes') {
    const people =
      limit === undefined ? { en: '', zh: '' } : { en: `: people under the filing may grow by ${limit}`, zh: `：该申报涉及的人数增加不超过 ${limit}` };
    return {
      en: `as far as this flow goes, an extension of the result stays open${people.en}${volume.en}`,
      zh: `就该流转而言，仍可申请延期${people.zh}${volume.zh}`,
    };
  }
  const grown = Number.isFinite(growth.factor) ? percentText((growth.factor - 1) * 100) : '?';
  return {
    en: `this flow alone grows by ${grown}; an extension of the result stays open only while all people under the filing grow by no more than ${limit ?? '?'}${volume.en}`,
    zh: `仅该流转人数即增加 ${grown}；该申报涉及的全部人数增加不超过 ${limit ?? '?'} 的，才可申请延期${volume.zh}`,
  };
}
