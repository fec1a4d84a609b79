import { mayNeedMechanism } from '../law/leaving.js';
import { isWritten } from '../law/written.js';
import { placeOf } from '../model/definition.js';
import { insertKeys, type NewKey, proposal } from '../model/edits.js';
import type { Rule } from '../rule.js';

export const rule: Rule<'flow'> = {
  id: 'flow-lacks-necessity',
  group: 'content',
  severity: 'warning',
  on: 'flow',
  summary: { en: 'Why data must go abroad is not told, or not fully', zh: '未说明或者未完整说明数据出境的必要性' },
  why: {
    en: 'Reviewers ask first why this data leaves, why it cannot be processed in China, and how people, fields and time are kept to the minimum.',
    zh: '审查首先关注：为何必须出境、为何不能在境内处理，以及如何做到人数、字段和期限的最小化。',
  },
  remedy: { en: 'Answer each question under `necessity` for this very flow, with facts.', zh: '请在 `necessity` 中就本流转以事实逐项回答。' },
  check(verdict, { report }) {
    const { flow } = verdict;
    const missing = questions.filter(({ key }) => !isWritten(flow.value.necessity?.[key]));
    if (missing.length === 0 || !mayNeedMechanism(verdict)) return;
    const names = missing.map(({ key }) => `\`${key}\``);
    report({
      place: placeOf(flow, ['necessity'], 'key'),
      message: {
        en: `\`${flow.id}\` leaves open why it has to go abroad; missing: ${names.join(', ')}`,
        zh: `\`${flow.id}\` 未说清出境的必要性，缺少：${names.join('、')}`,
      },
      fix: () => proposal({ en: 'Insert what is to be told', zh: '插入待填写的项目' }, insertKeys(flow, ['necessity'], missing)),
    });
  },
};

const questions = [
  { key: 'whyAbroad', value: "''", blank: true, remark: 'why this data has to leave China / 为什么必须出境' },
  { key: 'whyNotLocal', value: "''", blank: true, remark: 'why it cannot be processed in China / 为什么不能在境内处理' },
  { key: 'minimisation', value: "''", blank: true, remark: 'how people, fields and time are kept to the minimum / 如何做到最小化' },
] as const satisfies readonly NewKey[];
