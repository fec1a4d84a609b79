import { type LateFiling, lateContracts } from '../law/contract-lateness.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { whyWith } from '../rule-kit.js';
import type { Text } from '../text.js';
import { count } from '../wording/people.js';
import { reservation } from '../wording/reservations.js';

export const rule: Rule<'filing'> = {
  id: 'contract-filing-late',
  group: 'filing',
  severity: 'error',
  on: 'filing',
  summary: { en: 'A contract was not filed in time after it took effect', zh: '标准合同生效后未在期限内备案' },
  why: {
    en: 'The transfer may begin when the contract takes effect; the filing follows within a fixed number of working days.',
    zh: '标准合同生效后即可开展出境活动，但须在规定的工作日内备案。',
  },
  remedy: {
    en: 'File the contract without delay and write the day under `submitted`; a contract that was filed late stays on record as such.',
    zh: '请尽快备案，并将日期填入 `submitted`；逾期备案的，如实记录。',
  },
  check(filing, context) {
    for (const late of lateContracts(filing, context)) {
      const { agreement, due, filed, granted } = late;
      context.report({
        place: placeOf(filing, [filed === undefined ? 'status' : 'submitted'], 'value'),
        message: message(filing.id, late),
        why: whyWith(rule, due.basis.note),
        // The authority has taken it; that it was late remains.
        severity: granted ? 'warning' : undefined,
        related: [
          { place: placeOf(agreement, ['effective'], 'value'), message: { en: `\`${agreement.id}\` takes effect here`, zh: `\`${agreement.id}\` 的生效日期` } },
        ],
        provisions: due.basis.provisions,
      });
    }
  },
};

function message(filing: string, { agreement, due, filed, workingDays, published }: LateFiling): Text {
  const [late, doubt] = [lateText(workingDays), reservation(due.basis, published)];
  const done =
    filed === undefined
      ? { en: `\`${filing}\` is not handed in`, zh: `\`${filing}\` 尚未提交` }
      : { en: `\`${filing}\` was handed in on ${filed}`, zh: `\`${filing}\` 于 ${filed} 提交` };
  return {
    en: `\`${agreement.id}\` took effect on ${due.from} and had to be filed by ${due.day}; ${done.en}${late.en}${doubt.en}`,
    zh: `\`${agreement.id}\` 自 ${due.from} 起生效，应于 ${due.day} 前备案；${done.zh}${late.zh}${doubt.zh}`,
  };
}

/** Nothing on a day of rest right after the last day. */
function lateText(workingDays: number): Text {
  if (workingDays === 0) return { en: '', zh: '' };
  return { en: `, ${count(workingDays)} working ${workingDays === 1 ? 'day' : 'days'} late`, zh: `，逾期 ${count(workingDays)} 个工作日` };
}
