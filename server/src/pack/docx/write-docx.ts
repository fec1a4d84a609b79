import { Document, LevelFormat, Packer } from 'docx';
import { version } from '../content/version.js';
import type { Picture } from '../figures/figure.js';
import { cleanText } from '../paper/clean-text.js';
import type { Paper } from '../paper/paper.js';
import { fontTable } from './font-table.js';
import type { Layout } from './layout.js';
import { coverOf, titleOf } from './opening.js';
import { pageOf } from './page.js';
import { pageNumbersOf } from './page-numbers.js';
import { dots } from './paragraphs.js';
import { propertiesPart } from './properties-part.js';
import { repacked } from './repacked.js';
import { sectionsOf } from './sections.js';
import { stylesOf } from './styles.js';
import type { NumberedFigure, Typesetting } from './typesetting.js';

/**
 * A paper as a DOCX. `pictures` are all sheets of the pack in the language of the paper, in their order: it numbers the figures. The same paper
 * gives the same bytes, whenever and how often it is written.
 */
export async function writeDocx(paper: Paper, pictures: readonly Picture[], layout: Layout, made: { readonly day: string }): Promise<Uint8Array> {
  const typesetting = typesettingOf(paper, pictures, layout);
  const isReport = paper.layout === 'report';
  const cover = isReport ? [{ properties: { page: pageOf(typesetting) }, children: coverOf(paper, typesetting) }] : [];
  const opening = isReport ? [] : titleOf(paper, typesetting);
  const document = new Document({
    title: cleanText(paper.title),
    styles: stylesOf(layout, paper.language),
    numbering: { config: [{ reference: dots, levels: [point] }] },
    features: { updateFields: false },
    pageNumbers: pageNumbersOf(paper),
    sections: [...cover, ...sectionsOf(paper, opening, typesetting)],
  });
  const overrides = [
    { path: 'word/fontTable.xml', data: fontTable(layout) },
    { path: 'docProps/core.xml', data: propertiesPart({ title: paper.title, language: paper.language, day: made.day, version }) },
  ];
  return repacked(new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides)));
}

const point = { level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 560, hanging: 320 } } } } as const;

function typesettingOf(paper: Paper, pictures: readonly Picture[], layout: Layout): Typesetting {
  const held = new Set(paper.blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])));
  const ids = [...new Set(pictures.map(({ figure }) => figure))];
  const figures = new Map<string, NumberedFigure>(
    ids.map((id, index) => [id, { number: index + 1, here: held.has(id), sheets: pictures.filter(({ figure }) => figure === id) }]),
  );
  let last = 0;
  return { layout, language: paper.language, figures, nextNumber: () => ++last, sideways: paper.landscape ?? false, forFigures: false };
}
