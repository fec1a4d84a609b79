import { currentPapers, impactAssessment, lacks } from '../law/filing-papers.js';
import { placeOf } from '../model/definition.js';
import { insertKeys } from '../model/edits.js';
import type { Rule } from '../rule.js';
import { documentList } from '../wording/documents.js';

export const rule: Rule = {
  id: 'document-missing',
  group: 'content',
  severity: 'warning',
  summary: { en: 'A filing lacks documents that the mechanism demands', zh: '申报或者备案缺少该机制要求的材料' },
  why: {
    en: 'The provincial administration returns an incomplete filing with one list of what is missing, and the time for its review does not begin.',
    zh: '材料不齐的，省级网信部门一次性告知需补正的内容并退回，审查期限不起算。',
  },
  remedy: {
    en: 'Write the documents down under `documents`, with file, status, owner and date; `status: missing` is a task while the filing is prepared.',
    zh: '请在 `documents` 中列明这些材料及其文件、状态、负责人和期限；准备期间可写 `status: missing` 作为待办。',
  },
  check({ model, regime, catalogues, report }) {
    for (const papers of currentPapers(model, regime)) {
      const { filing, mandatory } = papers;
      const missing = mandatory.filter((document) => document !== impactAssessment && lacks(papers, document));
      if (missing.length === 0) continue;
      const list = documentList(missing, catalogues);
      const unlisted = missing.filter((document) => filing.value.documents?.[document] === undefined);
      const edit = insertKeys(
        filing,
        ['documents'],
        unlisted.map((key) => ({ key, value: '{ status: missing }' })),
      );
      report({
        place: placeOf(filing, ['documents'], 'key'),
        message: { en: `\`${filing.id}\` lacks: ${list.en}`, zh: `\`${filing.id}\` 缺少：${list.zh}` },
        fix: edit && unlisted.length > 0 ? { title: { en: 'List what is missing', zh: '列出缺少的材料' }, safe: false, edits: [edit] } : undefined,
      });
    }
  },
};
