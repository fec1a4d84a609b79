import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';

export const rule: Rule<'waiver'> = {
  id: 'waiver-expired',
  group: 'record',
  severity: 'error',
  on: 'waiver',
  summary: { en: 'A waiver whose time is over', zh: '例外记录已过期' },
  why: {
    en: 'A finding is accepted for a time, not for ever; after its last day the waiver does not count and the finding is back.',
    zh: '发现只能在一定期限内被接受；期满后记录失效，该发现重新生效。',
  },
  remedy: {
    en: 'Mend what the finding says and remove the waiver, or renew it with a new date and reason.',
    zh: '请处理该发现并删除记录，或者以新的日期和理由续期。',
  },
  check(waiver, { asOf, report }) {
    const { expires } = waiver.value;
    if (expires === undefined || asOf <= expires) return;
    const { rule: id = '?', at = '?' } = waiver.value;
    report({
      place: placeOf(waiver, ['expires'], 'value'),
      message: { en: `the waiver of \`${id}\` at \`${at}\` ended on ${expires}`, zh: `对 \`${at}\` 的 \`${id}\` 的例外记录已于 ${expires} 到期` },
    });
  },
};
