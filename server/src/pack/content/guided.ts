// Rows of a form: what the file tells, or else a blank with the guidance of the catalogue.
import { fillIn } from '../paper/fill-in.js';
import { confidenceMark } from '../paper/marks.js';
import type { Form, Inline, Words } from '../paper/paper.js';
import type { SentencePart } from './sentence.js';
import type { PackSource } from './source.js';

type Asking = Pick<PackSource, 'analysis' | 'filing' | 'exporters' | 'language'>;
type FormRow = Form['rows'][number];

/**
 * A blank of report-guidance.yaml, or its answer. `recipient-address` asked of `tansei-parts` is `recipient.tansei-parts.address`:
 * the first word of the entry says what it is asked of.
 */
export function guided(entry: string, source: Asking, ...of: readonly string[]): Inline {
  const { analysis, language } = source;
  const known = analysis.catalogues['report-guidance'][entry];
  const [about = entry, ...question] = entry.split('-');
  const id = [about, ...of, question.join('-')].join('.');
  const doubt = known?.confidence === 'unverified' ? confidenceMark('unverified', language) : '';
  return fillIn(id, `${known?.gist[language] ?? entry}${doubt}`, source);
}

/** The label of a blank. */
export function guidedLabel(entry: string, { analysis, language }: Pick<Asking, 'analysis' | 'language'>): string {
  return analysis.catalogues['report-guidance'][entry]?.name[language] ?? entry;
}

/** A row of a form: the fact, or the blank where there is none. */
export function guidedRow(entry: string, fact: SentencePart | undefined, source: Asking, ...of: readonly string[]): FormRow {
  const value: Words = fact === undefined ? [guided(entry, source, ...of)] : typeof fact === 'string' || 'kind' in fact ? [fact] : fact;
  return { label: [guidedLabel(entry, source)], value };
}

/** What a blank of the handler is asked of: nobody in particular, unless there are several. */
export function handlerKey(exporter: { readonly id: string }, { exporters }: Pick<PackSource, 'exporters'>): readonly string[] {
  return exporters.length > 1 ? [exporter.id] : [];
}
