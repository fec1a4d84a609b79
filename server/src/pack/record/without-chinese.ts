import { isWritten, type Written } from '../../engine/law/written.js';
import { addressOf, type Definition, isKind, type Place, placeOf } from '../../engine/model/definition.js';
import { durationWords } from '../content/duration-words.js';
import type { PackSource } from '../content/source.js';
import { involvedIn } from './involved-in.js';

/** A text of the files that a paper takes over in the words of another language, or by its id. */
export interface WithoutChinese {
  /** `recipients.helix.name`. */
  readonly at: string;
  readonly place: Place;
  /** What stands in its stead. */
  readonly instead: string;
}

/** The names and reasons of what the pack speaks of that have no Chinese words. What is written under `zh` is taken for Chinese whatever it is. */
export function withoutChinese(source: PackSource): readonly WithoutChinese[] {
  return involvedIn(source).flatMap((definition) =>
    textsOf(definition).flatMap(({ path, text, needed }): readonly WithoutChinese[] => {
      if (isWritten(text) ? hasChinese(text) : !needed) return [];
      const at = [addressOf(definition), ...path].join('.');
      return [{ at, place: placeOf(definition, path, 'value'), instead: (typeof text === 'string' ? text : text?.en) || definition.id }];
    }),
  );
}

interface OwnText {
  readonly path: readonly string[];
  readonly text: Written;
  /** Whether a paper needs it even where nothing is written. */
  readonly needed: boolean;
}

function textsOf(definition: Definition): readonly OwnText[] {
  if (isKind(definition, 'exporter', 'recipient')) {
    const { name, contact } = definition.value;
    return [own(['name'], name, true), own(['contact', 'name'], contact?.name), own(['contact', 'address'], contact?.address)];
  }
  if (isKind(definition, 'system', 'population')) return [own(['name'], definition.value.name, true)];
  if (isKind(definition, 'category')) return [own(['name'], definition.value.name, true), own(['subjectsName'], definition.value.subjectsName)];
  if (!isKind(definition, 'flow')) return [];
  const { name, purpose, necessity, retention } = definition.value;
  return [
    own(['name'], name),
    own(['purpose'], purpose),
    own(['necessity', 'whyAbroad'], necessity?.whyAbroad),
    own(['necessity', 'whyNotLocal'], necessity?.whyNotLocal),
    own(['necessity', 'minimisation'], necessity?.minimisation),
    own(['retention'], isDuration(retention) ? undefined : retention),
  ];
}

function own(path: readonly string[], text: Written, needed = false): OwnText {
  return { path, text, needed };
}

/** `P2Y` is written out in the language of the paper. */
function isDuration(text: Written): boolean {
  return typeof text === 'string' && durationWords(text) !== undefined;
}

function hasChinese(text: Written): boolean {
  return typeof text === 'string' ? /\p{Script=Han}/u.test(text) : (text?.zh ?? '').trim() !== '';
}
