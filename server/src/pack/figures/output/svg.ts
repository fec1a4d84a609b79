// A drawing as SVG without any text: every character is an outline, held once and used where it occurs.
import type { Drawing, Line, Mark, Rectangle, Stroke, TextLine } from '../drawing.js';
import type { Typeface } from '../layout/typeface.js';
import { pointsPerMillimetre } from '../room.js';
import { headPath, linePath, rectanglePath, short } from './paths.js';
import { boldEdge, boxArea, runsOf } from './text-runs.js';

export interface Described {
  readonly title: string;
  readonly description: string;
}

export function svgText({ width, height, marks }: Drawing, { title, description }: Described, typeface: Typeface): string {
  const used = new Map<string, string>();
  const body = marks.map((mark) => markText(mark, typeface, used)).join('\n');
  const glyphs = [...used.keys()].sort().map((id) => `<path id="${id}" d="${used.get(id)}"/>`);
  const size = `width="${short(width / pointsPerMillimetre)}mm" height="${short(height / pointsPerMillimetre)}mm"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} viewBox="0 0 ${short(width)} ${short(height)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<defs>${glyphs.join('')}</defs>`,
    body,
    '</svg>',
    '',
  ].join('\n');
}

function markText(mark: Mark, typeface: Typeface, used: Map<string, string>): string {
  switch (mark.kind) {
    case 'rectangle':
      return rectangleText(mark);
    case 'line':
      return lineText(mark);
    case 'text':
      return textText(mark, typeface, used);
  }
}

function rectangleText(mark: Rectangle): string {
  return `<path d="${rectanglePath(mark)}" fill="${mark.fill ?? 'none'}"${mark.stroke ? strokeText(mark.stroke) : ''}/>`;
}

function lineText(mark: Line): string {
  const line = `<path d="${linePath(mark)}" fill="none"${strokeText(mark.stroke)}/>`;
  const head = headPath(mark);
  return head === '' ? line : `${line}<path d="${head}" fill="${mark.stroke.colour}"/>`;
}

function strokeText({ colour, width, dashes }: Stroke): string {
  const broken = dashes ? ` stroke-dasharray="${dashes.map(short).join(' ')}"${isDotted(dashes) ? ' stroke-linecap="round"' : ''}` : '';
  return ` stroke="${colour}" stroke-width="${short(width)}"${broken}`;
}

/** Dots are dashes without length, made visible by round ends. */
export function isDotted(dashes: readonly number[]): boolean {
  return (dashes[0] ?? 1) < 0.5;
}

function textText(line: TextLine, typeface: Typeface, used: Map<string, string>): string {
  const { y, size, colour, isBold, whole } = line;
  const edge = isBold ? ` stroke="${colour}" stroke-width="${short(boldEdge * 1000)}"` : '';
  const runs = runsOf(line, typeface);
  const parts = runs.map(({ x, glyphs, font }) => {
    if (font === undefined) return `<path d="${rectanglePath({ ...boxArea(x, line), radius: 0 })}" fill="none" stroke="${colour}" stroke-width="0.5"/>`;
    const uses = glyphs.map((glyph) => {
      const outline = typeface.outline(font, glyph.id);
      if (outline === '') return '';
      const id = `g${font}-${glyph.id}`;
      used.set(id, outline);
      return `<use xlink:href="#${id}"${placeText('x', glyph.x)}${placeText('y', glyph.y)}/>`;
    });
    return `<g transform="translate(${short(x)} ${short(y)}) scale(${size / 1000} ${-size / 1000})" fill="${colour}"${edge}>${uses.join('')}</g>`;
  });
  const isBoxed = runs.some(({ font }) => font === undefined);
  const told = whole ?? (isBoxed ? line.text : undefined);
  return told === undefined ? parts.join('') : `<g><title>${escaped(told)}</title>${parts.join('')}</g>`;
}

/** A place in thousandths, as an attribute where it is not 0. */
function placeText(name: 'x' | 'y', at: number): string {
  return at === 0 ? '' : ` ${name}="${short(at * 1000)}"`;
}

/** A text for between tags; what XML does not allow is dropped. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
