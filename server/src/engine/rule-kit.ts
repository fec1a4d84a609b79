// What rules have in common: the five on triggers of the security assessment, those on flows that run without a result, and those on periods.
import { triggerOf } from './law/assessment.js';
import { filingFault } from './law/filing-fault.js';
import type { Verdict } from './law/verdict.js';
import { type Definition, placeOf } from './model/definition.js';
import { type Fix, writeInstead } from './model/edits.js';
import type { RuleContext } from './rule.js';
import type { Text } from './text.js';

/**
 * Reports a flow that needs a security assessment because of one trigger and has none under way. The words may hold totals, so they
 * are asked for when they are shown.
 */
export function reportTrigger(rule: string, verdict: Verdict, context: RuleContext, message: () => Text): void {
  if (verdict.mechanism !== 'security-assessment' || verdict.flow.value.status === 'ended') return;
  // The steps of a verdict rest on totals, so they are looked at last.
  if (filingFault(verdict, context)?.kind !== 'undeclared' || triggerOf(verdict) !== rule) return;
  const provisions = verdict.reasons.filter(({ mechanism }) => mechanism === 'security-assessment').flatMap((reason) => reason.provisions);
  context.report({ place: placeOf(verdict.flow), message, provisions, related: relatedPlaces(verdict) });
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

/** Why a rule asks, with what the law data says of this case; undefined where it says nothing more. */
export function whyWith({ why }: { readonly why: Text }, note: Text | undefined): Text | undefined {
  return note && { en: `${why.en} ${note.en}`, zh: `${why.zh}${note.zh}` };
}

/** Takes a flow out of operation; that it stopped is for a person to say. */
export function suspendFlow(flow: Definition<'flow'>): Fix {
  return writeInstead(flow, ['status'], 'suspended');
}
