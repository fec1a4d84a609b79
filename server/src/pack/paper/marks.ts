// How a paper marks, in words, what is open or not certain; no mark rests on colour alone.
import type { Language } from '../../engine/text.js';
import { confidenceText } from '../../engine/wording/provisions.js';
import type { Confidence } from '../content/confidence.js';
import type { Cited } from './paper.js';

/** A blank as it is read: `【待填：…】`. */
export function blankMark(guidance: string, language: Language): string {
  return language === 'zh' ? `【待填：${guidance}】` : `[To be filled in: ${guidance}]`;
}

/** What stands behind a fact of the law that is not certain: `（未核实）`; nothing behind one whose text was read. */
export function confidenceMark(confidence: Confidence, language: Language): string {
  if (confidence === 'verified') return '';
  const words = confidenceText(confidence)[language];
  return language === 'zh' ? `（${words}）` : ` (${words})`;
}

/** A provision as it is written: `《个人信息保护法》第五十五条`, or `第五十六条` behind another one of the same source. */
export function citedText({ text, article }: Pick<Cited, 'text' | 'article'>): string {
  return article ?? text;
}

/** The number of a figure as texts refer to it. */
export function figureName(number: number, language: Language): string {
  return language === 'zh' ? `图 ${number}` : `Figure ${number}`;
}

/** Caption of a table: its number and what it shows. */
export function tableCaption(number: number, caption: string, language: Language): string {
  return language === 'zh' ? `表 ${number}　${caption}` : `Table ${number}  ${caption}`;
}

/** What stands before a remark for whoever finishes the paper. */
export function remarkLabel(language: Language): string {
  return language === 'zh' ? '编制说明（定稿前删除）：' : 'Note for whoever finishes this paper (delete before filing): ';
}
