// What stands before the blocks: cover and table of contents of a report, title and first lines of a form.
import { type FileChild, PageBreak, Paragraph } from 'docx';
import type { Paper } from '../paper/paper.js';
import { contentsOf } from './contents.js';
import { holding, paragraphOf } from './paragraphs.js';
import { textRuns } from './runs.js';
import { style } from './styles.js';
import type { Typesetting } from './typesetting.js';

/** Cover and table of contents. */
export function coverOf(paper: Paper, typesetting: Typesetting): readonly FileChild[] {
  const title = typesetting.language === 'zh' ? '目　录' : 'Contents';
  const entries = contentsOf(paper, typesetting);
  const contents = entries.length > 0 ? [new Paragraph({ children: [new PageBreak()] }), holding(textRuns(title), { style: style.contents }), ...entries] : [];
  return [
    holding(textRuns(paper.title), { style: style.title, spacing: { before: 2400, after: 1600 } }),
    ...lines(paper, style.coverLine, typesetting),
    ...contents,
  ];
}

/** Title and lines of a form. */
export function titleOf(paper: Paper, typesetting: Typesetting): readonly FileChild[] {
  return [holding(textRuns(paper.title), { style: style.title }), ...lines(paper, style.body, typesetting)];
}

function lines({ cover }: Paper, styleId: string, typesetting: Typesetting): readonly FileChild[] {
  const colon = typesetting.language === 'zh' ? '：' : ': ';
  return cover.map(({ label, value }) => paragraphOf([{ kind: 'strong', text: `${label}${colon}` }, ...value], { style: styleId }, typesetting));
}
