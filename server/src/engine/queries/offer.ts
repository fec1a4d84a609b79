import type { Span } from '../syntax/span.js';
import type { Text } from '../text.js';
import { indented, type Parts, plainOf, snippetOf } from './snippet.js';

export type OfferKind = 'section' | 'key' | 'value' | 'id' | 'term' | 'document' | 'name' | 'place' | 'rule' | 'field' | 'date' | 'snippet';

/** Offers whose detail is a name or a few words, and no sentence: people may type it, and it fits beside the label. */
export const named: ReadonlySet<OfferKind> = new Set(['value', 'id', 'term', 'document', 'name', 'place', 'field', 'date']);

/** Where more is told about an offer: a topic and names, enough to find it again when somebody asks. */
export type About = readonly string[];

/** Something that may be written at the cursor. Its lines, after the first, are indented from the beginning of the line of the cursor. */
export interface Offer {
  readonly label: string;
  readonly kind: OfferKind;
  /** What it is called or means, in a few words. */
  readonly detail: Text | undefined;
  readonly about: About | undefined;
  readonly insert: string;
  /** The same with tab stops; undefined where it has none. */
  readonly snippet: string | undefined;
  /** What may be typed to find it: the label and its name in both languages. */
  readonly filter: string;
  readonly sort: string;
  /** The law or the format knows it, but it should not be chosen here. */
  readonly deprecated: boolean;
}

/** What may be written at the cursor. */
export interface Completion {
  /** What an offer replaces; the cursor stands in it. */
  readonly span: Span;
  readonly offers: readonly Offer[];
  /** What the line of the cursor is indented by. */
  readonly margin: string;
  /** Whether there are more than are listed; typing narrows them down. */
  readonly more: boolean;
}

/** An offer in the making. */
export interface Suggestion {
  readonly label: string;
  readonly kind: OfferKind;
  readonly parts: Parts;
  readonly detail?: Text | undefined;
  readonly about?: About | undefined;
  /** Lower ones come first; those alike stay in their order. */
  readonly rank?: number | undefined;
  readonly deprecated?: boolean | undefined;
}

/** So many are shown at once; nobody scrolls through more. */
export const shownAtOnce = 200;

/** The first suggestions as offers, best first; `lead` goes before each, and further lines hang below the column behind it. */
export function offersOf(suggestions: readonly Suggestion[], lead: string, hang: number): readonly Offer[] {
  const sorted = suggestions.map((suggestion, index) => ({ suggestion, index })).sort((left, right) => rank(left) - rank(right) || left.index - right.index);
  return sorted.slice(0, shownAtOnce).map(({ suggestion }, index) => offer(suggestion, lead, hang, String(index).padStart(4, '0')));
}

function rank({ suggestion }: { readonly suggestion: Suggestion }): number {
  return suggestion.rank ?? 0;
}

function offer({ label, kind, parts, detail, about, deprecated = false }: Suggestion, lead: string, hang: number, sort: string): Offer {
  const whole = [lead, ...indented(parts, hang)];
  const snippet = parts.some((part) => typeof part !== 'string') ? snippetOf(whole) : undefined;
  return { label, kind, detail, about, insert: plainOf(whole), snippet, filter: filterText(label, named.has(kind) ? detail : undefined), sort, deprecated };
}

function filterText(label: string, name: Text | undefined): string {
  return [...new Set([label, name?.en ?? '', name?.zh ?? ''])].filter((word) => word !== '').join(' ');
}

/** Of many things those that what was typed may mean; of few all of them, for the client narrows them down itself. */
export function matching<T>(list: readonly T[], typed: string, textOf: (one: T) => string): readonly T[] {
  const wanted = typed.toLowerCase();
  return wanted === '' || list.length <= shownAtOnce ? list : list.filter((one) => textOf(one).toLowerCase().includes(wanted));
}
