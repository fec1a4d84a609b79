import { isRestedOn } from '../law/filing-flows.js';
import { type Renewal, renewalOf } from '../law/renewal.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { whyWith } from '../rule-kit.js';
import type { Text } from '../text.js';
import { reservation } from '../wording/reservations.js';

export const rule: Rule<'filing'> = {
  id: 'renewal-due',
  group: 'filing',
  severity: 'warning',
  on: 'filing',
  summary: { en: 'A result runs out soon and its renewal is not begun', zh: '结果即将到期，尚未启动续期' },
  why: {
    en: 'A renewal takes months, and after the last day the transfer has to stop; it should be ready when it may be applied for.',
    zh: '续期需要数月，届满后即须停止出境；可以申请之日即应准备就绪。',
  },
  remedy: {
    en: 'Prepare the renewal. A new declaration is a filing of its own that names this one under `replaces`; an extension goes under `extension`.',
    zh: '请准备续期：重新申报的，另行登记并在 `replaces` 中引用本申报；申请延期的，填写 `extension`。',
  },
  check(filing, context) {
    const renewal = renewalOf(filing, context);
    const message = renewal && dueText(filing.id, renewal, context.asOf);
    if (!message || !isRestedOn(filing, context)) return;
    const { expiry, rule: how } = renewal;
    const note = expiry.note ?? how.note;
    context.report({
      place: placeOf(filing),
      message,
      why: whyWith(rule, note),
      related: [
        {
          place: placeOf(filing, [expiry.source === 'stated' ? 'expires' : 'decided'], 'value'),
          message: { en: 'its end follows from here', zh: '有效期由此得出' },
        },
      ],
      provisions: [...expiry.provisions, ...how.provisions],
    });
  },
};

function dueText(id: string, { rule: how, expiry, due, prepare, progress }: Renewal, asOf: string): Text | undefined {
  const end = expiry.certainUntil;
  if (asOf > end || progress === 'handed-in') return undefined;
  const doubt = reservation({ confidence: end < expiry.on ? 'unverified' : how.confidence }, due.published);
  const ends = { en: `\`${id}\` runs out on ${end}`, zh: `\`${id}\` 将于 ${end} 到期` };
  if (progress === 'refused')
    return { en: `${ends.en} and its extension was refused: a new declaration is needed`, zh: `${ends.zh}，延期未获批准：须重新申报` };
  if (how.sense === 'latest-date' && asOf > due.day)
    return { en: `${ends.en}; the last day to apply for the renewal was ${due.day}${doubt.en}`, zh: `${ends.zh}；申请续期的截止日 ${due.day} 已过${doubt.zh}` };
  if (progress === 'begun' || !prepare || asOf < prepare.day) return undefined;
  if (how.sense === 'latest-date')
    return { en: `${ends.en}; its renewal has to be applied for by ${due.day}${doubt.en}`, zh: `${ends.zh}；须于 ${due.day} 前申请续期${doubt.zh}` };
  if (asOf >= due.day) return undefined;
  return { en: `${ends.en}; from ${due.day} on an extension may be applied for${doubt.en}`, zh: `${ends.zh}；自 ${due.day} 起可以申请延期${doubt.zh}` };
}
