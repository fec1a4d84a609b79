// The page of a pack with the sample in two layouts.
import { writeHtml } from '../../../server/src/pack/html/write-html.js';
import type { Block } from '../../../server/src/pack/paper/paper.js';
import { samplePaper, samplePictures } from '../docx/sample-paper.js';

/** More columns than a narrow page has room for. */
const wide: Block = {
  kind: 'table',
  caption: '宽表',
  columns: ['甲', '乙', '丙', '丁', '戊', '己'].map((title) => ({ title: [title], share: 1 })),
  rows: [['1', '2', '3', '4', '5', '6'].map((cell) => [cell])],
};

export function samplePage(): string {
  const form = { ...samplePaper('zh', 'form'), id: 'form', title: '申报表 <script>alert(1)</script>' };
  return writeHtml({
    title: '申报材料 </title><script>alert(1)</script>',
    language: 'zh',
    papers: [samplePaper('zh'), form],
    pictures: samplePictures('zh'),
    index: [
      wide,
      wide,
      { kind: 'heading', level: 1, number: '一、', words: ['材料'] },
      { kind: 'list', items: [['02-样例 1.docx'], ['nowhere.docx'], [{ kind: 'see', figure: 'scene-1' }]] },
    ],
    made: { day: '2026-11-23' },
    files: new Set(['02-样例 1.docx']),
  });
}
