import { placeOf } from '../model/definition.js';
import { fillIn } from '../model/edits.js';
import type { Rule } from '../rule.js';
import { isReasoned } from '../waivers.js';

export const rule: Rule<'waiver'> = {
  id: 'waiver-needs-reason',
  group: 'record',
  severity: 'error',
  on: 'waiver',
  summary: { en: 'A waiver without a reason', zh: '例外记录缺少理由' },
  why: {
    en: 'Whoever reads the record later has to learn why the finding was accepted; without a reason the waiver does not count.',
    zh: '日后查阅记录的人需要知道为何接受该发现；没有理由的记录不生效。',
  },
  remedy: { en: 'Write the reason under `reason`, and who answers for it under `owner`.', zh: '请在 `reason` 中写明理由，在 `owner` 中写明负责人。' },
  check(waiver, { report }) {
    if (isReasoned(waiver.value.reason)) return;
    const { rule: id = '?', at = '?' } = waiver.value;
    report({
      place: placeOf(waiver, ['reason'], 'value'),
      message: { en: `the waiver of \`${id}\` at \`${at}\` gives no reason`, zh: `对 \`${at}\` 的 \`${id}\` 的例外记录没有理由` },
      fix: () => fillIn(waiver, [], { reason: "''", owner: "''" }),
    });
  },
};
