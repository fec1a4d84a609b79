import { missingEvidence } from '../law/exemption-claim.js';
import { isLeaving } from '../law/leaving.js';
import { placeOf } from '../model/definition.js';
import { insertKeys } from '../model/edits.js';
import type { Rule } from '../rule.js';
import { whyWith } from '../rule-kit.js';

export const rule: Rule<'flow'> = {
  id: 'exemption-needs-evidence',
  group: 'filing',
  severity: 'warning',
  on: 'flow',
  summary: { en: 'An exemption is relied on, and nothing on record shows it', zh: '依据免予情形出境，但未登记证明材料' },
  why: {
    en: 'Nobody decides on an exemption beforehand: whoever relies on it has to be able to show that it applied.',
    zh: '免予情形无须事先审批：主张者应能证明其成立。',
  },
  remedy: {
    en: 'Name the documents under `evidence` of the flow: title, date or path.',
    zh: '请在流转的 `evidence` 中列明证明材料的名称、日期或者路径。',
  },
  check(verdict, context) {
    const { flow, exemption = '' } = verdict;
    const missing = isLeaving(verdict) ? missingEvidence(verdict, context) : [];
    if (missing.length === 0) return;
    const en = missing.map((one) => `${one.en} (\`${one.key}\`)`).join('; ');
    const zh = missing.map((one) => `${one.zh}（\`${one.key}\`）`).join('；');
    const { note, provisions } = context.catalogues.exemptions[exemption] ?? {};
    context.report({
      place: placeOf(flow, ['exemption'], 'value'),
      message: {
        en: `\`${flow.id}\` relies on \`${exemption}\`, and this is not on record: ${en}`,
        zh: `\`${flow.id}\` 依据 \`${exemption}\` 出境，但未登记：${zh}`,
      },
      why: whyWith(rule, note),
      provisions,
      fix: () => {
        const edit = insertKeys(
          flow,
          ['evidence'],
          missing.flatMap(({ key }) => (key ? [{ key, value: "''", blank: true }] : [])),
        );
        return edit && { title: { en: 'Add the evidence, to be filled in', zh: '补充证明材料，待填写' }, safe: false, edits: [edit] };
      },
    });
  },
};
