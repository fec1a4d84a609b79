// What stands behind a key: a name, a word of the schema, a day, a number. Plain text needs no hover.
import { isDay } from '../law/days.js';
import { type Definition, isKind, type Kind } from '../model/definition.js';
import { definitionsAt } from './definitions-at.js';
import type { Card } from './hover-card.js';
import { catalogueHover } from './hover-catalogue.js';
import { creditCodeHover } from './hover-credit-code.js';
import { dateHover } from './hover-date.js';
import { meantHover } from './hover-definition.js';
import { documentHover } from './hover-document.js';
import { durationHover } from './hover-duration.js';
import { wordHover } from './hover-key.js';
import { numberHover } from './hover-number.js';
import { cityHover } from './hover-place.js';
import { ruleHover } from './hover-rule.js';
import { termHover } from './hover-term.js';
import type { Voice } from './hover-voice.js';
import { describeKey, type KeyInfo } from './key-info.js';

/** A value with its place in a definition; the definition is missing where the entry cannot be read. */
export interface ValueAt {
  readonly kind: Kind;
  readonly definition: Definition | undefined;
  readonly path: readonly string[];
  readonly word: string;
}

/** What a value means. */
export function valueHover(voice: Voice, at: ValueAt): Card {
  const special = specialHover(voice, at);
  if (special) return special;
  const info = describeKey(at.kind, at.path);
  if (!info) return [];
  const { kind, path, word } = at;
  if (info.sections.length > 0) return nameHover(voice, info.sections, word);
  if (info.catalogue !== undefined && !info.also.includes(word)) return catalogueHover(voice, info.catalogue, word);
  if (isDay(word) && isDate(info)) return dateHover(voice, word);
  if (info.types.includes('integer') && /^\d+$/.test(word)) return numberHover(voice, Number(word), flowOf(at));
  return wordHover(voice, kind, path, word);
}

/** Values of which the schema does not say what they name. */
function specialHover(voice: Voice, { kind, definition, path, word }: ValueAt): Card | undefined {
  const [key, name] = path;
  if (kind === 'agreement' && key === 'terms' && name !== undefined) return termHover(voice, name, agreementOf(definition));
  if (kind === 'filing' && key === 'documents' && name !== undefined && ['file', undefined].includes(path[2])) return documentHover(voice, name);
  if (kind === 'exporter' && key === 'creditCode') return creditCodeHover(voice, word);
  if (kind === 'exporter' && key === 'city') return cityHover(voice, word);
  if (kind === 'flow' && key === 'retention') return durationHover(voice, word);
  if (kind === 'waiver' && key === 'rule') return ruleHover(voice, word);
  if (kind === 'waiver' && key === 'at') {
    const [section = '', id = ''] = word.split('.', 2);
    return nameHover(voice, [section], id);
  }
  return undefined;
}

/** Of several sections that may define an id the first one that does counts. */
function nameHover(voice: Voice, sections: readonly string[], id: string): Card {
  const [definition] = sections.flatMap((section) => definitionsAt(voice.project, section, id));
  return definition ? meantHover(voice, definition) : [];
}

function isDate({ shape, format }: KeyInfo): boolean {
  return shape === 'date' || shape === 'openDate' || format === 'date';
}

/** Numbers of a flow are people who count in totals; those of an exporter or a population are not. */
function flowOf({ definition }: ValueAt): Definition<'flow'> | undefined {
  return definition && isKind(definition, 'flow') ? definition : undefined;
}

function agreementOf(definition: Definition | undefined): Definition<'agreement'> | undefined {
  return definition && isKind(definition, 'agreement') ? definition : undefined;
}
