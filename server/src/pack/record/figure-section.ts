import type { Text } from '../../engine/text.js';
import type { PackSource } from '../content/source.js';
import { tableOf } from '../content/table.js';
import { type IndexSection, line } from './index-section.js';
import type { Made } from './made.js';

/** The figures with their captions and files. */
export function figureSection({ figures }: Made, { language }: PackSource): IndexSection {
  const columns = [
    [{ en: 'Caption', zh: '图题' }, 3],
    [{ en: 'File', zh: '文件' }, 2],
  ] as const;
  const rows = figures.map(({ caption, path }) => [[caption], [path]]);
  const blocks = rows.length === 0 ? [line({ en: 'There are none.', zh: '无。' }[language])] : [tableOf(columns, rows, { language }), line(beside[language])];
  return { title: { en: 'Figures', zh: '图' }, blocks };
}

const beside: Text = {
  en: 'Beside each SVG lie a PNG at 300 dpi and Mermaid text; figures.pdf holds all of them.',
  zh: '每个 SVG 文件旁另有 300 dpi 的 PNG 和 Mermaid 文本；figures.pdf 为合订本。',
};
