// What the five rules on triggers of the security assessment have in common.
import { assessmentUnderWay, triggerOf } from './law/assessment.js';
import type { Verdict } from './law/verdict.js';
import { placeOf } from './model/definition.js';
import type { RuleContext } from './rule.js';
import type { Text } from './text.js';

/** Reports every flow that needs a security assessment because of one trigger and has none under way. */
export function reportTrigger(context: RuleContext, rule: string, words: (verdict: Verdict) => Text): void {
  for (const verdict of context.judgement.verdicts) {
    if (verdict.flow.value.status === 'ended' || triggerOf(verdict) !== rule || assessmentUnderWay(verdict, context.model)) continue;
    const provisions = verdict.reasons.filter(({ mechanism }) => mechanism === 'security-assessment').flatMap((reason) => reason.provisions);
    context.report({ place: placeOf(verdict.flow), message: words(verdict), provisions, related: relatedPlaces(verdict) });
  }
}

function relatedPlaces({ facts: { exporter, categories } }: Verdict) {
  const important = categories.filter(({ value }) => value.class === 'important' || value.class === 'core');
  return [
    ...(exporter ? [{ place: placeOf(exporter), message: { en: `the exporter \`${exporter.id}\``, zh: `出境方 \`${exporter.id}\`` } }] : []),
    ...important.map((category) => ({ place: placeOf(category), message: { en: `the category \`${category.id}\``, zh: `数据类别 \`${category.id}\`` } })),
  ];
}

/** What to do about a missing assessment: the same for every trigger. */
export const assessmentRemedy: Text = {
  en: 'Declare a filing with mechanism security-assessment and name it under `filing`; until the result is there, the transfer must not run.',
  zh: '请登记机制为 security-assessment 的申报，并在 `filing` 中引用；取得结果之前不得出境。',
};
