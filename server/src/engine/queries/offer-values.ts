// What may stand as a value, or as an item of a list, by what the schema says of the place.
import type { Text } from '../text.js';
import type { KeyInfo } from './key-info.js';
import type { Suggestion } from './offer.js';
import { catalogueSuggestions } from './offer-catalogue.js';
import { idSuggestions } from './offer-ids.js';
import { specialSuggestions } from './offer-special.js';
import type { Situation } from './situation.js';
import { keysInBraces, yearInBraces } from './value-parts.js';

/** Everything that may stand where `info` says; by default at the cursor. */
export function valueSuggestions(situation: Situation, info: KeyInfo = situation.info): readonly Suggestion[] {
  const { cursor } = situation;
  const words = info.values.filter(({ value }) => cursor.quote === '' || !notText.test(value));
  return [
    ...specialSuggestions(situation),
    ...idSuggestions(situation, info.sections),
    ...(info.catalogue === undefined ? [] : catalogueSuggestions(situation, info.catalogue)),
    ...words.map(({ value, meaning }) => word(situation, value, meaning)),
    ...info.also.map((value) => ({ ...word(situation, value, undefined), rank: 1 })),
    ...dateSuggestions(situation, info),
    ...(cursor.word === '' && cursor.quote === '' && cursor.at === 'value' ? collectionSuggestions(situation, info) : []),
  ];
}

const notText = /^(?:true|false|null|\d+)$/;

function word({ owner, cursor }: Situation, value: string, detail: Text | undefined): Suggestion {
  return { label: value, kind: 'value', parts: [value], detail, about: ['word', owner, ...cursor.path, value] };
}

function dateSuggestions({ today, cursor }: Situation, { format, types }: KeyInfo): readonly Suggestion[] {
  if (format !== 'date') return [];
  const dates: readonly Suggestion[] =
    today === undefined ? [] : [{ label: today, kind: 'date', parts: [today], detail: dayOfEvaluation, about: ['date', today] }];
  const none: readonly Suggestion[] =
    types.includes('null') && cursor.quote === '' ? [{ label: 'null', kind: 'value', parts: ['null'], detail: noDate, rank: 1 }] : [];
  return [...dates, ...none];
}

const dayOfEvaluation: Text = { en: 'Day of evaluation', zh: '评估日' };
const noDate: Text = { en: 'None', zh: '没有' };
const bothLanguages: Text = { en: 'In both languages', zh: '中英文各一份' };
const perYear: Text = { en: 'Per calendar year', zh: '按自然年' };

/** Maps and lists on the line of their key. */
function collectionSuggestions(situation: Situation, info: KeyInfo): readonly Suggestion[] {
  const { item } = info;
  if (item) {
    const inside = valueSuggestions({ ...situation, info: item, cursor: { ...situation.cursor, at: 'item' } }, item);
    return inside.map((one) => ({ ...one, parts: ['[', ...one.parts, {}, ']'] }));
  }
  if (info.keyedByYear && situation.today !== undefined)
    return [{ label: `{ ${situation.today.slice(0, 4)}: }`, kind: 'snippet', parts: yearInBraces(situation.today), detail: perYear, rank: 1 }];
  // A definition has too many keys for one line.
  if (info.keys.length === 0 || situation.cursor.path.length === 0) return [];
  const label = `{ ${info.keys.map(({ key }) => key).join(', ')} }`;
  return [{ label, kind: 'snippet', parts: keysInBraces(info), detail: info.shape === 'text' ? bothLanguages : info.description, rank: 1 }];
}
