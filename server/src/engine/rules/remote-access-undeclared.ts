import { sideOf } from '../law/places.js';
import type { Verdict } from '../law/verdict.js';
import { type Definition, placeOf } from '../model/definition.js';
import type { Rule, RuleContext } from '../rule.js';

export const rule: Rule<'system'> = {
  id: 'remote-access-undeclared',
  group: 'content',
  severity: 'warning',
  on: 'system',
  summary: {
    en: 'An overseas party operates a system in mainland China, and no flow declares access from abroad',
    zh: '境外主体运营境内系统，但没有流转声明境外远程访问',
  },
  why: {
    en: 'Access from abroad to data kept in mainland China is a transfer abroad, though nothing is copied; it is what an inventory forgets first.',
    zh: '境外访问存储于境内的数据即为数据出境，未复制也不例外；梳理数据流时最易遗漏。',
  },
  remedy: {
    en: 'Add a flow with `method: remote-access` to the operator, or name the party in the mainland that operates the system.',
    zh: '请补充指向该运营者、`method` 为 `remote-access` 的流转，或者写明在境内运营该系统的主体。',
  },
  check(system, context) {
    const operator = overseasOperator(system, context);
    if (!operator || isExplained(system, operator, context)) return;
    context.report({
      place: placeOf(system, ['operator'], 'value'),
      message: {
        en: `\`${system.id}\` stands in mainland China and \`${operator.id}\` operates it from abroad, but no flow declares remote access`,
        zh: `\`${system.id}\` 位于境内而由境外的 \`${operator.id}\` 运营，但没有流转声明远程访问`,
      },
      related: [{ place: placeOf(operator, ['country'], 'value'), message: { en: `\`${operator.id}\` is overseas`, zh: `\`${operator.id}\` 位于境外` } }],
    });
  },
};

function overseasOperator({ value }: Definition<'system'>, { model, catalogues: { places } }: RuleContext): Definition<'recipient'> | undefined {
  // A name that also stands for an exporter stands for the one in China.
  if (sideOf(value.location, places) !== 'mainland' || model.tables.exporter.get(value.operator)) return undefined;
  const operator = model.tables.recipient.get(value.operator);
  return sideOf(operator?.value.country, places) === 'outside' ? operator : undefined;
}

/** Access is declared, the flow into the system is reported as a contradiction, or all that is known of the system is data that may leave freely. */
function isExplained(system: Definition<'system'>, operator: Definition<'recipient'>, { model, judgement }: RuleContext): boolean {
  if (judgement.sentTo(operator).some(({ flow }) => flow.value.method === 'remote-access')) return true;
  const touching = model.naming(system, 'flow');
  const contradicts = (flow: Definition<'flow'>) => flow.value.to === system.id && judgement.of(flow)?.facts.fromSide === 'mainland';
  return touching.some(contradicts) || (touching.length > 0 && touching.every((flow) => isHarmless(judgement.of(flow))));
}

function isHarmless(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && Object.entries(verdict.facts.ofClass).every(([one, truth]) => one === 'general' || truth === 'no');
}
