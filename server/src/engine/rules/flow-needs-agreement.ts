import { needsMechanism } from '../law/leaving.js';
import type { Verdict } from '../law/verdict.js';
import { placeOf } from '../model/definition.js';
import { type Fix, insertKeys } from '../model/edits.js';
import type { Model } from '../model/model.js';
import type { Rule } from '../rule.js';
import { mechanismName } from '../wording/mechanism-names.js';

export const rule: Rule = {
  id: 'flow-needs-agreement',
  group: 'agreement',
  severity: 'error',
  summary: { en: 'A flow abroad needs a legal document with its recipient and names none', zh: '出境流转应有与境外接收方的法律文件，但未写明' },
  why: {
    en: 'Assessment, standard contract and certification all rest on a document that binds the overseas recipient.',
    zh: '安全评估、标准合同和认证均以对境外接收方有约束力的法律文件为基础。',
  },
  remedy: {
    en: 'Define the document under `agreements` and name it under `agreement` of the flow.',
    zh: '请在 `agreements` 中定义该文件，并在流转的 `agreement` 中引用。',
  },
  check({ judgement, model, report }) {
    for (const verdict of judgement.verdicts) {
      const { flow, mechanism } = verdict;
      if (flow.value.agreement !== undefined || mechanism === 'undetermined' || !needsMechanism(verdict) || isTooEarly(verdict, model)) continue;
      const name = mechanismName(mechanism);
      report({
        place: placeOf(flow),
        message: { en: `\`${flow.id}\` needs an agreement (${name.en}), but names none`, zh: `\`${flow.id}\` 需要法律文件（${name.zh}），但未引用` },
        fix: nameTheOnlyOne(verdict, model),
      });
    }
  },
};

const notHandedIn: ReadonlySet<string | undefined> = new Set([undefined, 'preparing', 'rejected', 'withdrawn']);

/** A plan has its document by the time it is filed. */
function isTooEarly({ flow }: Verdict, { tables }: Model): boolean {
  return flow.value.status === 'planned' && notHandedIn.has(tables.filing.get(flow.value.filing)?.value.status);
}

/** Where there is one agreement with the recipient, it may be the one; whether it covers the flow is for a person to say. */
function nameTheOnlyOne({ flow, facts: { recipient } }: Verdict, { tables }: Model): Fix | undefined {
  const [only, ...others] = recipient ? tables.agreement.list.filter(({ value }) => value.with === recipient.id) : [];
  const edit = only && others.length === 0 ? insertKeys(flow, [], [{ key: 'agreement', value: only.id }]) : undefined;
  return edit && only && { title: { en: `Name the agreement \`${only.id}\``, zh: `引用法律文件 \`${only.id}\`` }, safe: false, edits: [edit] };
}
