import type { Language } from '../../engine/text.js';
import { version } from '../content/version.js';
import type { Picture } from '../figures/figure.js';
import type { Block, Paper } from '../paper/paper.js';
import { xmlText } from '../paper/xml-text.js';
import { blocksHtml } from './blocks-html.js';
import { figureHtml } from './figure-html.js';
import { navigationHtml } from './navigation-html.js';
import { pageStyle } from './page-style.js';
import { pageWords } from './page-words.js';
import { type HtmlFigure, type HtmlSetting, paperId } from './setting.js';
import { textHtml, wordsHtml } from './words-html.js';

export interface HtmlContent {
  readonly title: string;
  readonly language: Language;
  readonly papers: readonly Paper[];
  /** All sheets in this language, in their order: it numbers the figures. */
  readonly pictures: readonly Picture[];
  /** What stands first: what the pack holds and what is to be done. */
  readonly index: readonly Block[];
  /** `day` is year-month-day. */
  readonly made: { readonly day: string };
  /** Paths of the files of the pack, from the page: a text that is one of them leads to it. */
  readonly files?: ReadonlySet<string>;
}

/** No source is allowed but the looks of the page itself: it loads nothing and runs nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole pack as one page that stands alone: index, papers and figures. The same content gives the same text. */
export function writeHtml(content: HtmlContent): string {
  const { title, language, papers, index, made, pictures } = content;
  const words = pageWords[language];
  const setting: HtmlSetting = { language, figures: figuresOf(pictures), files: content.files ?? new Set() };
  const figures = [...setting.figures.keys()];
  const drawn = figures.map((figure) => figureHtml(figure, setting));
  return [
    `<!doctype html>\n<html lang="${tagOf(language)}">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="generator" content="Dataflow Compliance ${xmlText(version)}">`,
    `<title>${xmlText(title)}</title>\n<style>${pageStyle}</style>\n</head>\n<body>`,
    `<a class="skip" href="#content">${words.skip}</a>`,
    `<header>\n<h1>${textHtml(title)}</h1>\n<p>${xmlText(made.day)}</p>`,
    `<label class="narrowed"><input type="checkbox" id="blanks-only"> ${words.blanksOnly}</label>\n</header>`,
    navigationHtml({ ...content, figures }, setting),
    '<main id="content" tabindex="-1">',
    `<section aria-labelledby="index">\n<h2 id="index">${words.index}</h2>\n${blocksHtml(index, 'index', setting)}\n</section>`,
    figures.length > 0 ? `<section aria-labelledby="figures">\n<h2 id="figures">${words.figures}</h2>\n${drawn.join('\n')}\n</section>` : '',
    ...papers.map((paper) => paperHtml(paper, { ...setting, language: paper.language })),
    '</main>\n</body>\n</html>\n',
  ].join('\n');
}

function paperHtml(paper: Paper, setting: HtmlSetting): string {
  const id = paperId(paper.id);
  const lines = paper.cover.map(({ label, value }) => `<dt>${textHtml(label)}</dt><dd dir="auto">${wordsHtml(value, setting)}</dd>`);
  const cover = lines.length > 0 ? `<dl class="cover">${lines.join('')}</dl>\n` : '';
  const blocks = blocksHtml(paper.blocks, id, setting);
  return `<article lang="${tagOf(paper.language)}" aria-labelledby="${xmlText(id)}">\n<h2 id="${xmlText(id)}">${textHtml(paper.title)}</h2>\n${cover}${blocks}\n</article>`;
}

function tagOf(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}

function figuresOf(pictures: readonly Picture[]): ReadonlyMap<string, HtmlFigure> {
  const ids = [...new Set(pictures.map(({ figure }) => figure))];
  return new Map(ids.map((id, index) => [id, { number: index + 1, sheets: pictures.filter(({ figure }) => figure === id) }]));
}
