import { isYetToBeFiled } from '../law/filing-papers.js';
import { needsMechanism } from '../law/leaving.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { nameOnlyAgreement } from '../wording/name-agreement.js';

export const rule: Rule<'flow'> = {
  id: 'flow-needs-agreement',
  group: 'agreement',
  severity: 'error',
  on: 'flow',
  summary: { en: 'A flow abroad needs a legal document with its recipient and names none', zh: '出境流转应有与境外接收方的法律文件，但未写明' },
  why: {
    en: 'Assessment, standard contract and certification all rest on a document that binds the overseas recipient.',
    zh: '安全评估、标准合同和认证均以对境外接收方有约束力的法律文件为基础。',
  },
  remedy: {
    en: 'Define the document under `agreements` and name it under `agreement` of the flow.',
    zh: '请在 `agreements` 中定义该文件，并在流转的 `agreement` 中引用。',
  },
  check(verdict, { model, report }) {
    const { flow, facts, mechanism } = verdict;
    if (flow.value.agreement !== undefined || !needsMechanism(verdict) || mechanism === 'undetermined' || isYetToBeFiled(flow, model)) return;
    const name = mechanismName(mechanism);
    report({
      place: placeOf(flow),
      message: { en: `\`${flow.id}\` needs an agreement (${name.en}), but names none`, zh: `\`${flow.id}\` 需要法律文件（${name.zh}），但未引用` },
      fix: () => nameOnlyAgreement(flow, facts.recipient, model),
    });
  },
};
