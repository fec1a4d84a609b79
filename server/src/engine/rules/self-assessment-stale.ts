import { addMonths } from '../law/calendar-periods.js';
import { isRestedOn } from '../law/filing-flows.js';
import { filingState } from '../law/filing-state.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { whyWith } from '../rule-kit.js';
import type { Text } from '../text.js';
import { reservation } from '../wording/reservations.js';

export const rule: Rule<'filing'> = {
  id: 'self-assessment-stale',
  group: 'filing',
  severity: 'warning',
  on: 'filing',
  summary: { en: 'The self-assessment is too old for the filing', zh: '自评估距申报时间过长' },
  why: {
    en: 'The assessment describes what is filed; one finished too long before is sent back to be done again.',
    zh: '评估应反映申报时的情况；完成过早的，会被要求重新开展。',
  },
  remedy: {
    en: 'Bring the assessment up to date, and write under `selfAssessed` when that was finished.',
    zh: '请更新评估，并在 `selfAssessed` 中填写完成日期。',
  },
  check(filing, context) {
    const { mechanism, selfAssessed } = filing.value;
    const fresh = mechanism && context.regime.selfAssessment?.[mechanism];
    const { standing, handedIn } = filingState(filing, context);
    // The authority has taken what it decided on.
    if (!fresh || !selfAssessed || (standing !== 'preparing' && standing !== 'under-way')) return;
    const until = addMonths(selfAssessed, fresh.monthsBeforeFiling);
    // Handed in, and nobody wrote down when.
    const filed = handedIn ?? (standing === 'preparing' ? context.asOf : until);
    if (filed <= until || !isRestedOn(filing, context)) return;
    const doubt = reservation(fresh, true);
    const when = whenText(handedIn);
    context.report({
      place: placeOf(filing, ['selfAssessed'], 'value'),
      message: {
        en: `the assessment for \`${filing.id}\` was finished on ${selfAssessed} and serves a filing until ${until}${doubt.en}${when.en}`,
        zh: `\`${filing.id}\` 的评估于 ${selfAssessed} 完成，可用于 ${until} 前的申报${doubt.zh}${when.zh}`,
      },
      why: whyWith(rule, fresh.note),
      provisions: fresh.provisions,
    });
  },
};

function whenText(handedIn: string | undefined): Text {
  if (handedIn === undefined) return { en: ', which has passed', zh: '，现已逾期' };
  return { en: `; it was handed in on ${handedIn}`, zh: `；实际于 ${handedIn} 提交` };
}
