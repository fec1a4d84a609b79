import { AlignmentType, type IFontAttributesProperties, type IRunStylePropertiesOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '../../engine/text.js';
import type { Layout } from './layout.js';
import { halfPoints, twipsOfPoints } from './measures.js';

/** Ids of the styles that are not the program's own. */
export const style = {
  body: 'BodyText',
  item: 'ListItem',
  title: 'Title',
  table: 'TableText',
  tableHead: 'TableHead',
  caption: 'Caption',
  picture: 'Picture',
  remark: 'Remark',
  coverLine: 'CoverLine',
  contents: 'TOCHeading',
  blank: 'Blank',
  aside: 'Aside',
  unverified: 'Unverified',
  strong: 'Strong',
} as const;

type Use = keyof Layout['type'];
/** The spacing of lines in type of one use. */
type Lines = (use: Use) => ReturnType<typeof growing>;

function fontOf(use: Use, { type, typefaces }: Layout): IFontAttributesProperties {
  const { name, latin } = typefaces[type[use].typeface];
  return { ascii: latin, hAnsi: latin, eastAsia: name, cs: latin };
}

/** Typeface, size and weight of one part of a paper. */
export function typeOf(use: Use, layout: Layout): IRunStylePropertiesOptions {
  const { size, bold } = layout.type[use];
  return { font: fontOf(use, layout), size: halfPoints(size), bold, color: '000000' };
}

/** Height of a line in sizes of its type: more than the tallest Chinese typefaces need, so that pages break alike whichever stands in for another. */
const chineseLine = 1.5;

/** Spacing that grows with what stands in the line, so that nothing is cut off; of Chinese at least what every typeface needs. */
function growing(use: Use, { type }: Layout, language: Language): { readonly line: number; readonly lineRule: 'auto' | 'atLeast' } {
  if (language === 'en') return { line: 240, lineRule: LineRuleType.AUTO };
  return { line: twipsOfPoints(type[use].size * chineseLine), lineRule: LineRuleType.AT_LEAST };
}

/** All styles of a document. */
export function stylesOf(layout: Layout, language: Language): IStylesOptions {
  const lines = (use: Use) => growing(use, layout, language);
  const fixed = { line: twipsOfPoints(layout['line-spacing']), lineRule: LineRuleType.EXACT };
  // Were letters and digits Chinese too, LibreOffice would break their words anywhere.
  const words = { value: 'en-US', eastAsia: 'zh-CN', bidirectional: 'ar-SA' };
  const heading = (use: Use, outlineLevel: number, space: number) => ({
    run: { ...typeOf(use, layout), italics: false },
    paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: { ...lines(use), before: twipsOfPoints(space), after: twipsOfPoints(space / 2) } },
  });
  return {
    default: {
      document: {
        run: { ...typeOf('body', layout), language: words },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
      },
      title: { run: typeOf('title', layout), paragraph: { alignment: AlignmentType.CENTER, spacing: { ...lines('title'), before: 240, after: 240 } } },
      heading1: heading('heading-1', 0, 14),
      heading2: heading('heading-2', 1, 10),
      heading3: heading('heading-3', 2, 8),
      caption: {
        run: { ...typeOf('caption', layout), italics: false },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...lines('caption'), before: 120, after: 120 } },
      },
    },
    paragraphStyles: paragraphStyles(layout, fixed, lines),
    characterStyles: characterStyles(layout),
  };
}

function paragraphStyles(
  layout: Layout,
  fixed: { readonly line: number; readonly lineRule: 'exact' },
  lines: Lines,
): NonNullable<IStylesOptions['paragraphStyles']> {
  const indent = layout['first-line-indent'];
  const body = { firstLineChars: indent * 100, firstLine: twipsOfPoints(indent * layout.type.body.size) };
  return [
    ...contentsStyles(layout, lines),
    { id: style.body, name: 'Body Text', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: fixed, indent: body } },
    { id: style.item, name: 'List Item', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: fixed } },
    {
      id: style.table,
      name: 'Table Text',
      basedOn: 'Normal',
      run: typeOf('table', layout),
      paragraph: { spacing: { ...lines('table'), before: 20, after: 20 } },
    },
    { id: style.tableHead, name: 'Table Head', basedOn: style.table, run: typeOf('table-head', layout) },
    {
      id: style.picture,
      name: 'Picture',
      basedOn: 'Normal',
      // The line of a picture is higher by what hangs below its letters.
      run: { size: halfPoints(2) },
      paragraph: { keepNext: true, alignment: AlignmentType.CENTER, spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 40 } },
    },
    {
      id: style.remark,
      name: 'Remark',
      basedOn: 'Normal',
      run: typeOf('aside', layout),
      paragraph: { ...remarkBox, indent: { left: 113, right: 113 }, spacing: { ...lines('aside'), before: 120, after: 120 } },
    },
    {
      id: style.coverLine,
      name: 'Cover Line',
      basedOn: 'Normal',
      paragraph: { spacing: { ...lines('body'), before: 100, after: 100 }, indent: { left: 1134, right: 567 } },
    },
    {
      id: style.contents,
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: typeOf('heading-1', layout),
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...lines('heading-1'), after: 240 } },
    },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: typeOf('margin', layout) },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: typeOf('margin', layout), paragraph: { alignment: AlignmentType.CENTER } },
  ];
}

/** Styles of the entries of a table of contents. */
function contentsStyles(layout: Layout, lines: Lines): NonNullable<IStylesOptions['paragraphStyles']> {
  return [1, 2, 3].map((level) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    run: { size: halfPoints(layout.type.caption.size) },
    paragraph: { spacing: { ...lines('caption'), before: 40, after: 40 }, indent: { left: (level - 1) * 240 } },
  }));
}

const line = { style: 'single', size: 6, space: 4, color: '7F7F7F' } as const;
const remarkBox = {
  border: { top: line, bottom: line, left: { ...line, size: 24 }, right: line },
  shading: { type: 'clear', color: 'auto', fill: 'EDEDED' },
} as const;

function characterStyles(layout: Layout): NonNullable<IStylesOptions['characterStyles']> {
  return [
    { id: style.blank, name: 'Blank', run: { shading: { type: 'clear', color: 'auto', fill: 'FFF2A8' }, underline: { type: 'dotted' } } },
    { id: style.aside, name: 'Aside', run: { size: halfPoints(layout.type.aside.size) } },
    { id: style.unverified, name: 'Unverified', run: { underline: { type: 'wave' } } },
    { id: style.strong, name: 'Strong', run: { bold: true } },
  ];
}
