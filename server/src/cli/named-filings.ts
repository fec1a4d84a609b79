import { existsSync } from 'node:fs';
import { closest } from '../engine/closest.js';
import type { Analysis } from '../engine/index.js';
import type { Definition } from '../engine/model/definition.js';
import { type AnalysedProject, analyseOne, type ProjectOptions } from './analyse-projects.js';
import { guess, Misuse } from './misuse.js';

export interface FilingOptions extends ProjectOptions {
  readonly project?: string | undefined;
}

/** A project with the filings that words name: all of them where none does. Words that are paths name the project. */
export function namedFilings(
  words: readonly string[],
  options: FilingOptions,
): { readonly one: AnalysedProject; readonly filings: readonly Definition<'filing'>[] } {
  const isPath = (word: string) => existsSync(word);
  const paths = [...(options.project === undefined ? [] : [options.project]), ...words.filter(isPath)];
  const one = analyseOne(paths, options);
  const ids = words.filter((word) => !isPath(word));
  return { one, filings: ids.length === 0 ? one.analysis.model.tables.filing.list : ids.map((id) => find(id, one.analysis)) };
}

function find(word: string, { model }: Analysis): Definition<'filing'> {
  const { filing } = model.tables;
  const id = word.slice(word.lastIndexOf('.') + 1);
  const found = filing.get(id);
  if (found) return found;
  throw new Misuse(
    `there is no filing ${id}${guess(
      closest(
        id,
        filing.list.map((one) => one.id),
      ),
    )}`,
  );
}
