import type { Text } from '../../engine/text.js';
import type { Block, Paragraph } from '../paper/paper.js';

/** A part of the index under a heading of its own. */
export interface IndexSection {
  readonly title: Text;
  readonly blocks: readonly Block[];
}

/** A paragraph of one text. */
export function line(text: string): Paragraph {
  return { kind: 'paragraph', words: [text] };
}
