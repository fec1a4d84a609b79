import type { Verdict } from '../law/verdict.js';
import type { Rule } from '../rule.js';
import { assessmentRemedy, reportTrigger } from '../rule-kit.js';
import type { Text } from '../text.js';
import { idList } from '../wording/lists.js';
import { count, peopleText } from '../wording/people.js';

export const rule: Rule<'flow'> = {
  id: 'data-is-important',
  group: 'triggers',
  severity: 'error',
  on: 'flow',
  summary: { en: 'Important data goes abroad without a security assessment', zh: '重要数据未经安全评估出境' },
  why: { en: 'Important data needs a security assessment whatever its volume.', zh: '重要数据出境，无论数量，均应申报安全评估。' },
  remedy: assessmentRemedy,
  check(verdict, context) {
    reportTrigger(rule.id, verdict, context, () => {
      const because = ground(verdict);
      return { en: `\`${verdict.flow.id}\` needs a security assessment: ${because.en}`, zh: `\`${verdict.flow.id}\` 应申报安全评估：${because.zh}` };
    });
  },
};

function ground({ facts, steps }: Verdict): Text {
  const declared = facts.categories.filter(({ value }) => value.class === 'important' || value.class === 'core').map(({ id }) => id);
  const list = idList(declared);
  if (declared.length > 0) return { en: `${list.en} is important data`, zh: `${list.zh} 属于重要数据` };
  const crowd = steps.flatMap((step) => step.facts).find((fact) => fact.kind === 'sector-people' && fact.truth === 'yes');
  if (crowd?.kind !== 'sector-people') return { en: 'it carries important data', zh: '含有重要数据' };
  const people = peopleText(crowd.people);
  const limit = count(crowd.bound.above ?? 0);
  return {
    en: `in the sector \`${crowd.sector}\` personal information of more than ${limit} people is important data, and this is ${people.en}`,
    zh: `行业 \`${crowd.sector}\` 中超过 ${limit} 人的个人信息属于重要数据，现为 ${people.zh} 人`,
  };
}
