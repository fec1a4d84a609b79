import type { Outcome } from '../law/mechanism.js';
import type { Text } from '../text.js';

/** A labelled row of one or several lines. */
export interface Row {
  readonly label: Text;
  readonly lines: readonly Text[];
}

/** A heading with its outcome and rows: how an explanation is shown, in a terminal as in a hover. */
export interface Block {
  readonly heading: Text;
  readonly outcome: Outcome;
  readonly rows: readonly Row[];
}

/** A row, or none where it would be empty. */
export function row(en: string, zh: string, lines: readonly Text[]): readonly Row[] {
  return lines.length === 0 ? [] : [{ label: { en, zh }, lines }];
}

/** A name or id that is the same in both languages. */
export function same(text: string): Text {
  return { en: text, zh: text };
}
