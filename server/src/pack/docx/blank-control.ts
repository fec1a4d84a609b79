import { TextRun, type XmlComponent } from 'docx';
import { cleanText } from '../paper/clean-text.js';
import { blankMark } from '../paper/marks.js';
import type { Blank } from '../paper/paper.js';
import { attributed, element } from './element.js';
import { style } from './styles.js';
import type { Typesetting } from './typesetting.js';

/** Longer names of a control make the document unreadable. */
const longestName = 64;

/** A blank as a field that a person can go to and write into: its guidance gives way to the first key. */
export function blankControl({ id, guidance }: Blank, { language, nextNumber }: Typesetting): XmlComponent {
  const text = blankMark(cleanText(guidance).replace(/\s+/g, ' '), language);
  const name = cleanText(id).slice(0, longestName);
  const properties = element('w:sdtPr', [
    attributed('w:alias', { 'w:val': name }),
    attributed('w:tag', { 'w:val': name }),
    attributed('w:id', { 'w:val': nextNumber() }),
    element('w:showingPlcHdr', []),
  ]);
  return element('w:sdt', [properties, element('w:sdtContent', [new TextRun({ text, style: style.blank, highlight: 'yellow' })])]);
}
