import { misfitOf } from '../law/exemption-claim.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { misfitText } from '../wording/misfits.js';

export const rule: Rule<'flow'> = {
  id: 'exemption-not-applicable',
  group: 'filing',
  severity: 'error',
  on: 'flow',
  summary: { en: 'The exemption that a flow claims does not fit it', zh: '流转主张的免予情形不成立' },
  why: {
    en: 'An exemption frees only what it describes; a claim that does not hold leaves the flow without a mechanism.',
    zh: '免予情形仅适用于其所规定的事项；主张不成立的，该流转即不具备出境机制。',
  },
  remedy: {
    en: 'Correct what the file says, or take the claim out and go by the mechanism that the flow needs.',
    zh: '请更正文件中的事实，或者删除该主张并办理所须的机制。',
  },
  check(verdict, context) {
    const misfit = misfitOf(verdict, context);
    const { flow } = verdict;
    if (!misfit) return;
    const words = misfitText(misfit, context);
    const claimed = flow.value.exemption ?? '';
    context.report({
      place: placeOf(flow, ['exemption'], 'value'),
      message: { en: `\`${claimed}\` does not free \`${flow.id}\`: ${words.en}`, zh: `\`${claimed}\` 不适用于 \`${flow.id}\`：${words.zh}` },
      // Another regime may know it; and what the file says elsewhere may be what is wrong.
      severity: misfit.kind === 'fact' || misfit.kind === 'decided' ? undefined : 'warning',
      provisions: context.catalogues.exemptions[claimed]?.provisions,
    });
  },
};
