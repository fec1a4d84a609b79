// What the file says of a flow, in the language of a paper; undefined where it says nothing.
import type { Catalogues } from '../../engine/generated/catalogue-types.js';
import type { FlowFacts } from '../../engine/law/flow-facts.js';
import type { Definition } from '../../engine/model/definition.js';
import type { Language } from '../../engine/text.js';
import { placeName } from '../../engine/wording/names.js';
import { durationWords } from './duration-words.js';
import { nameOf, regionName } from './names.js';
import { textOf } from './text-of.js';
import { valueWords } from './value-words.js';

type Flow = Definition<'flow'>;

export function methodWords({ value: { method } }: Flow, language: Language): string | undefined {
  return method === undefined ? undefined : valueWords('flow', 'method', method)[language];
}

/** The ground on which the information is processed. */
export function basisWords({ value: { basis } }: Flow, language: Language): string | undefined {
  return basis === undefined ? undefined : valueWords('flow', 'basis', basis)[language];
}

export function separateConsentWords({ value: { separateConsent } }: Flow, language: Language): string | undefined {
  return separateConsent === undefined ? undefined : valueWords('flow', 'separateConsent', separateConsent)[language];
}

export function statusWords({ value: { status } }: Flow, language: Language): string | undefined {
  return status === undefined ? undefined : valueWords('flow', 'status', status)[language];
}

/** How long the recipient keeps the data. */
export function retentionWords({ value: { retention } }: Flow, language: Language): string | undefined {
  const written = textOf(retention)?.[language];
  return written === undefined ? undefined : (durationWords(written)?.[language] ?? written);
}

/** Protection on the way or where the data is kept, in the words of the file. */
export function protectionWords({ value: { protection } }: Flow, part: 'inTransit' | 'atRest', language: Language): string | undefined {
  return textOf(protection?.[part])?.[language];
}

/** `2025-03-24 起`, or from a day to a day. */
export function periodWords({ value: { since, until } }: Flow, language: Language): string | undefined {
  if (!since) return until ? { en: `until ${until}`, zh: `至 ${until}` }[language] : undefined;
  return until ? { en: `${since} to ${until}`, zh: `${since} 至 ${until}` }[language] : { en: `since ${since}`, zh: `${since} 起` }[language];
}

/** Where the data comes from: the system with its place, or the exporter; undefined where neither is defined. */
export function sourceWords({ source, exporter }: FlowFacts, catalogues: Catalogues, language: Language): string | undefined {
  if (source) return withPlace(nameOf(source, language), source.value.location, catalogues, language);
  return exporter && nameOf(exporter, language);
}

/** Where the data goes: the system with its place, or the recipient with its country; undefined where neither is defined. */
export function targetWords({ target, recipient }: FlowFacts, catalogues: Catalogues, language: Language): string | undefined {
  if (target) return withPlace(nameOf(target, language), target.value.location, catalogues, language);
  if (!recipient) return undefined;
  const place = placeName(recipient.value.country, catalogues)[language];
  return language === 'zh' ? `${nameOf(recipient, language)}（${place}）` : `${nameOf(recipient, language)} (${place})`;
}

function withPlace(name: string, location: string | undefined, catalogues: Catalogues, language: Language): string {
  if (location === undefined) return name;
  const place = regionName(location, catalogues, language);
  return language === 'zh' ? `${name}（${place}）` : `${name} (${place})`;
}
