import { filingFault } from '../law/filing-fault.js';
import type { FilingState } from '../law/filing-state.js';
import { penaltiesFor } from '../law/penalties.js';
import { placeOf, type Shape } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { suspendFlow, whyWith } from '../rule-kit.js';
import type { Text } from '../text.js';
import { standingText } from '../wording/filing-words.js';

export const rule: Rule<'flow'> = {
  id: 'transfer-after-expiry',
  group: 'filing',
  severity: 'error',
  on: 'flow',
  summary: { en: 'Data goes abroad although the result that it rests on has run out', zh: '所依据的评估结果、备案或者认证已到期，数据仍在出境' },
  why: {
    en: 'A result holds for a number of years; after its last day the transfer has no mechanism, whether or not a renewal was asked for.',
    zh: '结果仅在有效期内有效；届满后即不再具备出境机制，是否已申请续期在所不问。',
  },
  remedy: {
    en: 'Suspend the flow until a new result is there. Where the result states its own last day, write that under `expires`.',
    zh: '请暂停该流转，直至取得新的结果；结果自身载明有效期的，请填写 `expires`。',
  },
  check(verdict, context) {
    const { flow } = verdict;
    const fault = filingFault(verdict, context);
    const expiry = fault?.kind === 'expired' ? fault.filing.expiry : undefined;
    if (fault?.kind !== 'expired' || !expiry) return;
    const { filing } = fault.filing;
    const ended = endedText(filing.id, fault.certain, expiry);
    const next = nextText(fault.pending, filing.value.extension, context.asOf);
    context.report({
      place: placeOf(flow, ['status'], 'value'),
      message: { en: `\`${flow.id}\` runs, but ${ended.en}${next.en}`, zh: `\`${flow.id}\` 正在运行，但${ended.zh}${next.zh}` },
      why: whyWith(rule, expiry.note),
      severity: fault.certain ? undefined : 'warning',
      related: [
        {
          place: placeOf(filing, [expiry.source === 'stated' ? 'expires' : 'decided'], 'value'),
          message: { en: 'its end follows from here', zh: '有效期由此得出' },
        },
      ],
      provisions: [...expiry.provisions, ...penaltiesFor(verdict, context)],
      fix: () => suspendFlow(flow),
    });
  },
};

function endedText(filing: string, certain: boolean, { on, certainUntil }: NonNullable<FilingState['expiry']>): Text {
  if (certain) return { en: `\`${filing}\` ran out on ${on}`, zh: `\`${filing}\` 已于 ${on} 到期` };
  return {
    en: `whether \`${filing}\` still holds is open: it may have run out on ${certainUntil}, or hold until ${on}`,
    zh: `\`${filing}\` 是否仍有效尚无定论：可能已于 ${certainUntil} 到期，也可能至 ${on} 有效`,
  };
}

function nextText(pending: FilingState | undefined, extension: Shape<'filing'>['extension'], asOf: string): Text {
  if (pending) return { en: `; \`${pending.filing.id}\` ${standingText(pending).en}`, zh: `；\`${pending.filing.id}\` ${standingText(pending).zh}` };
  const { submitted: applied, decided } = extension ?? {};
  if (!applied || applied > asOf || (decided && decided <= asOf)) return { en: '', zh: '' };
  return { en: `; the extension that was asked for on ${applied} is not decided`, zh: `；${applied} 申请的延期尚未决定` };
}
