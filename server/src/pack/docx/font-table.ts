import { xmlText } from '../paper/xml-text.js';
import type { Layout } from './layout.js';

type Typeface = Layout['typefaces'][keyof Layout['typefaces']];

/** The part that says what stands in for a typeface that is not installed. */
export function fontTable({ typefaces }: Layout): string {
  const faces = Object.values(typefaces);
  const latin = new Map(faces.map(({ latin, serif }) => [latin, serif]));
  const fonts = [
    ...faces.map((face) => fontOf(face.name, face.alternatives, { serif: face.serif, chinese: true })),
    ...[...latin].map(([name, serif]) => fontOf(name, [], { serif, chinese: false })),
  ];
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${fonts.join('')}</w:fonts>`;
}

function fontOf(name: string, alternatives: Typeface['alternatives'], { serif, chinese }: { readonly serif: boolean; readonly chinese: boolean }): string {
  const others = alternatives.length > 0 ? `<w:altName w:val="${xmlText(alternatives.join(','))}"/>` : '';
  const kind = `<w:charset w:val="${chinese ? '86' : '00'}"/><w:family w:val="${serif ? 'roman' : 'swiss'}"/><w:pitch w:val="variable"/>`;
  return `<w:font w:name="${xmlText(name)}">${others}${kind}</w:font>`;
}
