import type { LockedFiling } from '../generated/lock-types.js';
import type { Verdict } from '../law/verdict.js';
import { type Beyond, beyondScope, type Covered, coveredBy } from '../lock/beyond-scope.js';
import { provisionsOf } from '../lock/compare-scope.js';
import { extensionOpen } from '../lock/extension-open.js';
import { lockedLine } from '../lock/locked-line.js';
import { periodOf } from '../lock/people-in.js';
import { scopeOfFlow } from '../lock/scope-of.js';
import { placeOf } from '../model/definition.js';
import type { Related, Rule, RuleContext } from '../rule.js';
import { changeText, extensionText, grantedWord } from '../wording/scope-changes.js';

export const rule: Rule<'flow'> = {
  id: 'scope-exceeded',
  group: 'filing',
  severity: 'error',
  on: 'flow',
  summary: { en: 'A flow goes beyond the scope that was approved', zh: '流转超出获准的范围' },
  why: {
    en: 'A result covers what was assessed: data, purpose, recipient, method, place, retention, scale. What is more than that has no approval.',
    zh: '评估、备案或者认证的结果仅及于所评估的数据、目的、接收方、方式、地点、保存期限和规模；超出部分未获准许。',
  },
  remedy: {
    en: 'Stay inside the approved scope, or have the wider one assessed or filed first; once it is granted, `dataflow lock <filing> --update` writes it down.',
    zh: '请保持在获准范围之内，或者先就扩大的范围重新申报或者备案；获准后用 `dataflow lock <申报编号> --update` 记录。',
  },
  check(verdict, context) {
    const covered = coveredBy(verdict, context);
    if (!covered) return;
    const { approved, filing } = covered;
    for (const { difference, line } of beyondScope(verdict, covered, context)) {
      context.report({
        place: placeOf(line.definition, line.path, 'value'),
        message: changeText(difference, { flow: verdict.flow.id, filing: filing.id, approved }, context.catalogues),
        provisions: provisionsOf(difference.what, approved, context.regime, context.asOf),
        related: relatedPlaces(verdict, { ...covered, difference }, context),
      });
    }
  },
};

/** Where the lock says what was approved, and whether the result can still be extended. */
function relatedPlaces(
  { flow, facts }: Verdict,
  { filing, approved, difference }: Covered & Pick<Beyond, 'difference'>,
  context: RuleContext,
): readonly Related[] {
  const { lock, regime } = context;
  if (!lock) return [];
  const block = ['filings', filing.id];
  const { decided, validUntil } = approved;
  const now = { [flow.id]: scopeOfFlow(facts, periodOf(approved), context) };
  const before = approved.flows[flow.id];
  const one: LockedFiling = { ...approved, flows: before ? { [flow.id]: before } : {} };
  const extension = extensionText(extensionOpen(one, { ...approved, flows: now }, regime));
  const word = grantedWord(approved);
  const since = { en: decided ? ` on ${decided}` : '', zh: decided ? `${decided} ` : '' };
  const until = { en: validUntil ? `, valid until ${validUntil}` : '', zh: validUntil ? `，有效期至 ${validUntil}` : '' };
  return [
    {
      place: lock.place([...block, 'flows', flow.id, ...lockedLine(difference)]),
      message: { en: `what was ${word.en}${since.en}${until.en}`, zh: `${since.zh}${word.zh}的范围${until.zh}` },
    },
    ...(extension ? [{ place: lock.place([...block, 'validUntil']), message: extension }] : []),
  ];
}
