import { gap, literal } from '../model/snippet.js';

/** A place to fill in: with one of some words, or with a word that stands there until another is chosen. */
export interface Stop {
  readonly choices?: readonly string[] | undefined;
  readonly placeholder?: string | undefined;
}

/** A text with places to fill in. */
export type Parts = readonly (string | Stop)[];

/** The text as it is inserted where there are no tab stops. A choice stays open: nobody made it. */
export function plainOf(parts: Parts): string {
  return parts.map((part) => (typeof part === 'string' ? part : (part.placeholder ?? ''))).join('');
}

/** The text with numbered tab stops, as the protocol writes them. */
export function snippetOf(parts: Parts): string {
  let number = 0;
  return parts.map((part) => (typeof part === 'string' ? literal(part) : stop(part, ++number))).join('');
}

function stop({ choices = [], placeholder }: Stop, number: number): string {
  const [only, ...others] = choices;
  if (only === undefined) return placeholder === undefined ? `$${number}` : gap(number, placeholder);
  if (others.length === 0) return gap(number, only);
  return `\${${number}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

/** The text with every line after the first indented deeper. */
export function indented(parts: Parts, by: number): Parts {
  return parts.map((part) => (typeof part === 'string' ? part.replaceAll('\n', `\n${' '.repeat(by)}`) : part));
}
