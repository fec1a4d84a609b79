import { type Definition, isKind } from '../model/definition.js';
import type { Language, Text } from '../text.js';
import { type Line, sentence } from './hover-card.js';
import { describeKey, type KeyOwner } from './key-info.js';
import type { ProjectView } from './project-view.js';

/** Where a hover may lead. What is left out is not offered; an article leads to its official address all the same. */
export interface HoverLinks {
  readonly explain?: ((definition: Definition) => string | undefined) | undefined;
  readonly diagram?: ((flow: Definition<'flow'>) => string | undefined) | undefined;
  readonly article?: ((provision: string) => string | undefined) | undefined;
}

/** What a hover speaks of, and to whom. */
export interface Voice {
  readonly project: ProjectView;
  readonly language: Language;
  readonly links: HoverLinks;
}

/** The language alone, for what is said of no project. */
export type Speech = Pick<Voice, 'language'>;

/** A sentence in the language of the reader. */
export function say({ language }: Speech, text: Text): Line {
  return sentence(text[language]);
}

/** `Label: what is said`. */
export function labelled(voice: Speech, label: Text, line: Line): Line {
  return [label[voice.language], colon(voice), ...line];
}

export function colon({ language }: Speech): string {
  return language === 'en' ? ': ' : '：';
}

/** Sets apart what follows. */
export function dash({ language }: Speech): string {
  return language === 'en' ? ' — ' : '——';
}

/** Lines joined as a list inside a sentence. */
export function joined(lines: readonly Line[], separator: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [separator, ...line]));
}

/** What stands together in a sentence, with the commas of its language. */
export function listed({ language }: Speech, lines: readonly Line[]): Line {
  return joined(lines, language === 'en' ? ', ' : '、');
}

/** A name in both languages; one where they are the same. */
export function bothNames({ language }: Speech, { en, zh }: Text): string {
  if (en === zh) return en;
  return language === 'en' ? `${en} · ${zh}` : `${zh} · ${en}`;
}

/** What a word means that may stand at a path; the word itself where the schema says no more. */
export function meaningOf(voice: Speech, owner: KeyOwner, path: readonly string[], word: string | boolean): Line {
  const meaning = describeKey(owner, path)?.values.find(({ value }) => value === String(word))?.meaning;
  return meaning ? say(voice, meaning) : [{ code: String(word) }];
}

/** The ways that lead on from a definition. */
export function linkLine({ language, links }: Voice, definition: Definition): Line {
  const ways: readonly (readonly [string | undefined, Text])[] = [
    [links.explain?.(definition), { en: 'Explain', zh: '说明理由' }],
    [isKind(definition, 'flow') ? links.diagram?.(definition) : undefined, { en: 'Show in diagram', zh: '在流转图中显示' }],
  ];
  return joined(
    ways.flatMap(([link, text]) => (link === undefined ? [] : [[{ link, text: text[language] }]])),
    ' · ',
  );
}
