import { figureName } from '../paper/marks.js';
import type { Block, Paper, Words } from '../paper/paper.js';
import { xmlText } from '../paper/xml-text.js';
import { headingId } from './blocks-html.js';
import { pageWords } from './page-words.js';
import { figureId, type HtmlSetting, paperId } from './setting.js';

interface Navigated {
  readonly papers: readonly Paper[];
  readonly index: readonly Block[];
  /** Ids of the figures. */
  readonly figures: readonly string[];
}

/** Where one can go: the index, the figures, each paper and its first headings. It folds without a script. */
export function navigationHtml({ papers, index, figures }: Navigated, setting: HtmlSetting): string {
  const words = pageWords[setting.language];
  const sheets = figures.map((figure) => entry(figureId(figure), figureName(setting.figures.get(figure)?.number ?? 0, setting.language)));
  const groups = [
    group('index', words.index, headings(index, 'index')),
    ...(figures.length > 0 ? [group('figures', words.figures, sheets)] : []),
    ...papers.map((paper) => group(paperId(paper.id), paper.title, headings(paper.blocks, paperId(paper.id)))),
  ];
  return `<nav aria-label="${words.navigation}">\n<ul>\n${groups.join('\n')}\n</ul>\n</nav>`;
}

function headings(blocks: readonly Block[], within: string): readonly string[] {
  const all = blocks.filter((block) => block.kind === 'heading');
  return all.flatMap(({ level, number, words }, index) => (level === 1 ? [entry(headingId(within, index), `${number}${plain(words)}`)] : []));
}

function group(id: string, title: string, entries: readonly string[]): string {
  const own = `<a href="#${xmlText(id)}">${xmlText(title)}</a>`;
  if (entries.length === 0) return `<li>${own}</li>`;
  return `<li><details><summary>${xmlText(title)}</summary><ul><li>${own}</li>${entries.join('')}</ul></details></li>`;
}

function entry(id: string, title: string): string {
  return `<li><a href="#${xmlText(id)}">${xmlText(title)}</a></li>`;
}

function plain(words: Words): string {
  return words.map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : '')).join('');
}
