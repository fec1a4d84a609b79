// A whole definition with a place for each of its usual facts, ready to be filled in.
import { sections } from '../generated/format-tables.js';
import type { Kind } from '../model/definition.js';
import { describeKey, type KeyInfo } from './key-info.js';
import type { Suggestion } from './offer.js';
import { namesOf } from './offer-catalogue.js';
import { definitionsIn } from './offer-ids.js';
import type { Situation } from './situation.js';
import { indented, type Parts, type Stop } from './snippet.js';
import { newDefinitionKeys } from './usual-keys.js';
import { keysInBraces, yearInBraces } from './value-parts.js';

type Section = (typeof sections)[number];

/** A new definition below its section; an item of a list section begins behind its dash. */
export function definitionSuggestion(situation: Situation, { section, kind, list }: Section): Suggestion {
  const body = keyLines(situation, kind);
  const parts: Parts = list ? trimStart(body) : [{ placeholder: `${kind}-id` }, ':', ...indented(body, 2)];
  return { label: `new ${kind}`, kind: 'snippet', parts, detail: describeKey(kind, [])?.description, about: ['section', section], rank: 3 };
}

/** At the top level: sections that the file does not have yet, alone and with their first definition, and what else may stand there. */
export function sectionSuggestions(situation: Situation): readonly Suggestion[] {
  const { cursor, info, file } = situation;
  const present = new Set([...cursor.present, ...(file?.keys ?? []).map(({ key }) => key)].filter((key) => key !== cursor.word));
  const absent = info.keys.filter(({ key }) => !present.has(key));
  const alone = absent.map(({ key, info: inner }): Suggestion => {
    const section = sections.find((one) => one.section === key);
    const parts: Parts = cursor.colon ? [key] : section ? [`${key}:\n  `, ...(section.list ? ['- '] : []), {}] : [`${key}: ${inner.values[0]?.value ?? ''}`];
    return { label: key, kind: 'section', parts, detail: inner.description, about: ['section', key] };
  });
  const whole = cursor.colon ? [] : sections.filter(({ section }) => !present.has(section)).map((one) => withHead(situation, one));
  return [...alone, ...whole];
}

function withHead(situation: Situation, one: Section): Suggestion {
  const suggestion = definitionSuggestion(situation, one);
  return { ...suggestion, parts: [`${one.section}:\n  ${one.list ? '- ' : ''}`, ...indented(suggestion.parts, one.list ? 4 : 2)] };
}

/** The usual keys of a kind, each on a line of its own. */
function keyLines(situation: Situation, kind: Kind): Parts {
  return newDefinitionKeys[kind].flatMap((key) => {
    const info = describeKey(kind, [key]);
    return info ? [`\n${key}:`, ...factParts(situation, info)] : [];
  });
}

function factParts(situation: Situation, info: KeyInfo): Parts {
  const { today } = situation;
  if (info.item) return [' [', stopFor(situation, info.item), ']'];
  if (info.keyedByYear) return [' ', ...yearInBraces(today)];
  if (info.keysFrom !== undefined) return ['\n  ', {}];
  if (info.shape === 'necessity')
    return indented(
      info.keys.flatMap(({ key }) => [`\n${key}: { en: `, {}, ', zh: ', {}, ' }']),
      2,
    );
  if (info.keys.length > 0) return [' ', ...keysInBraces(info)];
  return [' ', stopFor(situation, info)];
}

/** So many choices can be looked through. */
const mostChoices = 50;

function stopFor({ project, today, catalogues, regimes }: Situation, info: KeyInfo): Stop {
  if (info.format === 'date') return { placeholder: info.types.includes('null') ? 'null' : today };
  const listed = info.catalogue === undefined ? [] : namesOf({ catalogues, regimes }, info.catalogue).map(([name]) => name);
  const ids = project && info.sections.length > 0 ? definitionsIn(project, info.sections).map(({ id }) => id) : [];
  // What is not known comes first: nobody should claim a fact by leaving it as it is.
  const words = [...info.also, ...info.values.map(({ value }) => value)].sort((left, right) => Number(right === 'unknown') - Number(left === 'unknown'));
  const choices = [...words, ...ids, ...listed];
  const placeholder = words.includes('unknown') ? 'unknown' : undefined;
  return choices.length > mostChoices ? { placeholder } : { choices, placeholder };
}

function trimStart([first, ...rest]: Parts): Parts {
  return [typeof first === 'string' ? first.trimStart() : (first ?? ''), ...rest];
}
