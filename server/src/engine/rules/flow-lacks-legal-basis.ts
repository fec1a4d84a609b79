import { sendsPersonal } from '../law/leaving.js';
import { placeOf } from '../model/definition.js';
import { fillIn } from '../model/edits.js';
import type { Rule } from '../rule.js';

export const rule: Rule<'flow'> = {
  id: 'flow-lacks-legal-basis',
  group: 'content',
  severity: 'warning',
  on: 'flow',
  summary: { en: 'Personal information goes abroad and no legal basis is named', zh: '个人信息出境但未写明处理的合法性基础' },
  why: {
    en: 'Every processing needs a ground of the law, exempt transfers included; whether separate consent is due follows from it.',
    zh: '处理个人信息均须具备合法性基础，免予适用出境机制的也不例外；是否须取得单独同意亦由此决定。',
  },
  remedy: {
    en: 'Write under `basis` on which ground the data is processed: consent, or what makes consent unnecessary.',
    zh: '请在 `basis` 中写明处理依据：同意，或者无须取得同意的其他情形。',
  },
  check(verdict, { report }) {
    const { flow } = verdict;
    if (flow.value.basis !== undefined || !sendsPersonal(verdict)) return;
    report({
      place: placeOf(flow),
      message: {
        en: `\`${flow.id}\` takes personal information abroad without a legal basis on record`,
        zh: `\`${flow.id}\` 向境外提供个人信息，但未写明合法性基础`,
      },
      fix: () => fillIn(flow, [], { basis: "''" }),
    });
  },
};
