import { type DateOrder, type Dates, dateOrders } from '../law/date-orders.js';
import { filingState } from '../law/filing-state.js';
import { type Definition, isKind, placeOf } from '../model/definition.js';
import type { Rule, RuleContext } from '../rule.js';

export const rule: Rule<'definition'> = {
  id: 'date-order',
  group: 'file',
  severity: 'error',
  on: 'definition',
  summary: { en: 'Dates that contradict each other', zh: '日期先后矛盾' },
  why: { en: 'Validity, deadlines and yearly totals are counted from these dates.', zh: '有效期、期限和年度人数均按这些日期计算。' },
  remedy: { en: 'Correct the date that is wrong.', zh: '请更正有误的日期。' },
  check(definition, context) {
    const faults = dateOrders(definition).flatMap((order) => faultOf(order) ?? []);
    for (const { end, start } of faults) {
      context.report({
        place: placeOf(definition, end.key.split('.'), 'value'),
        message: {
          en: `\`${end.key}\` (${end.date}) is before \`${start.key}\` (${start.date})`,
          zh: `\`${end.key}\`（${end.date}）早于 \`${start.key}\`（${start.date}）`,
        },
        related: [{ place: placeOf(definition, start.key.split('.'), 'value'), message: { en: `\`${start.key}\` is here`, zh: `\`${start.key}\` 在此` } }],
      });
    }
    if (faults.length === 0 && isKind(definition, 'filing')) checkStatus(definition, context);
  },
};

interface Dated {
  readonly key: string;
  readonly date: string;
}

function faultOf({ later, earlier }: DateOrder): { end: Dated; start: Dated } | undefined {
  const [end] = given(later);
  // Of several dates that it cannot precede, the last one asks the most.
  const [start] = given(earlier).sort((left, right) => right.date.localeCompare(left.date));
  return end && start && end.date < start.date ? { end, start } : undefined;
}

function given(dates: Dates): Dated[] {
  return Object.entries(dates).flatMap(([key, date]) => (date ? [{ key, date }] : []));
}

/** A status that its dates have overtaken. One that is ahead of them is none: a project may be looked at on an earlier day. */
function checkStatus(filing: Definition<'filing'>, context: RuleContext): void {
  const { resultUntold, handedIn, decided } = filingState(filing, context);
  const { status } = filing.value;
  const [key, date] = resultUntold ? ['decided', decided] : ['submitted', status === 'preparing' ? handedIn : undefined];
  if (date === undefined) return;
  context.report({
    place: placeOf(filing, ['status'], 'value'),
    message: { en: `\`status\` is \`${status}\`, but \`${key}\` is ${date}`, zh: `\`status\` 为 \`${status}\`，但 \`${key}\` 为 ${date}` },
    remedy: { en: 'Write the status that was reached on that day, or correct the date.', zh: '请更正为当日已达到的状态，或者更正该日期。' },
    severity: 'warning',
  });
}
