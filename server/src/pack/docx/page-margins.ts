import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { cleanText } from '../paper/clean-text.js';
import type { Paper } from '../paper/paper.js';
import { widthOf } from './line-count.js';
import { twipsOfPoints } from './measures.js';
import { type Typesetting, textWidth } from './typesetting.js';

/** Head of each page: the title, and who hands the paper in; in two lines where one is too short for both. */
export function headerOf({ title, handler }: Paper, typesetting: Typesetting): Header {
  // In widths of a Chinese character.
  const widest = textWidth(typesetting) / twipsOfPoints(typesetting.layout.type.margin.size);
  const names = [title, ...(handler === undefined ? [] : [handler])].map((name) => shortened(name, widest));
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth(typesetting) }];
  const fits = widthOf(names.join('')) + leastBetween <= widest;
  const lines = fits ? [names] : names.map((name) => [name]);
  return new Header({
    children: lines.map((parts, index) => {
      const [first = '', second] = parts;
      const children = second === undefined ? [...(index > 0 ? [new Tab()] : []), first] : [first, new Tab(), second];
      return new Paragraph({ style: 'Header', ...(index === lines.length - 1 ? { border } : {}), tabStops, children: [new TextRun({ children })] });
    }),
  });
}

const border = { bottom: { style: 'single', size: 4, space: 2, color: '7F7F7F' } } as const;
/** Between title and handler on one line, in widths of a Chinese character. */
const leastBetween = 2;

/** Foot of each page: its number and how many there are. */
export function footerOf({ language }: Typesetting): Footer {
  const [before, between, after] = language === 'zh' ? ['第 ', ' 页，共 ', ' 页'] : ['Page ', ' of ', ''];
  const run = new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] });
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [run] })] });
}

function shortened(text: string, widest: number): string {
  const line = cleanText(text).replace(/\s+/g, ' ');
  if (widthOf(line) <= widest) return line;
  const characters = [...line];
  while (widthOf(characters.join('')) > widest - 1) characters.pop();
  return `${characters.join('')}…`;
}
