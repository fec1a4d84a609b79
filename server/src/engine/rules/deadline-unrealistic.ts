import { type Strain, strainOf } from '../law/plan.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { whyWith } from '../rule-kit.js';
import type { Text } from '../text.js';
import { reservation } from '../wording/reservations.js';

export const rule: Rule<'filing'> = {
  id: 'deadline-unrealistic',
  group: 'filing',
  severity: 'warning',
  on: 'filing',
  summary: { en: 'A result is needed sooner than it can be expected', zh: '需要取得结果的日期早于可预期的时间' },
  why: {
    en: 'Preparation, questions of the authority and corrections take months; without the result the flow may not begin.',
    zh: '准备、主管部门的询问和补正均需数月；没有结果即不得开始出境。',
  },
  remedy: {
    en: 'Move the day, plan without the transfer until then, or start with what needs no assessment.',
    zh: '请推迟该日期，或者在此之前采用不出境的方案，或者先开展无须评估的部分。',
  },
  check(filing, context) {
    const strain = strainOf(filing, context);
    if (!strain) return;
    const { flow } = strain.need;
    const words = strainText(filing.id, strain, context.asOf);
    const { note } = strain.basis ?? {};
    context.report({
      place: flow ? placeOf(filing) : placeOf(filing, ['neededBy'], 'value'),
      message: words,
      why: whyWith(rule, note),
      related: flow && [{ place: placeOf(flow, ['since'], 'value'), message: { en: `\`${flow.id}\` is to begin here`, zh: `\`${flow.id}\` 计划自此开始` } }],
      provisions: strain.basis?.provisions,
    });
  },
};

function strainText(id: string, { need, kind, until, published, basis }: Strain, asOf: string): Text {
  const needed = need.flow
    ? { en: `\`${need.flow.id}\` is to begin on ${need.day}`, zh: `\`${need.flow.id}\` 计划于 ${need.day} 开始` }
    : { en: `\`${id}\` is needed by ${need.day}`, zh: `\`${id}\` 须于 ${need.day} 前取得结果` };
  if (kind === 'passed') return { en: `${needed.en}, which has passed without a result`, zh: `${needed.zh}，现已逾期而无结果` };
  if (kind === 'planning')
    return {
      en: `${needed.en}; prepared from ${asOf} on, a result should be planned for ${until} at the earliest (a planning value)`,
      zh: `${needed.zh}；自 ${asOf} 起准备，结果最早宜按 ${until} 规划（规划值）`,
    };
  const doubt = reservation(basis, published);
  return {
    en: `${needed.en}, but the official time for \`${id}\` runs until ${until}${doubt.en}`,
    zh: `${needed.zh}，但 \`${id}\` 的法定期限至 ${until} 届满${doubt.zh}`,
  };
}
