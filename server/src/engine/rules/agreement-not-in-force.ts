import { runningFlows } from '../law/relying.js';
import { type Definition, placeOf } from '../model/definition.js';
import { type Rule, relatedLimit } from '../rule.js';
import type { Text } from '../text.js';
import { relyingPlaces } from '../wording/flow-places.js';
import { idList } from '../wording/lists.js';

export const rule: Rule<'agreement'> = {
  id: 'agreement-not-in-force',
  group: 'agreement',
  severity: 'error',
  on: 'agreement',
  summary: { en: 'A flow runs under an agreement that is not in force yet', zh: '流转已在运行，所依据的法律文件尚未生效' },
  why: { en: 'A transfer may begin only once the document that it rests on binds the recipient.', zh: '所依据的法律文件生效后，方可开展出境活动。' },
  remedy: { en: 'Stop the flow until the agreement takes effect, or correct its dates.', zh: '请在法律文件生效前停止该流转，或者更正日期。' },
  check(agreement, context) {
    const { id } = agreement;
    const fault = whyNotInForce(agreement, context.asOf);
    const running = fault && runningFlows(agreement, context);
    if (!running) return;
    const list = idList(running.flows.map((flow) => flow.id));
    context.report({
      place: placeOf(agreement, [fault.key], 'value'),
      message: {
        en: `\`${id}\` ${fault.words.en}, but data already goes abroad under it: ${list.en}`,
        zh: `\`${id}\` ${fault.words.zh}，但已有流转以其为依据运行：${list.zh}`,
      },
      related: relyingPlaces(running.flows, relatedLimit),
      severity: running.allExempt ? 'warning' : undefined,
    });
  },
};

/** Dates that are left out say nothing; without a date of its own a contract takes effect when it is signed. */
function whyNotInForce({ value: { effective, signed } }: Definition<'agreement'>, asOf: string): { key: string; words: Text } | undefined {
  if (effective) return effective > asOf ? { key: 'effective', words: { en: `takes effect on ${effective}`, zh: `将于 ${effective} 生效` } } : undefined;
  if (signed === null) return { key: 'signed', words: { en: 'is not signed', zh: '尚未签订' } };
  return signed && signed > asOf ? { key: 'signed', words: { en: `is to be signed on ${signed}`, zh: `拟于 ${signed} 签订` } } : undefined;
}
