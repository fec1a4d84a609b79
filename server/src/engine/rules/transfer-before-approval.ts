import { filingFault } from '../law/filing-fault.js';
import { transitionOf } from '../law/filing-state.js';
import { penaltiesFor } from '../law/penalties.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { suspendFlow } from '../rule-kit.js';
import { standingText } from '../wording/filing-words.js';

export const rule: Rule<'flow'> = {
  id: 'transfer-before-approval',
  group: 'filing',
  severity: 'error',
  on: 'flow',
  summary: { en: 'Data goes abroad while its assessment or certification is pending', zh: '安全评估或者认证尚无结果，数据已在出境' },
  why: {
    en: 'Where the assessment is required, nothing may leave before it is passed; being in the process is no ground.',
    zh: '应当通过安全评估的，通过之前不得出境；正在办理不构成出境的理由。',
  },
  remedy: {
    en: 'Suspend the flow until the result is there; if the result has come, write its status and `decided`.',
    zh: '请暂停该流转，直至取得结果；已有结果的，请更正状态并填写 `decided`。',
  },
  check(verdict, context) {
    const { flow } = verdict;
    const fault = filingFault(verdict, context);
    const mechanism = fault?.kind === 'pending' ? fault.filing.filing.value.mechanism : undefined;
    if (fault?.kind !== 'pending' || mechanism === undefined) return;
    const { filing } = fault.filing;
    const words = standingText(fault.filing);
    const transition = transitionOf(flow, [mechanism], context);
    const until = transition
      ? {
          en: `; what was under way before ${transition.begunBefore} has until ${transition.until}`,
          zh: `；${transition.begunBefore} 前已开展的，应于 ${transition.until} 前完成整改`,
        }
      : { en: '', zh: '' };
    context.report({
      place: placeOf(flow, ['status'], 'value'),
      message: {
        en: `\`${flow.id}\` runs, but \`${filing.id}\` ${words.en}: nothing may leave before its result${until.en}`,
        zh: `\`${flow.id}\` 正在运行，但 \`${filing.id}\` ${words.zh}：取得结果之前不得出境${until.zh}`,
      },
      severity: transition ? 'warning' : undefined,
      related: [{ place: placeOf(filing, ['status'], 'value'), message: { en: 'its status is here', zh: '其状态在此' } }],
      provisions: [...(transition?.provisions ?? []), ...penaltiesFor(verdict, context)],
      fix: () => suspendFlow(flow),
    });
  },
};
