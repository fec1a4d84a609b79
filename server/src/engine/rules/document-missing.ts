import { impactAssessment, isCurrent, lacks, papersOf } from '../law/filing-papers.js';
import { type Definition, placeOf } from '../model/definition.js';
import { type Fix, insertKeys, proposal } from '../model/edits.js';
import type { Rule } from '../rule.js';
import { documentList } from '../wording/documents.js';

export const rule: Rule<'filing'> = {
  id: 'document-missing',
  group: 'content',
  severity: 'warning',
  on: 'filing',
  summary: { en: 'A filing lacks documents that the mechanism demands', zh: '申报或者备案缺少该机制要求的材料' },
  why: {
    en: 'The provincial administration returns an incomplete filing with one list of what is missing, and the time for its review does not begin.',
    zh: '材料不齐的，省级网信部门一次性告知需补正的内容并退回，审查期限不起算。',
  },
  remedy: {
    en: 'Write the documents down under `documents`, with file, status, owner and date; `status: missing` is a task while the filing is prepared.',
    zh: '请在 `documents` 中列明这些材料及其文件、状态、负责人和期限；准备期间可写 `status: missing` 作为待办。',
  },
  check(filing, { model, regime, catalogues, report }) {
    const papers = papersOf(filing, regime);
    const missing = papers?.mandatory.filter((document) => document !== impactAssessment && lacks(papers, document)) ?? [];
    if (!papers || missing.length === 0 || !isCurrent(papers, model)) return;
    const list = documentList(missing, catalogues);
    report({
      place: placeOf(filing, ['documents'], 'key'),
      message: { en: `\`${filing.id}\` lacks: ${list.en}`, zh: `\`${filing.id}\` 缺少：${list.zh}` },
      fix: () => listing(missing, filing),
    });
  },
};

function listing(missing: readonly string[], filing: Definition<'filing'>): Fix | undefined {
  const keys = missing.map((key) => ({ key, value: '{ status: missing }' }));
  return proposal({ en: 'List what is missing', zh: '列出缺少的材料' }, insertKeys(filing, ['documents'], keys));
}
