// All sheets as one PDF: a page each, lines as vectors, text as text in the part of the font that is used.
import {
  type Color,
  degrees,
  drawTextLines,
  endMarkedContent,
  LineCapStyle,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setLineWidth,
  setStrokingColor,
  setTextRenderingMode,
  TextRenderingMode,
} from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import type { Drawing, Line, Mark, Rectangle, Stroke, TextLine } from '../drawing.js';
import type { Piece, Typeface } from '../layout/typeface.js';
import { type as sizes } from '../room.js';
import { headPath, linePath, rectanglePath } from './paths.js';
import { encodedText, tells } from './pdf-text.js';
import { isDotted } from './svg.js';
import { boldEdge, boxArea, runsOf } from './text-runs.js';

/** A4 turned sideways, in points. */
const pageSize: [number, number] = [841.89, 595.28];
/** How much larger than in a document the drawings are, and where they begin. */
const scale = 1.2;
const captionRoom = 30;
const upright = degrees(0);

export interface Leaf {
  readonly drawing: Drawing;
  readonly caption: string;
}

export interface PdfWriter {
  add(leaf: Leaf): Promise<void>;
  bytes(): Promise<Uint8Array>;
}

export interface PdfHead {
  readonly title: string;
  readonly author: string;
  /** `zh-CN` or `en`. */
  readonly language: string;
  /** Day that the file bears, `2026-11-22`. */
  readonly day: string;
  readonly fonts: readonly Uint8Array[];
}

/** A PDF without pages yet. */
export async function openPdf({ title, author, language, day, fonts }: PdfHead, typeface: Typeface): Promise<PdfWriter> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setProducer('Dataflow Compliance');
  document.setLanguage(language);
  const date = new Date(`${day}T00:00:00Z`);
  document.setCreationDate(date);
  document.setModificationDate(date);
  const embedded = new Map<number, PDFFont>();
  const embed = async (place: number) => {
    const file = fonts[place];
    if (file && !embedded.has(place)) embedded.set(place, await document.embedFont(file, { subset: true }));
  };
  const marked: { readonly page: PDFPage; readonly caption: string }[] = [];
  return {
    add: async ({ drawing, caption }) => {
      // Most figures need the first font only; the others would be in the file without a letter.
      for (const place of fontsOf(drawing, caption, typeface)) await embed(place);
      const page = document.addPage(pageSize);
      marked.push({ page, caption });
      drawPage(page, drawing, caption, { font: pageFonts(page, embedded), typeface });
    },
    bytes: () => {
      addBookmarks(document, marked);
      return document.save({ addDefaultPage: false });
    },
  };
}

/** A font under its name on a page. */
interface PageFont {
  readonly font: PDFFont;
  readonly key: PDFName;
}

interface Ink {
  readonly font: (place: number) => PageFont | undefined;
  readonly typeface: Typeface;
}

function fontsOf({ marks }: Drawing, caption: string, typeface: Typeface): readonly number[] {
  const texts = [caption, ...marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))];
  const used = texts.flatMap((text) => typeface.pieces(text).flatMap(({ font }) => font ?? []));
  return [...new Set(used)].sort((one, other) => one - other);
}

function pageFonts(page: PDFPage, embedded: ReadonlyMap<number, PDFFont>): Ink['font'] {
  const named = new Map<number, PageFont>();
  return (place) => {
    const font = embedded.get(place);
    const known = named.get(place) ?? (font && { font, key: page.node.newFontDictionary(`F${place}`, font.ref) });
    if (known) named.set(place, known);
    return known;
  };
}

interface Origin extends Ink {
  readonly page: PDFPage;
  readonly left: number;
  readonly top: number;
}

function drawPage(page: PDFPage, { width, height, marks }: Drawing, caption: string, ink: Ink): void {
  const [pageWidth, pageHeight] = pageSize;
  const left = (pageWidth - width * scale) / 2;
  const top = pageHeight - (pageHeight - height * scale - captionRoom) / 2;
  const origin: Origin = { ...ink, page, left, top };
  for (const mark of marks) drawMark(mark, origin);
  const size = sizes.caption;
  const text = { kind: 'text', x: 0, y: height + 16, text: caption, size, isBold: false, colour: '#1d2733', whole: undefined } as const;
  const room = ink.typeface.width(caption, size);
  drawText({ ...text, x: Math.max(0, (width - room) / 2), size: Math.min(size, (size * width) / room) }, origin);
}

function drawMark(mark: Mark, origin: Origin): void {
  if (mark.kind === 'rectangle') drawRectangle(mark, origin);
  else if (mark.kind === 'line') drawLine(mark, origin);
  else drawText(mark, origin);
}

function drawRectangle(mark: Rectangle, { page, left, top }: Origin): void {
  if (!mark.fill && !mark.stroke) return;
  page.drawSvgPath(rectanglePath(mark), {
    x: left,
    y: top,
    scale,
    ...(mark.fill ? { color: colourOf(mark.fill) } : {}),
    ...(mark.stroke ? strokeOptions(mark.stroke) : {}),
  });
}

function drawLine(mark: Line, { page, left, top }: Origin): void {
  page.drawSvgPath(linePath(mark), { x: left, y: top, scale, ...strokeOptions(mark.stroke) });
  const head = headPath(mark);
  if (head !== '') page.drawSvgPath(head, { x: left, y: top, scale, color: colourOf(mark.stroke.colour) });
}

function strokeOptions({ colour, width, dashes }: Stroke) {
  const broken = dashes ? { borderDashArray: [...dashes], borderLineCap: isDotted(dashes) ? LineCapStyle.Round : LineCapStyle.Butt } : {};
  return { borderColor: colourOf(colour), borderWidth: width, ...broken };
}

function drawText(line: TextLine, origin: Origin): void {
  const { page, left, top, typeface } = origin;
  const colour = colourOf(line.colour);
  for (const { x, ...piece } of runsOf(line, typeface)) {
    const font = piece.font === undefined ? undefined : origin.font(piece.font);
    if (font) drawPiece({ ...piece, x: left + x * scale }, line, { page, font, y: top - line.y * scale, colour });
    else page.drawSvgPath(rectanglePath({ ...boxArea(x, line), radius: 0 }), { x: left, y: top, scale, borderColor: colour, borderWidth: 0.5 });
  }
}

interface Place {
  readonly page: PDFPage;
  readonly font: PageFont;
  readonly y: number;
  readonly colour: Color;
}

function drawPiece(piece: Piece, line: TextLine, { page, font, y, colour }: Place): void {
  const size = line.size * scale;
  const bold = [setStrokingColor(colour), setLineWidth(boldEdge * size), setTextRenderingMode(TextRenderingMode.FillAndOutline)];
  const options = { color: colour, font: font.key, size, rotate: upright, xSkew: upright, ySkew: upright };
  page.pushOperators(
    pushGraphicsState(),
    ...(line.isBold ? bold : []),
    ...encodedText(piece, font.font, { y, size }).flatMap(({ told, parts }) => [
      ...(told === undefined ? [] : [tells(told)]),
      ...drawTextLines([...parts], options),
      ...(told === undefined ? [] : [endMarkedContent()]),
    ]),
    popGraphicsState(),
  );
}

function colourOf(hex: string): Color {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return rgb(part(1), part(3), part(5));
}

/** A bookmark for each page, under its caption. */
function addBookmarks(document: PDFDocument, pages: readonly { readonly page: PDFPage; readonly caption: string }[]): void {
  const { context, catalog } = document;
  if (pages.length === 0) return;
  const root = context.nextRef();
  const references = pages.map(() => context.nextRef());
  for (const [index, { page, caption }] of pages.entries()) {
    const item = context.obj({ Title: PDFHexString.fromText(caption), Parent: root, Dest: [page.ref, 'Fit'] });
    const before = references[index - 1];
    const after = references[index + 1];
    if (before) item.set(PDFName.of('Prev'), before);
    if (after) item.set(PDFName.of('Next'), after);
    const own = references[index];
    if (own) context.assign(own, item);
  }
  const first = references[0];
  const last = references.at(-1);
  if (first && last) context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: pages.length }));
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseNone'));
}
