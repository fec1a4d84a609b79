// Hovers as a document: what all cases share, and for each case a text with a cursor and what is shown there.
import { readFileSync } from 'node:fs';

export interface HoverCase {
  readonly name: string;
  /** Text of the file in which `<|>` stands. */
  readonly text: string;
  /** What is shown, by language; `none` where nothing is. */
  readonly shown: Readonly<Partial<Record<'en' | 'zh', string>>>;
}

export interface HoverDocument {
  readonly path: string;
  /** Another file of the project, the same for all cases. */
  readonly shared: string;
  readonly cases: readonly HoverCase[];
}

/** Reads a document: the shared text comes first, then cases that begin with `====`, each with parts that begin with `----`. */
export function readHovers(path: string): HoverDocument {
  const [shared = '', ...parts] = readFileSync(path, 'utf8').split(/^==== /m);
  return { path, shared, cases: parts.map(readCase) };
}

function readCase(part: string): HoverCase {
  const [head = '', ...rest] = part.split(/^---- /m);
  const end = head.indexOf('\n');
  const shown = rest.map((one) => [one.slice(0, one.indexOf('\n')), one.slice(one.indexOf('\n') + 1).trimEnd()] as const);
  return { name: head.slice(0, end), text: head.slice(end + 1), shown: Object.fromEntries(shown) };
}

/** The text of a document. */
export function hoversText({ shared, cases }: HoverDocument): string {
  const parts = cases.map(({ name, text, shown }) => {
    const cards = Object.entries(shown).map(([language, card]) => `---- ${language}\n${card}\n`);
    return `==== ${name}\n${text}${cards.join('')}`;
  });
  return [shared.trimEnd(), ...parts]
    .filter((part) => part !== '')
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');
}
