// Everything of a pack that is made once per language: figures, papers, inventory, index.
import type { PackSource } from '../content/source.js';
import type { Course } from '../course.js';
import { writeDocx } from '../docx/write-docx.js';
import type { Pictures } from '../figures/figure.js';
import { writeHtml } from '../html/write-html.js';
import type { PackFile } from '../pack.js';
import type { Paper } from '../paper/paper.js';
import { inventoryFile, numberedPaper, paperKinds } from '../papers/list.js';
import { answersTemplate } from '../record/answers-template.js';
import { indexBlocks } from '../record/index-blocks.js';
import { indexMarkdown } from '../record/index-markdown.js';
import type { Made } from '../record/made.js';
import { packTitle } from '../record/pack-title.js';
import { inventoryWorkbook } from '../xlsx/inventory-workbook.js';
import { captionsFile, figureFiles } from './figure-files.js';
import { textFile } from './text-file.js';

/** What was made in a language, and its files; paths begin at the folder of the language. */
export interface LanguagePart {
  readonly made: Made;
  readonly files: readonly PackFile[];
}

/** The figures alone, with their captions. */
export function figuresPart({ pictures, pdf, missing }: Pictures, { figures }: PackSource): LanguagePart {
  const numbers = new Map(figures.map(({ id, number }) => [id, number]));
  const sheets = pictures.map((picture) => figureFiles(picture, numbers.get(picture.figure) ?? 0));
  const made = sheets.map((sheet) => sheet.made);
  const whole: PackFile = { path: 'figures/figures.pdf', bytes: pdf };
  return {
    made: { papers: [], figures: made, workbook: undefined, missing },
    files: [...sheets.flatMap(({ files }) => files), captionsFile(pictures, made), whole],
  };
}

/** All papers with the figures, the inventory and the index. */
export async function wholePart(pictures: Pictures, source: PackSource, course: Course): Promise<LanguagePart> {
  const drawn = figuresPart(pictures, source);
  const papers = await builtPapers(source, course);
  const workbook = `${inventoryFile(papers.length + 1, source)}.xlsx`;
  const made: Made = { ...drawn.made, papers: papers.map((paper) => ({ paper, path: `${paper.file}.docx` })), workbook };
  course.expect(papers.length + 2);
  const files = [...drawn.files];
  for (const { paper, path } of made.papers) files.push({ path, bytes: await course.step(nameOf(paper), () => docxOf(paper, pictures, source)) });
  files.push({ path: workbook, bytes: await course.step({ en: 'the inventory', zh: '数据出境清单' }, () => inventoryWorkbook(source)) });
  files.push(...(await course.step({ en: 'the index', zh: '目录' }, () => overviewFiles(made, pictures, source))));
  return { made, files };
}

async function builtPapers(source: PackSource, course: Course): Promise<readonly Paper[]> {
  const kinds = paperKinds(source);
  course.expect(kinds.length);
  const papers: Paper[] = [];
  for (const { name, build } of kinds) papers.push(...(await course.step(name, () => [build(source) ?? []].flat())));
  return papers.map((paper, index) => numberedPaper(paper, index + 1, source));
}

function nameOf({ title }: Paper): { readonly en: string; readonly zh: string } {
  return { en: title, zh: title };
}

function docxOf(paper: Paper, { pictures }: Pictures, { analysis }: PackSource): Promise<Uint8Array> {
  return writeDocx(paper, pictures, analysis.catalogues['paper-layout'], { day: analysis.asOf });
}

function overviewFiles(made: Made, { pictures }: Pictures, source: PackSource): readonly PackFile[] {
  const { language, analysis } = source;
  const page = writeHtml({
    title: packTitle(source),
    language,
    papers: made.papers.map(({ paper }) => paper),
    pictures,
    index: indexBlocks(made, source),
    made: { day: analysis.asOf },
    files: new Set([...made.papers, ...made.figures].map(({ path }) => path).concat(made.workbook ?? [])),
  });
  return [textFile('index.html', page), textFile('index.md', indexMarkdown(made, source)), textFile('answers.yaml', answersTemplate(made, source))];
}
