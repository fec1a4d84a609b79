import type { Text } from '../text.js';
import { type Card, type Line, lineBlock, listBlock } from './hover-card.js';
import { colon, dash, labelled, listed, meaningOf, type Speech, say } from './hover-voice.js';
import { describeKey, type KeyInfo, type KeyOwner } from './key-info.js';

/** A key: what it means, what may stand there, and an example. */
export function keyHover(voice: Speech, owner: KeyOwner, path: readonly string[], example?: string): Card {
  const info = describeKey(owner, path);
  const key = path.at(-1);
  if (!info || key === undefined) return [];
  const required = describeKey(owner, path.slice(0, -1))?.required.has(key) === true;
  const shown = example ?? examples[info.shape ?? info.format ?? ''];
  const inner = info.shape === 'text' ? [] : info.keys.map((one) => one.key);
  return [
    ...lineBlock([{ strong: key }, ...(info.description ? [dash(voice), ...say(voice, info.description)] : [])]),
    ...listBlock([
      ...row(voice, { en: 'value', zh: '取值' }, allowed(voice, info)),
      ...row(voice, { en: 'keys', zh: '可用的键' }, codes(inner)),
      ...(required ? [say(voice, { en: 'must be there', zh: '必填' })] : []),
      ...row(voice, { en: 'example', zh: '示例' }, shown === undefined ? [] : [[{ code: `${key}: ${shown}` }]]),
    ]),
  ];
}

/** A word that may stand behind a key, with what the key is about. */
export function wordHover(voice: Speech, owner: KeyOwner, path: readonly string[], word: string): Card {
  const info = describeKey(owner, path);
  if (!info) return [];
  const known = info.values.some(({ value }) => value === word);
  const meaning = known ? meaningOf(voice, owner, path, word) : alsoMeaning(voice, info, word);
  if (meaning.length === 0) return [];
  const key = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
  return [
    ...lineBlock([{ strong: word }, dash(voice), ...meaning]),
    ...(info.description ? lineBlock([{ code: key }, colon(voice), ...say(voice, info.description)]) : []),
  ];
}

const alsoMeanings: Readonly<Record<string, Text>> = {
  unknown: { en: 'Not known yet: what depends on it stays open', zh: '尚不清楚：与之相关的结论保持待定' },
  none: { en: 'None', zh: '没有' },
};

function alsoMeaning(voice: Speech, { also }: KeyInfo, word: string): Line {
  const meaning = also.includes(word) ? alsoMeanings[word] : undefined;
  return meaning ? say(voice, meaning) : [];
}

function row(voice: Speech, label: Text, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [labelled(voice, label, listed(voice, lines))];
}

/** What may stand there, or as an item of the list that stands there. That a name is a text goes without saying. */
function allowed(voice: Speech, info: KeyInfo): readonly Line[] {
  const { values, sections, catalogue } = info.item ?? info;
  return [
    ...values.map(({ value, meaning }): Line => [{ code: value }, ...(meaning ? say(voice, { en: ` (${meaning.en})`, zh: `（${meaning.zh}）` }) : [])]),
    ...(sections.length === 0 ? [] : [[...say(voice, { en: 'an id under ', zh: '编号，定义于 ' }), ...listed(voice, codes(sections))]]),
    ...(catalogue === undefined ? [] : [say(voice, catalogueText(catalogue))]),
    ...(info.keysFrom === undefined ? [] : [say(voice, keysText(info.keysFrom))]),
    ...info.types.flatMap((type) => (types[type] ? [say(voice, types[type])] : [])),
    ...(info.keyedByYear ? [say(voice, { en: 'a number for each calendar year', zh: '按自然年分别填写' })] : []),
    ...(info.shape === 'date' || info.shape === 'openDate' || info.format === 'date' ? [say(voice, { en: 'a date', zh: '日期' })] : []),
    ...codes(info.also),
  ];
}

function codes(words: readonly string[]): readonly Line[] {
  return words.map((word) => [{ code: word }]);
}

const types: Readonly<Record<string, Text>> = {
  integer: { en: 'a whole number', zh: '整数' },
  number: { en: 'a number', zh: '数字' },
  boolean: { en: '`true` or `false`', zh: '`true` 或 `false`' },
};

const catalogues: Readonly<Record<string, Text>> = {
  regions: { en: 'province-level divisions of China', zh: '省级行政区' },
  places: { en: 'countries, regions and province-level divisions of China', zh: '国家、地区和省级行政区' },
  countries: { en: 'countries and regions', zh: '国家和地区' },
  sectors: { en: 'sectors', zh: '行业' },
  'sensitive-kinds': { en: 'kinds of sensitive personal information', zh: '敏感个人信息种类' },
  'pilot-zones': { en: 'pilot free trade zones', zh: '自由贸易试验区' },
  exemptions: { en: 'exemptions', zh: '豁免' },
  terms: { en: 'terms', zh: '条款' },
  documents: { en: 'documents', zh: '材料' },
  regimes: { en: 'regimes', zh: '规则体系' },
  rules: { en: 'rules', zh: '检查规则' },
};

function catalogueText(catalogue: string): Text {
  const { en, zh } = catalogues[catalogue] ?? { en: catalogue, zh: catalogue };
  return { en: `a name from the catalogue of ${en}`, zh: `${zh}目录中的名称` };
}

function keysText(catalogue: string): Text {
  const { en, zh } = catalogues[catalogue] ?? { en: catalogue, zh: catalogue };
  return { en: `keys from the catalogue of ${en}`, zh: `以${zh}目录中的编号为键` };
}

const examples: Readonly<Record<string, string>> = {
  text: '{ en: Customer care, zh: 客户服务 }',
  people: '{ 2026: 12000 }',
  date: '2026-06-30',
  openDate: '2026-06-30',
};
