import { filingFault } from '../law/filing-fault.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { filingName } from '../wording/filing-words.js';
import { mechanismName } from '../wording/mechanism-names.js';

export const rule: Rule<'flow'> = {
  id: 'filing-mechanism-insufficient',
  group: 'filing',
  severity: 'error',
  on: 'flow',
  summary: { en: 'A flow goes by a lighter mechanism than it needs', zh: '流转采用的机制低于其须适用的机制' },
  why: {
    en: 'Where the assessment is required, neither a filed contract nor a certificate lets the data leave; splitting does not help.',
    zh: '应当申报安全评估的，标准合同备案和认证均不能替代，也不得通过拆分规避。',
  },
  remedy: {
    en: 'Declare the mechanism that is needed and name it under `filing`; until its result is there, the transfer must not run.',
    zh: '请登记所须适用的机制并在 `filing` 中引用；取得结果之前不得出境。',
  },
  check(verdict, context) {
    const { flow, mechanism } = verdict;
    const fault = filingFault(verdict, context);
    const declared = fault?.kind === 'insufficient' ? fault.filing.filing : undefined;
    if (!declared?.value.mechanism) return;
    const [is, needs] = [filingName(declared.value.mechanism), mechanismName(mechanism)];
    context.report({
      place: placeOf(flow, ['filing'], 'value'),
      message: {
        en: `\`${declared.id}\` is ${is.en}, but \`${flow.id}\` needs more: ${needs.en}`,
        zh: `\`${declared.id}\` 为${is.zh}，而 \`${flow.id}\` 须适用：${needs.zh}`,
      },
      related: [{ place: placeOf(declared, ['mechanism'], 'value'), message: { en: 'its mechanism is set here', zh: '其机制在此写明' } }],
      provisions: verdict.reasons.flatMap(({ provisions }) => provisions),
    });
  },
};
