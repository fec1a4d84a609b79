import { filingFault } from '../law/filing-fault.js';
import { penaltiesFor } from '../law/penalties.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { suspendFlow } from '../rule-kit.js';
import { standingText } from '../wording/filing-words.js';

export const rule: Rule<'flow'> = {
  id: 'transfer-after-rejection',
  group: 'filing',
  severity: 'error',
  on: 'flow',
  summary: { en: 'Data goes abroad although its assessment or certification was not passed', zh: '安全评估或者认证未通过，数据仍在出境' },
  why: {
    en: 'After a negative result nothing may leave. One may change the transfer and file again; going on is punished.',
    zh: '未通过的不得出境，可以整改后重新申报；继续出境将受处罚。',
  },
  remedy: {
    en: 'Stop the flow. Ask for a re-review in time, or change the transfer and file again: the new filing names this one under `replaces`.',
    zh: '请停止该流转；可在期限内申请复评，或者整改后重新申报，并在新申报的 `replaces` 中引用本申报。',
  },
  check(verdict, context) {
    const { flow } = verdict;
    const fault = filingFault(verdict, context);
    if (fault?.kind !== 'refused') return;
    const { filing, pending } = fault;
    const words = standingText(filing);
    const again = pending
      ? { en: `, and \`${pending.filing.id}\` ${standingText(pending).en}`, zh: `，而 \`${pending.filing.id}\` ${standingText(pending).zh}` }
      : { en: '', zh: '' };
    context.report({
      place: placeOf(flow, ['status'], 'value'),
      message: {
        en: `\`${flow.id}\` runs, but \`${filing.filing.id}\` ${words.en}${again.en}: data must not leave`,
        zh: `\`${flow.id}\` 正在运行，但 \`${filing.filing.id}\` ${words.zh}${again.zh}：不得出境`,
      },
      related: [{ place: placeOf(filing.filing, ['status'], 'value'), message: { en: 'its result is here', zh: '其结果在此' } }],
      provisions: penaltiesFor(verdict, context),
      fix: () => suspendFlow(flow),
    });
  },
};
