import { confidenceText } from '../../engine/wording/provisions.js';
import type { PackSource } from '../content/source.js';
import { tableOf } from '../content/table.js';
import type { Words } from '../paper/paper.js';
import { type IndexSection, line } from './index-section.js';
import type { Made } from './made.js';
import { provisionsOf } from './provisions-of.js';

/** The provisions cited whose text was not read itself, with how sure each is and where it is cited. */
export function provisionSection({ papers }: Made, { language }: PackSource): IndexSection {
  const doubtful = provisionsOf(papers).filter(({ confidence }) => confidence !== 'verified');
  const title = { en: 'Provisions to check', zh: '待核对的条款' };
  if (doubtful.length === 0) return { title, blocks: [line({ en: 'The text of every provision cited was seen.', zh: '所引条款均已核对原文。' }[language])] };
  const titles = new Map(papers.map(({ paper }) => [paper.id, paper.title]));
  const columns = [
    [{ en: 'Provision', zh: '条款' }, 3],
    [{ en: 'How sure', zh: '核实状态' }, 2],
    [{ en: 'Cited in', zh: '引用文书' }, 4],
  ] as const;
  const rows = doubtful.map(({ text, confidence, papers: citing }): readonly Words[] => [
    [text],
    [confidenceText(confidence)[language]],
    [citing.map((id) => titles.get(id) ?? id).join(language === 'zh' ? '、' : ', ')],
  ]);
  const how = { en: 'Compare these with the official text before you rely on them.', zh: '使用前请与官方文本核对。' };
  return { title, blocks: [line(how[language]), tableOf(columns, rows, { language })] };
}
