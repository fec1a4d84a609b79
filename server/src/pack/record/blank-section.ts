import type { Language } from '../../engine/text.js';
import { sentence } from '../content/sentence.js';
import type { PackSource } from '../content/source.js';
import { paragraph, tableOf } from '../content/table.js';
import type { Block } from '../paper/paper.js';
import { blanksOf } from './blanks-of.js';
import { type IndexSection, line } from './index-section.js';
import type { Made, MadePaper } from './made.js';
import { openBlanks } from './open-blanks.js';

/** What only a person knows, paper by paper, with the id under which it is answered. */
export function blankSection({ papers }: Made, { language, filing, exporters }: PackSource): IndexSection {
  const open = openBlanks(papers).length;
  const owner = filing ? `filings.${filing.id}.answers` : `exporters.${exporters[0]?.id ?? ''}.answers`;
  const how = sentence(
    {
      en: '{number} questions are open. Write the answers under {owner}, each behind its id, and make the pack again; answers.yaml has all ids ready to be copied. A question that stands in several papers is answered once.',
      zh: '尚有 {number} 项待填写。请在 {owner} 下按编号填写答案后重新生成本包；answers.yaml 已列出全部编号，可直接复制。多份文书中的同一事项只需填写一次。',
    },
    { number: String(open), owner: { kind: 'strong', text: owner } },
    language,
  );
  const none = { en: 'Nothing is open.', zh: '无待填写事项。' };
  const blocks = open === 0 ? [line(none[language])] : [paragraph(how), ...papers.flatMap((paper) => paperBlanks(paper, language))];
  return { title: { en: 'What has to be filled in', zh: '待填写事项' }, blocks };
}

function paperBlanks({ paper }: MadePaper, language: Language): readonly Block[] {
  const blanks = blanksOf(paper);
  if (blanks.length === 0) return [];
  const columns = [
    [{ en: 'Id', zh: '编号' }, 2],
    [{ en: 'What belongs there', zh: '应填写的内容' }, 4],
  ] as const;
  const rows = blanks.map(({ id, guidance }) => [[id], [guidance]]);
  return [
    { kind: 'heading', level: 2, number: '', words: [{ en: `${paper.title} (${blanks.length})`, zh: `${paper.title}（${blanks.length} 项）` }[language]] },
    tableOf(columns, rows, { language }),
  ];
}
