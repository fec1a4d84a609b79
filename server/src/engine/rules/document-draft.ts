import { isCurrent, isDraft, papersOf } from '../law/filing-papers.js';
import { placeOf } from '../model/definition.js';
import { writeInstead } from '../model/edits.js';
import type { Rule } from '../rule.js';
import { documentList } from '../wording/documents.js';

export const rule: Rule<'filing'> = {
  id: 'document-draft',
  group: 'content',
  severity: 'warning',
  on: 'filing',
  summary: { en: 'A document of a filing that was handed in is still a draft', zh: '已提交的申报或者备案中有材料仍为草稿' },
  why: {
    en: 'What the authority reviews is what was handed in; a draft beside it leaves open which text holds, and the handler answers for the truth of the material.',
    zh: '主管部门审查的是已提交的材料；仍标为草稿则无法确定以哪一版本为准，而处理者须对材料的真实性负责。',
  },
  remedy: {
    en: 'Name the text that was handed in and mark it as final, or hand in the final one as a supplement.',
    zh: '请指明已提交的版本并标为 final，或者补充提交定稿。',
  },
  check(filing, { model, regime, catalogues, report }) {
    const papers = papersOf(filing, regime);
    const drafts = papers?.mandatory.filter((document) => isDraft(papers, document)) ?? [];
    if (!papers || drafts.length === 0 || !isCurrent(papers, model)) return;
    for (const document of drafts) {
      const name = documentList([document], catalogues);
      report({
        place: placeOf(filing, ['documents', document, 'status'], 'value'),
        message: {
          en: `\`${filing.id}\` is ${filing.value.status}, but its ${name.en} is still a draft`,
          zh: `\`${filing.id}\` 的状态为 ${filing.value.status}，但${name.zh} 仍为草稿`,
        },
        fix: () => writeInstead(filing, ['documents', document, 'status'], 'final'),
      });
    }
  },
};
