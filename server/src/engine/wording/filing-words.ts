import type { FilingMechanism, FilingState, Standing } from '../law/filing-state.js';
import type { Text } from '../text.js';

const standings: Readonly<Record<Standing, Text>> = {
  preparing: { en: 'is still being prepared', zh: '尚在准备' },
  'under-way': { en: 'is still under way', zh: '尚在办理中' },
  granted: { en: 'was granted', zh: '已取得结果' },
  expired: { en: 'has run out', zh: '已到期' },
  refused: { en: 'was not passed', zh: '未通过' },
  withdrawn: { en: 'was withdrawn', zh: '已撤回' },
  unknown: { en: 'does not say how it stands', zh: '状态不明' },
};

/** How a filing stands, with the day of its result where that has come. */
export function standingText({ standing, decided, expiry }: FilingState): Text {
  const words = standings[standing];
  const day = standing === 'refused' ? decided : standing === 'expired' ? expiry?.on : undefined;
  return day === undefined ? words : { en: `${words.en} (${day})`, zh: `${words.zh}（${day}）` };
}

/** What a filing of a mechanism is called. */
export function filingName(mechanism: FilingMechanism): Text {
  return names[mechanism];
}

const names: Readonly<Record<FilingMechanism, Text>> = {
  'security-assessment': { en: 'a security assessment', zh: '安全评估' },
  'standard-contract': { en: 'the filing of a standard contract', zh: '标准合同备案' },
  certification: { en: 'a certification', zh: '个人信息保护认证' },
};
