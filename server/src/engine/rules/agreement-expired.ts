import { runningFlows } from '../law/relying.js';
import { placeOf } from '../model/definition.js';
import { type Rule, relatedLimit } from '../rule.js';
import { relyingPlaces } from '../wording/flow-places.js';
import { idList } from '../wording/lists.js';

export const rule: Rule<'agreement'> = {
  id: 'agreement-expired',
  group: 'agreement',
  severity: 'error',
  on: 'agreement',
  summary: { en: 'A flow runs under an agreement that has expired', zh: '流转仍在运行，所依据的法律文件已到期' },
  why: {
    en: 'Once the agreement is over, nothing binds the overseas recipient any more.',
    zh: '法律文件到期后，对境外接收方不再有约束力。',
  },
  remedy: {
    en: 'Renew the agreement and correct `expires`, or stop the flow.',
    zh: '请续签并更正 `expires`，或者停止该流转。',
  },
  check(agreement, context) {
    const { id, value } = agreement;
    const { expires } = value;
    if (!expires || expires >= context.asOf) return;
    const running = runningFlows(agreement, context);
    if (!running) return;
    const list = idList(running.flows.map((flow) => flow.id));
    context.report({
      place: placeOf(agreement, ['expires'], 'value'),
      message: {
        en: `\`${id}\` expired on ${expires}, but data still goes abroad under it: ${list.en}`,
        zh: `\`${id}\` 已于 ${expires} 到期，但仍有流转以其为依据运行：${list.zh}`,
      },
      related: relyingPlaces(running.flows, relatedLimit),
      severity: running.allExempt ? 'warning' : undefined,
    });
  },
};
