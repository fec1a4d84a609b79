// Where names stand in a definition. Reading an entry for its places takes a while, and a name may be given by thousands of them:
// where the text shows a name exactly as often as the definition gives it, the text is believed.
import { sections } from '../generated/format-tables.js';
import type { Definition } from '../model/definition.js';
import type { Reference } from '../model/references.js';
import { type Span, shifted } from '../syntax/span.js';
import { spelled } from './names-in.js';
import type { FileView } from './project-view.js';

const listKinds: ReadonlySet<string> = new Set(sections.filter(({ list }) => list).map(({ kind }) => kind));
const before = /[\s"'[{,:]/;
const after = /[\s"'\]},:]/;

/** Where a text stands as a word of its own: quotes, brackets and spaces part words. */
export function wordsIn(text: string, word: string, from = 0): readonly Span[] {
  const found: Span[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word, from); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || before.test(text.charAt(at - 1))) && (end === text.length || after.test(text.charAt(end)))) found.push({ start: at, end });
  }
  return found;
}

/** Whether a text may say a word without spelling it: by an escape or an alias. */
export function mayHideWords(text: string): boolean {
  return /[\\*]/.test(text);
}

/** Whether a definition has an id that people write; items of lists only have numbers. */
export function hasId({ kind }: Definition): boolean {
  return !listKinds.has(kind);
}

/** Where the id of a definition stands, without quotes; for an item of a list its first line. */
export function idSpan(file: FileView, definition: Definition): Span {
  const { entry } = definition;
  if (hasId(definition)) return unquoted(file, shifted(entry.find([], 'key'), entry.start));
  const line = file.lineSpan(file.lineAt(entry.start));
  const end = Math.min(line.end, entry.start + entry.length);
  const text = file.read({ start: entry.start, end });
  return { start: end - text.trimStart().length, end: entry.start + text.trimEnd().length };
}

/** Where a name stands; in a list of which a part was left out, everywhere that it may. */
export function spansOfName(file: FileView, reference: Reference): readonly Span[] {
  const { from, path, part } = reference;
  const word = spelled(reference);
  const within = (span: Span) => wordsIn(file.read(span), word).map((found) => shifted(found, span.start));
  const place = shifted(from.entry.find(path, part), from.entry.start);
  const [found] = within(place);
  if (found) return [found];
  if (mayHideWords(file.read(place))) return [unquoted(file, place)];
  return within(shifted(from.entry.find(path.slice(0, -1), 'value'), from.entry.start));
}

/** Where names of one spelling stand that a definition gives, each place once. */
export function spansOfNames(file: FileView, references: readonly Reference[]): readonly Span[] {
  const [first] = references;
  if (!first) return [];
  const { entry } = first.from;
  const text = file.read({ start: entry.start, end: entry.start + entry.length });
  const found = wordsIn(text, spelled(first), hasId(first.from) ? entry.find([], 'key').end : 0);
  if (found.length === references.length && !mayHideWords(text)) return found.map((span) => shifted(span, entry.start));
  const exact = references.flatMap((reference) => spansOfName(file, reference));
  return [...new Map(exact.map((span) => [span.start, span])).values()];
}

/** The inside of quotes where a span begins and ends with them. */
export function unquoted(file: FileView, span: Span): Span {
  const text = file.read(span);
  return /^(["']).*\1$/s.test(text) && text.length > 1 ? { start: span.start + 1, end: span.end - 1 } : span;
}
