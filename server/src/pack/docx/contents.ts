import { InternalHyperlink, LeaderType, PageReference, type Paragraph, Run, Tab, TabStopType, type XmlComponent } from 'docx';
import type { Heading, Paper } from '../paper/paper.js';
import { attributed, element } from './element.js';
import { hasPageNumbers } from './page-numbers.js';
import { holding } from './paragraphs.js';
import { runsOf } from './runs.js';
import { type Typesetting, textWidth } from './typesetting.js';

/** Name of the mark at the heading of a number, counted from 0 over the headings of a paper. */
export function headingAnchor(index: number): string {
  // The names are those that the program itself gives to what a table of contents leads to.
  return `_Toc${index + 1}`;
}

/** A table of contents with its entries written out, so that nothing has to be brought up to date when the document is opened. */
export function contentsOf(paper: Paper, typesetting: Typesetting): readonly Paragraph[] {
  const { blocks } = paper;
  const numbered = hasPageNumbers(paper);
  const headings = blocks.filter((block) => block.kind === 'heading');
  const begin = [new Run({ children: [field('begin'), instruction(), field('separate')] })];
  const end = [new Run({ children: [field('end')] })];
  return headings.map((heading, index) =>
    holding(
      [...(index === 0 ? begin : []), entryOf(heading, headingAnchor(index), { ...typesetting, numbered }), ...(index === headings.length - 1 ? end : [])],
      {
        style: `TOC${heading.level}`,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(typesetting), leader: LeaderType.DOT }],
      },
    ),
  );
}

function entryOf({ number, words }: Heading, anchor: string, typesetting: Typesetting & { readonly numbered: boolean }): XmlComponent {
  const link = new InternalHyperlink({ anchor, children: [] });
  const title = words.map((inline) => (typeof inline === 'string' || !('text' in inline) ? inline : inline.text));
  const page = typesetting.numbered ? [new Run({ children: [' ', new Tab()] }), new PageReference(anchor, { hyperlink: true })] : [];
  const parts = [...runsOf([number, ...title], typesetting), ...page];
  for (const part of parts) link.addChildElement(part);
  return link;
}

function field(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return attributed('w:fldChar', { 'w:fldCharType': type });
}

function instruction(): XmlComponent {
  const text = element('w:instrText', []);
  text.addChildElement('TOC \\o "1-3" \\h \\z \\u');
  return text;
}
