import { BookmarkEnd, BookmarkStart, ImageRun, Paragraph } from 'docx';
import type { Picture } from '../figures/figure.js';
import { cleanText } from '../paper/clean-text.js';
import { pixelsOfMillimetres } from './measures.js';
import { holding } from './paragraphs.js';
import { figureAnchor, textRuns } from './runs.js';
import { style } from './styles.js';
import { figureArea, type Typesetting, textArea } from './typesetting.js';

/** Height that a caption needs below its picture, in millimetres; on an upright page it may take several lines. */
const captionHeight = { upright: 22, turned: 12 } as const;
/** Close together, so that two sheets of the usual height share a page. */
const closeBy = { before: 40, after: 80 } as const;

/** Whether a sheet is better shown on a page turned sideways: it is wide, and wider than the text of an upright page. */
export function isWide({ width, height }: Picture, { layout }: Pick<Typesetting, 'layout'>): boolean {
  return width > height && width > textArea(layout, false).width;
}

/** A sheet as large as it was drawn or as the page allows, with its caption below. */
export function sheetOf(picture: Picture, typesetting: Typesetting): readonly Paragraph[] {
  const { layout, sideways, forFigures } = typesetting;
  const area = forFigures ? figureArea(layout) : textArea(layout, sideways);
  const room = area.height - (sideways ? captionHeight.turned : captionHeight.upright);
  const scale = Math.min(1, area.width / picture.width, room / picture.height);
  const number = typesetting.nextNumber();
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width: pixelsOfMillimetres(picture.width * scale), height: pixelsOfMillimetres(picture.height * scale) },
    altText: { id: String(number), name: `${picture.figure}-${picture.sheet}`, description: cleanText(picture.description) },
  });
  const isFirst = picture.sheet === 1;
  const mark = isFirst ? [new BookmarkStart(figureAnchor(picture.figure), number)] : [];
  const end = isFirst ? [new BookmarkEnd(number)] : [];
  return [
    new Paragraph({ style: style.picture, children: [image] }),
    holding([...mark, ...textRuns(picture.caption), ...end], { style: style.caption, spacing: closeBy }),
  ];
}
