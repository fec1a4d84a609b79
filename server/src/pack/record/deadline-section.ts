import type { Deadline } from '../../engine/law/deadline.js';
import { actorName, deadlineBasis, deadlineTitle, isOpen } from '../../engine/views/deadline-words.js';
import type { PackSource } from '../content/source.js';
import { tableOf } from '../content/table.js';
import type { Words } from '../paper/paper.js';
import { type IndexSection, line } from './index-section.js';

/** The days that the filing waits for or has missed, earliest first. */
export function deadlineSection(source: PackSource): IndexSection {
  const { checklist, language } = source;
  const open = checklist?.timeline.deadlines.filter(isOpen) ?? [];
  const title = { en: 'Deadlines', zh: '期限' };
  if (open.length === 0) return { title, blocks: [line({ en: 'None is known.', zh: '无已知期限。' }[language])] };
  const columns = [
    [{ en: 'Day', zh: '日期' }, 2],
    [{ en: 'What', zh: '事项' }, 4],
    [{ en: 'Who acts', zh: '负责方' }, 2],
    [{ en: 'Counted from, and basis', zh: '起算与依据' }, 5],
  ] as const;
  const rows = open.map((deadline) => deadlineRow(deadline, source));
  return { title, blocks: [tableOf(columns, rows, { language })] };
}

function deadlineRow(deadline: Deadline, { analysis: { catalogues }, language }: PackSource): readonly Words[] {
  const { day, past, actor } = deadline;
  const over = { en: ' (over)', zh: '（已过）' };
  const basis = deadlineBasis(deadline, catalogues).map((text) => text[language]);
  return [
    [`${day}${past ? over[language] : ''}`],
    [deadlineTitle(deadline, catalogues)[language]],
    [actor ? actorName(actor)[language] : '–'],
    [basis.length === 0 ? { en: 'set by the project', zh: '由项目自定' }[language] : basis.join(language === 'zh' ? '；' : '; ')],
  ];
}
