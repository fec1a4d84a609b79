import type { Text } from '../text.js';
import type { KeyInfo } from './key-info.js';
import type { Suggestion } from './offer.js';
import { documentSuggestions, termSuggestions } from './offer-papers.js';
import { ruleSuggestions } from './offer-rules.js';
import type { Situation } from './situation.js';
import { usualKeys } from './usual-keys.js';
import { behindKey } from './value-parts.js';

/** Keys that a map may hold and does not hold yet: those that must be there, then those that people use, then the rest. */
export function keySuggestions(situation: Situation, info: KeyInfo = situation.info): readonly Suggestion[] {
  const { owner, cursor } = situation;
  const usual = usualKeys(owner, cursor.path);
  const all = [
    ...info.keys.map((named) => keySuggestion(situation, info, named, usual)),
    ...yearSuggestions(situation, info),
    ...catalogueKeys(situation, info),
  ];
  const present = new Set(cursor.present);
  return all.filter(({ label }) => !present.has(label));
}

function keySuggestion(
  { owner, cursor, today }: Situation,
  { required }: KeyInfo,
  { key, info }: KeyInfo['keys'][number],
  usual: readonly string[],
): Suggestion {
  const parts = cursor.colon ? [key] : [`${key}:`, ...behindKey(info, cursor.style, today)];
  const place = usual.indexOf(key);
  const rank = required.has(key) ? 0 : place === -1 ? 2 : 1 + place / usual.length;
  return { label: key, kind: 'key', parts, detail: info.description, about: ['key', owner, ...cursor.path, key], rank };
}

const thisYear: Text = { en: 'Year of evaluation', zh: '评估年份' };
const lastYear: Text = { en: 'The year before', zh: '上一年' };

function yearSuggestions({ today, cursor }: Situation, { keyedByYear }: KeyInfo): readonly Suggestion[] {
  if (!keyedByYear || today === undefined) return [];
  const year = Number(today.slice(0, 4));
  const offer = (label: string, detail: Text): Suggestion => ({ label, kind: 'date', parts: cursor.colon ? [label] : [`${label}: `, {}], detail });
  return [offer(String(year), thisYear), offer(String(year - 1), lastYear)];
}

function catalogueKeys(situation: Situation, { keysFrom }: KeyInfo): readonly Suggestion[] {
  switch (keysFrom) {
    case 'terms':
      return termSuggestions(situation);
    case 'documents':
      return documentSuggestions(situation);
    case 'rules':
      return ruleSuggestions(situation).map((one) => ({ ...one, parts: situation.cursor.colon ? one.parts : [`${one.label}: `, {}] }));
    default:
      return [];
  }
}
