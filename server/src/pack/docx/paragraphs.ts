import { BookmarkEnd, BookmarkStart, HeadingLevel, type IParagraphOptions, Paragraph, type XmlComponent } from 'docx';
import { runsFromRight } from '../paper/directions.js';
import { remarkLabel } from '../paper/marks.js';
import type { Heading, Words } from '../paper/paper.js';
import { runsOf, textRuns } from './runs.js';
import { style } from './styles.js';
import type { Typesetting } from './typesetting.js';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
/** Name of the list of points. */
export const dots = 'dots';

/** A paragraph that holds some parts; fields among them are not known to the constructor of the library. */
export function holding(parts: readonly XmlComponent[], options: IParagraphOptions): Paragraph {
  const paragraph = new Paragraph(options);
  for (const part of parts) paragraph.addChildElement(part);
  return paragraph;
}

/** A paragraph in a style; one whose words run from the right begins there. */
export function paragraphOf(words: Words, options: IParagraphOptions, typesetting: Typesetting): Paragraph {
  const plain = words.map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '')).join('');
  return holding(runsOf(words, typesetting), { ...options, ...(runsFromRight(plain) ? { bidirectional: true } : {}) });
}

/** A heading that the navigation of the reader knows. `anchor` is the name of the mark at it. */
export function headingOf({ level, number, words }: Heading, anchor: string, typesetting: Typesetting): Paragraph {
  const id = typesetting.nextNumber();
  const children = [new BookmarkStart(anchor, id), ...runsOf([number, ...words], typesetting), new BookmarkEnd(id)];
  return holding(children, { heading: levels[level] });
}

/** A remark: a box with a label. `isLead`: it stays on the page of what follows. */
export function remarkOf(words: Words, isLead: boolean, typesetting: Typesetting): Paragraph {
  const children = [...textRuns(remarkLabel(typesetting.language), style.strong), ...runsOf(words, typesetting)];
  return holding(children, { style: style.remark, ...(isLead ? { keepNext: true } : {}) });
}

/** Keeps two tables apart, which would otherwise be read as one. */
export function gapAfterTable(): Paragraph {
  return new Paragraph({ spacing: { line: 120, lineRule: 'exact' } });
}

/** One item of a list. */
export function itemOf(words: Words, typesetting: Typesetting): Paragraph {
  return paragraphOf(words, { style: style.item, numbering: { reference: dots, level: 0, instance: 0, custom: true } }, typesetting);
}

/** Keeps a table without a caption off the lines above it, on the same page. */
export function gapBeforeTable(): Paragraph {
  return new Paragraph({ keepNext: true, spacing: { line: 80, lineRule: 'exact' } });
}
