import type { Analysis } from '../engine/index.js';
import type { Definition } from '../engine/model/definition.js';
import type { Language } from '../engine/text.js';
import type { AnalysedProject } from './analyse-projects.js';
import { type FilingOptions, namedFilings } from './named-filings.js';

/** What is told of filings: made from the analysis, then written in one of several formats. */
export interface FilingsFace<T, F extends string> {
  readonly views: (analysis: Analysis, filings: readonly Definition<'filing'>[]) => readonly T[];
  readonly json: (view: T, language: Language) => unknown;
  readonly write: Readonly<Record<F, (views: readonly T[], one: AnalysedProject) => string>>;
}

/** Prints what is told of the filings that words name: as JSON, or as the format writes it. */
export function printFilings<T, F extends string>(
  words: readonly string[],
  options: FilingOptions & { readonly format: F | 'json' },
  face: FilingsFace<T, F>,
): number {
  const { one, filings } = namedFilings(words, options);
  const { analysis, language } = one;
  const views = face.views(analysis, filings);
  const { format } = options;
  const { regime, asOf } = analysis;
  const json = () => ({ version: 1, regime: regime.id, asOf, filings: views.map((view) => face.json(view, language)) });
  process.stdout.write(format === 'json' ? `${JSON.stringify(json(), null, 2)}\n` : face.write[format](views, one));
  return 0;
}
