import type { Mechanism, Outcome } from '../law/mechanism.js';
import type { Text } from '../text.js';

const names: Readonly<Record<Outcome, Text>> = {
  'security-assessment': { en: 'security assessment', zh: '数据出境安全评估' },
  'standard-contract-or-certification': { en: 'standard contract or certification', zh: '标准合同或者认证' },
  'standard-contract': { en: 'standard contract', zh: '标准合同' },
  certification: { en: 'certification', zh: '个人信息保护认证' },
  exempt: { en: 'exempt', zh: '豁免' },
  none: { en: 'no mechanism', zh: '不适用' },
  undetermined: { en: 'undetermined', zh: '待定' },
};

/** What people call a mechanism. */
export function mechanismName(mechanism: Outcome): Text {
  return names[mechanism];
}

/** The mechanisms that stay possible. */
export function mechanismList(possible: readonly Mechanism[]): Text {
  const list = possible.map(mechanismName);
  return { en: list.map(({ en }) => en).join(' / '), zh: list.map(({ zh }) => zh).join(' / ') };
}
