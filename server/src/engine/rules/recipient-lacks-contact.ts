import { firstFew } from '../law/first-few.js';
import { sendsPersonal } from '../law/leaving.js';
import { placeOf } from '../model/definition.js';
import { fillIn } from '../model/edits.js';
import { type Rule, relatedLimit } from '../rule.js';
import { contactGaps } from '../wording/contact-gaps.js';
import { flowPlaces } from '../wording/flow-places.js';

export const rule: Rule<'recipient'> = {
  id: 'recipient-lacks-contact',
  group: 'content',
  severity: 'warning',
  on: 'recipient',
  summary: { en: 'An overseas recipient of personal information without contact details', zh: '接收个人信息的境外接收方缺少联系方式' },
  why: {
    en: 'Individuals are told the name and contact of the overseas recipient before the transfer, whether or not a mechanism is needed.',
    zh: '出境前应向个人告知境外接收方的名称和联系方式，无论是否须适用出境机制。',
  },
  remedy: {
    en: 'Name under `contact` a person or office, and an e-mail address, telephone number or postal address.',
    zh: '请在 `contact` 中写明联系人或部门，以及电子邮箱、电话或者地址。',
  },
  check(recipient, { judgement, report }) {
    const gaps = contactGaps(recipient);
    const verdicts = gaps ? firstFew(judgement.sentTo(recipient), relatedLimit, sendsPersonal) : [];
    if (!gaps || verdicts.length === 0) return;
    const { keys, words } = gaps;
    report({
      place: placeOf(recipient, ['contact'], 'key'),
      message: { en: `\`${recipient.id}\` receives personal information and has ${words.en}`, zh: `\`${recipient.id}\` 接收个人信息，但${words.zh}` },
      fix: () => fillIn(recipient, ['contact'], Object.fromEntries(keys.map((key) => [key, "''"]))),
      related: flowPlaces(
        verdicts.map(({ flow }) => flow),
        relatedLimit,
      ),
    });
  },
};
