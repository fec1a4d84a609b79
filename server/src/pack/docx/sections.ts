import { type FileChild, type ISectionOptions, PageBreak, Paragraph } from 'docx';
import type { Block, Paper } from '../paper/paper.js';
import { headingAnchor } from './contents.js';
import { isWide, sheetOf } from './figures.js';
import { pageOf } from './page.js';
import { footerOf, headerOf } from './page-margins.js';
import { headingOf, itemOf, paragraphOf, remarkOf } from './paragraphs.js';
import { style } from './styles.js';
import { formOf, tableOf } from './tables.js';
import type { Typesetting } from './typesetting.js';

interface Stretch {
  readonly sideways: boolean;
  readonly children: FileChild[];
}

/**
 * The blocks of a paper after what stands before them, as sections. Wide figures wait for the end of their chapter, where they share pages turned
 * sideways: a turned page ends the one before it, and there the chapter ends it anyway.
 */
export function sectionsOf(paper: Paper, opening: readonly FileChild[], typesetting: Typesetting): readonly ISectionOptions[] {
  const stretches: Stretch[] = [{ sideways: typesetting.sideways, children: [...opening] }];
  let waiting: FileChild[] = [];
  const endChapter = (): boolean => {
    const turned = waiting;
    waiting = [];
    if (turned.length > 0) stretches.push({ sideways: true, children: turned }, { sideways: typesetting.sideways, children: [] });
    return turned.length > 0;
  };
  let [tables, headings] = [0, 0];
  for (const [index, block] of paper.blocks.entries()) {
    const isEnd = block.kind === 'page-break' || (block.kind === 'heading' && block.level === 1);
    const hasTurned = isEnd && endChapter();
    // A section that is to come begins on a new page already.
    if (block.kind === 'page-break' && hasTurned) continue;
    if (hasCaption(block)) tables++;
    const next = paper.blocks[index + 1]?.kind;
    for (const { sideways, children } of blockOf(block, { tables, headings, next }, typesetting)) {
      if (sideways === typesetting.sideways) stretches.at(-1)?.children.push(...children);
      else waiting.push(...children);
    }
    if (block.kind === 'heading') headings++;
  }
  endChapter();
  return stretches.filter(({ children }) => children.length > 0).map((stretch) => sectionOf(paper, stretch, typesetting));
}

function sectionOf(paper: Paper, { sideways, children }: Stretch, outer: Typesetting): ISectionOptions {
  const typesetting = { ...outer, sideways, forFigures: sideways !== outer.sideways };
  return {
    properties: { page: pageOf(typesetting) },
    headers: { default: headerOf(paper, typesetting) },
    footers: { default: footerOf(typesetting) },
    children,
  };
}

function hasCaption(block: Block): boolean {
  return (block.kind === 'table' || block.kind === 'form') && block.caption !== undefined;
}

interface BlockPlace {
  /** Tables with a caption so far, this one included. */
  readonly tables: number;
  /** Headings before this block. */
  readonly headings: number;
  /** What follows. */
  readonly next: Block['kind'] | undefined;
}

function blockOf(block: Block, place: BlockPlace, typesetting: Typesetting): readonly Stretch[] {
  const sheets = block.kind === 'figure' ? (typesetting.figures.get(block.figure)?.sheets ?? []) : [];
  if (block.kind !== 'figure') return [{ sideways: typesetting.sideways, children: [...childrenOf(block, place, typesetting)] }];
  return sheets.map((sheet) => {
    const sideways = typesetting.sideways || isWide(sheet, typesetting);
    const forFigures = sideways !== typesetting.sideways;
    return { sideways, children: [...sheetOf(sheet, { ...typesetting, sideways, forFigures })] };
  });
}

function childrenOf(
  block: Exclude<Block, { readonly kind: 'figure' }>,
  { tables, headings, next }: BlockPlace,
  typesetting: Typesetting,
): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, headingAnchor(headings), typesetting)];
    case 'paragraph':
      return [paragraphOf(block.words, { style: style.body, ...(leadsTo(next) ? { keepNext: true } : {}) }, typesetting)];
    case 'list':
      return block.items.map((item) => itemOf(item, typesetting));
    case 'table':
      return tableOf(block, tables, typesetting);
    case 'form':
      return formOf(block, tables, typesetting);
    case 'remark':
      return [remarkOf(block.words, leadsTo(next), typesetting)];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** Whether words before such a block are about it, so that they stay on its page. */
function leadsTo(next: Block['kind'] | undefined): boolean {
  return next === 'table' || next === 'form' || next === 'list';
}
