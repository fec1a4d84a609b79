import { contractFilingDue } from '../law/agreement-deadlines.js';
import { filingFault } from '../law/filing-fault.js';
import { type FilingState, transitionOf } from '../law/filing-state.js';
import type { Verdict } from '../law/verdict.js';
import { placeOf } from '../model/definition.js';
import type { Rule, RuleContext } from '../rule.js';
import type { Text } from '../text.js';
import { standingText } from '../wording/filing-words.js';
import { mechanismName } from '../wording/mechanism-names.js';

export const rule: Rule<'flow'> = {
  id: 'flow-needs-filing',
  group: 'filing',
  severity: 'error',
  on: 'flow',
  summary: { en: 'A flow needs a standard contract or certification and no filing is declared', zh: '流转须订立标准合同或者通过认证，但未登记备案或者认证' },
  why: {
    en: 'Without one of the three mechanisms personal information may not leave; a contract in effect has to be filed within days.',
    zh: '未具备三种机制之一的，不得向境外提供个人信息；标准合同生效后须在限期内备案。',
  },
  remedy: {
    en: 'Declare the filing or the certification under `filings` and name it under `filing` of the flow.',
    zh: '请在 `filings` 中登记备案或者认证，并在流转的 `filing` 中引用。',
  },
  check(verdict, context) {
    const { flow, mechanism } = verdict;
    // What calls for the assessment has rules of its own.
    const fault = mechanism === 'security-assessment' ? undefined : filingFault(verdict, context);
    if (fault?.kind !== 'undeclared' || (flow.value.filing !== undefined && !fault.over)) return;
    const { over } = fault;
    context.report({
      place: over ? placeOf(flow, ['filing'], 'value') : placeOf(flow),
      message: message(flow.id, mechanismName(mechanism), over),
      severity: hasTime(verdict, context) ? 'warning' : undefined,
      related: over && [{ place: placeOf(over.filing, ['status'], 'value'), message: { en: 'its status is here', zh: '其状态在此' } }],
    });
  },
};

function message(flow: string, needed: Text, over: FilingState | undefined): Text {
  if (!over) return { en: `\`${flow}\` needs a filing (${needed.en}), but names none`, zh: `\`${flow}\` 须办理${needed.zh}，但未引用任何申报` };
  const words = standingText(over);
  return {
    en: `\`${flow}\` needs a filing (${needed.en}), but \`${over.filing.id}\` ${words.en}`,
    zh: `\`${flow}\` 须办理${needed.zh}，但 \`${over.filing.id}\` ${words.zh}`,
  };
}

/** What does not run yet, may be filed in time still, or was under way when the duty began. */
function hasTime({ flow, facts: { agreement } }: Verdict, context: RuleContext): boolean {
  const { status, since } = flow.value;
  if (status === 'planned' || status === 'suspended' || (since && since > context.asOf)) return true;
  const due = agreement && contractFilingDue(agreement, context);
  return (due !== undefined && context.asOf <= due.day) || transitionOf(flow, ['standard-contract', 'certification'], context) !== undefined;
}
