import { isWritten } from '../law/written.js';
import type { Definition } from '../model/definition.js';
import type { Text } from '../text.js';

/** What the contact of a recipient lacks: the keys to fill in, and words for it. */
interface ContactGaps {
  readonly keys: readonly ('name' | 'email')[];
  readonly words: Text;
}

/** Somebody has to be named, and reachable in one way; undefined where both are so. */
export function contactGaps({ value: { contact } }: Definition<'recipient'>): ContactGaps | undefined {
  const isNamed = isWritten(contact?.name);
  const isReachable = [contact?.email, contact?.phone, contact?.address].some(isWritten);
  if (isNamed && isReachable) return undefined;
  if (isNamed) return { keys: ['email'], words: { en: 'a contact without e-mail, telephone or address', zh: '联系人没有电子邮箱、电话或者地址' } };
  if (isReachable) return { keys: ['name'], words: { en: 'a contact without the name of a person or office', zh: '联系方式未写明联系人或部门' } };
  return { keys: ['name', 'email'], words: { en: 'no contact', zh: '没有联系方式' } };
}
