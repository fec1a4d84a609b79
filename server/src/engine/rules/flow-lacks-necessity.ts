import { mayNeedMechanism } from '../law/leaving.js';
import { isWritten } from '../law/written.js';
import { type Definition, placeOf } from '../model/definition.js';
import { type Fix, insertKeys, type NewKey } from '../model/edits.js';
import type { Rule } from '../rule.js';

export const rule: Rule = {
  id: 'flow-lacks-necessity',
  group: 'content',
  severity: 'warning',
  summary: { en: 'Why data must go abroad is not told, or not fully', zh: '未说明或者未完整说明数据出境的必要性' },
  why: {
    en: 'Reviewers ask first why this data leaves, why it cannot be processed in China, and how people, fields and time are kept to the minimum.',
    zh: '审查首先关注：为何必须出境、为何不能在境内处理，以及如何做到人数、字段和期限的最小化。',
  },
  remedy: {
    en: 'Answer each question under `necessity` for this very flow, with facts.',
    zh: '请在 `necessity` 中就本流转以事实逐项回答。',
  },
  check({ judgement, report }) {
    for (const { flow } of judgement.verdicts.filter(mayNeedMechanism)) {
      const missing = questions.filter(({ key }) => !isWritten(flow.value.necessity?.[key]));
      if (missing.length === 0) continue;
      const names = missing.map(({ key }) => `\`${key}\``);
      report({
        place: placeOf(flow, ['necessity'], 'key'),
        message: {
          en: `\`${flow.id}\` leaves open why it has to go abroad; missing: ${names.join(', ')}`,
          zh: `\`${flow.id}\` 未说清出境的必要性，缺少：${names.join('、')}`,
        },
        fix: inserting(missing, flow),
      });
    }
  },
};

const questions = [
  { key: 'whyAbroad', value: "''", remark: 'why this data has to leave China / 为什么必须出境' },
  { key: 'whyNotLocal', value: "''", remark: 'why it cannot be processed in China / 为什么不能在境内处理' },
  { key: 'minimisation', value: "''", remark: 'how people, fields and time are kept to the minimum / 如何做到最小化' },
] as const satisfies readonly NewKey[];

/** Keys to fill in, for those that are not there at all. */
function inserting(missing: readonly (typeof questions)[number][], flow: Definition<'flow'>): Fix | undefined {
  const absent = missing.filter(({ key }) => flow.value.necessity?.[key] === undefined);
  const edit = absent.length > 0 ? insertKeys(flow, ['necessity'], absent) : undefined;
  return edit && { title: { en: 'Insert what is to be told', zh: '插入待填写的项目' }, safe: false, edits: [edit] };
}
