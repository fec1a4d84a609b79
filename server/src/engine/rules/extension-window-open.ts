import { isRestedOn } from '../law/filing-flows.js';
import { renewalOf } from '../law/renewal.js';
import { placeOf } from '../model/definition.js';
import { insertKeys } from '../model/edits.js';
import type { Rule } from '../rule.js';
import { whyWith } from '../rule-kit.js';
import { reservation } from '../wording/reservations.js';

export const rule: Rule<'filing'> = {
  id: 'extension-window-open',
  group: 'filing',
  severity: 'warning',
  on: 'filing',
  summary: { en: 'An extension may be applied for now, and was not', zh: '延期申请期间已开始，尚未申请' },
  why: {
    en: 'The application is best handed in on the first day of the window; an earlier one is not unlawful, a later one may be decided too late.',
    zh: '宜在期间首日提交申请；提前申请并不违法，过晚则可能来不及决定。',
  },
  remedy: {
    en: 'Apply, and write the day under `extension.submitted`; where purpose, scope or parties changed, declare anew instead.',
    zh: '请提交申请并填写 `extension.submitted`；目的、范围或者主体已变更的，应重新申报。',
  },
  check(filing, context) {
    const renewal = renewalOf(filing, context);
    if (renewal?.rule.sense !== 'window-opens' || renewal.progress === 'handed-in' || renewal.progress === 'refused') return;
    const { expiry, due, rule: how } = renewal;
    const end = expiry.certainUntil;
    if (context.asOf < due.day || context.asOf > end || !isRestedOn(filing, context)) return;
    const doubt = reservation({ confidence: end < expiry.on ? 'unverified' : how.confidence }, due.published);
    context.report({
      place: placeOf(filing),
      message: {
        en: `\`${filing.id}\` runs out on ${end}; an extension may be applied for since ${due.day}${doubt.en}`,
        zh: `\`${filing.id}\` 将于 ${end} 到期；自 ${due.day} 起可以申请延期${doubt.zh}`,
      },
      why: whyWith(rule, how.note),
      provisions: [...expiry.provisions, ...how.provisions],
      fix: () => {
        const edit = insertKeys(filing, ['extension'], [{ key: 'submitted', value: context.asOf }]);
        return edit && { title: { en: 'Write down that it was applied for today', zh: '填写今日已申请延期' }, safe: false, edits: [edit] };
      },
    });
  },
};
