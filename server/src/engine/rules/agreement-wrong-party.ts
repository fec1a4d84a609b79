import { mayNeedMechanism } from '../law/leaving.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { nameOnlyAgreement } from '../wording/name-agreement.js';

export const rule: Rule<'flow'> = {
  id: 'agreement-wrong-party',
  group: 'agreement',
  severity: 'error',
  on: 'flow',
  summary: { en: 'A flow names an agreement with somebody other than its recipient', zh: '流转引用的法律文件并非与其境外接收方签订' },
  why: {
    en: 'The document has to bind the overseas recipient that the data goes to; whoever gets it next is bound by that one.',
    zh: '法律文件应约束直接接收数据的境外接收方；再接收方由该接收方予以约束。',
  },
  remedy: {
    en: 'Name an agreement with the recipient, or correct `with` or the operator of the system.',
    zh: '请引用与该接收方签订的法律文件，或者更正 `with` 或系统的运营者。',
  },
  check(verdict, { model, report }) {
    const { flow, facts } = verdict;
    const { agreement, recipient } = facts;
    const party = agreement && recipient && model.tables.recipient.get(agreement.value.with);
    if (!party || party === recipient || !mayNeedMechanism(verdict)) return;
    report({
      place: placeOf(flow, ['agreement'], 'value'),
      message: {
        en: `\`${agreement.id}\` is with \`${party.id}\`, but \`${flow.id}\` goes to \`${recipient.id}\``,
        zh: `\`${agreement.id}\` 的签约方为 \`${party.id}\`，但 \`${flow.id}\` 的接收方为 \`${recipient.id}\``,
      },
      related: [
        { place: placeOf(agreement, ['with'], 'value'), message: { en: 'the party of the agreement', zh: '法律文件的签约方' } },
        { place: placeOf(recipient), message: { en: 'the recipient of the flow', zh: '流转的接收方' } },
      ],
      fix: () => nameOnlyAgreement(flow, recipient, model),
    });
  },
};
