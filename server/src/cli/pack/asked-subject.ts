import { existsSync } from 'node:fs';
import type { PackRequest } from '../../pack/pack.js';
import { Misuse } from '../misuse.js';

/** Whose pack is asked for, and the paths that name the project. */
export interface AskedSubject {
  readonly subject: PackRequest['subject'];
  readonly id: string;
  readonly paths: readonly string[];
}

/**
 * Tells the filing from the paths: it is the first word that is no path, or just the first one, since a folder may bear the name of its
 * filing. With an exporter all words are paths. Throws Misuse where neither is named.
 */
export function askedSubject(
  words: readonly string[],
  { exporter, project }: { readonly exporter?: string | undefined; readonly project?: string | undefined },
): AskedSubject {
  const named = project === undefined ? [] : [project];
  if (exporter !== undefined) {
    const id = withoutSection(exporter);
    return { subject: { exporter: id }, id, paths: [...named, ...words] };
  }
  const at = Math.max(
    0,
    words.findIndex((word) => !existsSync(word)),
  );
  const word = words[at];
  if (word === undefined)
    throw new Misuse('name a filing, or with --exporter whose flows without a filing are put on record; `dataflow checklist` lists the filings');
  const id = withoutSection(word);
  return { subject: { filing: id }, id, paths: [...named, ...words.filter((_, place) => place !== at)] };
}

/** `filings.assessment-2026` is `assessment-2026`. */
function withoutSection(word: string): string {
  return word.slice(word.lastIndexOf('.') + 1);
}
