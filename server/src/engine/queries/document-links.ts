import { namedFiles } from '../law/named-files.js';
import { type Definition, placeOf } from '../model/definition.js';
import { type Span, shifted } from '../syntax/span.js';
import { mayHideWords, unquoted, wordsIn } from './name-spans.js';
import type { FileView, ProjectView } from './project-view.js';

/** A place that leads to a document of the project, by its path from the root, or to a page on the net. */
export interface FileLink {
  readonly span: Span;
  readonly target: { readonly path: string } | { readonly url: string };
}

/** Documents that agreements and filings name, and addresses of pages, in source order. */
export function documentLinks({ model }: ProjectView, file: FileView): readonly FileLink[] {
  const naming: readonly Definition[] = [...model.tables.agreement.list, ...model.tables.filing.list].filter((one) => one.file === file.path);
  return [...naming.flatMap((one) => filesIn(file, one)), ...pagesIn(file.read())].sort((left, right) => left.span.start - right.span.start);
}

function filesIn(view: FileView, definition: Definition): readonly FileLink[] {
  const named = namedFiles(definition);
  if (named.length === 0) return [];
  const { start, length } = definition.entry;
  const text = view.read({ start, end: start + length });
  return named.map(({ path, file, fromRoot }) => {
    const found = wordsIn(text, file);
    // Where the text shows the path once, that is its place; else the entry is read.
    const [only] = found.length === 1 && !mayHideWords(text) ? found : [];
    return { span: only ? shifted(only, start) : unquoted(view, placeOf(definition, path, 'value').span), target: { path: fromRoot } };
  });
}

const address = /https?:\/\/[^\s"'<>`{}|\\^[\]\u3000-\u303F\uFF00-\uFFEF‘’“”]+/gi;

function pagesIn(text: string): readonly FileLink[] {
  return [...text.matchAll(address)].flatMap(({ 0: found, index }) => {
    const url = trimmed(found);
    return /\/\/.*\w/.test(url) ? [{ span: { start: index, end: index + url.length }, target: { url } }] : [];
  });
}

/** What ends a sentence is no part of the address in it, nor is a bracket that it does not open. */
function trimmed(url: string): string {
  const short = url.replace(/[.,;:!?*]+$/, '');
  const unopened = short.endsWith(')') && short.split(')').length > short.split('(').length;
  return unopened ? trimmed(short.slice(0, -1)) : short;
}
