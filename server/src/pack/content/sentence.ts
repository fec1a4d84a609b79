// Sentences of a paper in both languages, with names, figures, provisions and blanks put where each language has them.
import type { Language, Text } from '../../engine/text.js';
import type { Inline, Words } from '../paper/paper.js';

/** What may be put into a sentence. */
export type SentencePart = Inline | Words;

/**
 * A sentence in which `{name}` stands for a part. Parts are never read as sentences themselves, so braces in names of the
 * project stay what they are. A name without a part is left as it is written.
 */
export function sentence(text: Text, parts: Readonly<Record<string, SentencePart>>, language: Language): Words {
  return withoutEndSpace(
    text[language].split(/(\{[a-z][A-Za-z]*\})/).flatMap((piece) => {
      const name = /^\{(.*)\}$/.exec(piece)?.[1];
      if (name === undefined || !Object.hasOwn(parts, name)) return piece === '' ? [] : [piece];
      return wordsOf(parts[name] ?? []);
    }),
  );
}

/** Words one after another with the same text between them. */
export function joined(list: readonly SentencePart[], between: string): Words {
  return merged(list.flatMap((part, index) => (index === 0 ? wordsOf(part) : [between, ...wordsOf(part)])));
}

/** Names in a row: 甲、乙 or A, B. */
export function enumerated(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : ', ');
}

/** A sentence without its full stop, so that words can be put behind it. */
export function withoutStop(text: string): string {
  return text.replace(/[。.]$/u, '');
}

function wordsOf(part: SentencePart): Words {
  return isInline(part) ? [part] : part;
}

/** As one piece each, without the space that an empty part leaves at the end. */
function withoutEndSpace(words: Words): Words {
  const whole = merged(words);
  const last = whole.at(-1);
  return typeof last === 'string' ? merged([...whole.slice(0, -1), last.trimEnd()]) : whole;
}

function isInline(part: SentencePart): part is Inline {
  return typeof part === 'string' || 'kind' in part;
}

/** Neighbouring plain texts as one. */
function merged(words: Words): Words {
  return words.reduce<Inline[]>((list, word) => {
    const last = list.at(-1);
    if (typeof word === 'string' && typeof last === 'string') list[list.length - 1] = last + word;
    else if (word !== '') list.push(word);
    return list;
  }, []);
}
