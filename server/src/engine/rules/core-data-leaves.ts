import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { idList } from '../wording/lists.js';

export const rule: Rule<'flow'> = {
  id: 'core-data-leaves',
  group: 'triggers',
  severity: 'error',
  on: 'flow',
  summary: { en: 'Core data of the state leaves mainland China', zh: '国家核心数据出境' },
  why: {
    en: 'Core data concerns national security and the lifelines of the economy; it is under the strictest management and is not to be exported.',
    zh: '核心数据关系国家安全和国民经济命脉，实行最严格的管理，不得出境。',
  },
  remedy: { en: 'Keep this data in mainland China; take it out of the flow.', zh: '请将该数据留存境内，并从该流转中移除。' },
  check({ flow, facts, crossBorder }, { report }) {
    if (crossBorder === 'no' || flow.value.status === 'ended') return;
    const core = facts.categories.filter(({ value }) => value.class === 'core');
    if (core.length === 0) return;
    const list = idList(core.map(({ id }) => id));
    report({
      place: placeOf(flow, ['categories'], 'value'),
      message: { en: `\`${flow.id}\` takes core data abroad: ${list.en}`, zh: `\`${flow.id}\` 将核心数据提供至境外：${list.zh}` },
      related: core.map((category) => ({
        place: placeOf(category),
        message: { en: `\`${category.id}\` is core data`, zh: `\`${category.id}\` 属于核心数据` },
      })),
    });
  },
};
