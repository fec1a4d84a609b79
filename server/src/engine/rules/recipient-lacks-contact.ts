import { sendsPersonal } from '../law/leaving.js';
import { isWritten } from '../law/written.js';
import { type Definition, placeOf } from '../model/definition.js';
import { type Rule, relatedLimit } from '../rule.js';
import type { Text } from '../text.js';

export const rule: Rule = {
  id: 'recipient-lacks-contact',
  group: 'content',
  severity: 'warning',
  summary: { en: 'An overseas recipient of personal information without contact details', zh: '接收个人信息的境外接收方缺少联系方式' },
  why: {
    en: 'Individuals are told the name and contact of the overseas recipient before the transfer, whether or not a mechanism is needed.',
    zh: '出境前应向个人告知境外接收方的名称和联系方式，无论是否须适用出境机制。',
  },
  remedy: {
    en: 'Name under `contact` a person or office, and an e-mail address, telephone number or postal address.',
    zh: '请在 `contact` 中写明联系人或部门，以及电子邮箱、电话或者地址。',
  },
  check({ model, judgement, report }) {
    const verdicts = judgement.verdicts.filter(sendsPersonal);
    for (const recipient of model.tables.recipient.list) {
      const missing = lackingIn(recipient);
      const flows = missing ? verdicts.filter(({ facts }) => facts.recipient === recipient) : [];
      if (!missing || flows.length === 0) continue;
      report({
        place: placeOf(recipient, ['contact'], 'key'),
        message: { en: `\`${recipient.id}\` receives personal information and has ${missing.en}`, zh: `\`${recipient.id}\` 接收个人信息，但${missing.zh}` },
        related: flows
          .slice(0, relatedLimit)
          .map(({ flow }) => ({ place: placeOf(flow), message: { en: `the flow \`${flow.id}\``, zh: `流转 \`${flow.id}\`` } })),
      });
    }
  },
};

function lackingIn({ value: { contact } }: Definition<'recipient'>): Text | undefined {
  const named = isWritten(contact?.name);
  const reachable = [contact?.email, contact?.phone, contact?.address].some(isWritten);
  if (named && reachable) return undefined;
  if (named) return { en: 'a contact without e-mail, telephone or address', zh: '联系人没有电子邮箱、电话或者地址' };
  return reachable ? { en: 'a contact without the name of a person or office', zh: '联系方式未写明联系人或部门' } : { en: 'no contact', zh: '没有联系方式' };
}
