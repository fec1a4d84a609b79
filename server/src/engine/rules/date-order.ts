// A contract may reach back, so `effective` before `signed` is no fault; every other pair of dates has one order only.
import { type Definition, placeOf } from '../model/definition.js';
import type { Rule, RuleContext } from '../rule.js';

export const rule: Rule = {
  id: 'date-order',
  group: 'file',
  severity: 'error',
  summary: { en: 'Dates that contradict each other', zh: '日期先后矛盾' },
  why: { en: 'Validity, deadlines and yearly totals are counted from these dates.', zh: '有效期、期限和年度人数均按这些日期计算。' },
  remedy: { en: 'Correct the date that is wrong.', zh: '请更正有误的日期。' },
  check(context) {
    const { agreement, filing, flow } = context.model.tables;
    for (const one of agreement.list) {
      const { signed, effective, expires } = one.value;
      checkOrder(context, one, { expires }, { signed, effective });
    }
    for (const one of filing.list) {
      const { submitted, accepted, decided } = one.value;
      checkOrder(context, one, { accepted }, { submitted });
      checkOrder(context, one, { decided }, { submitted, accepted });
    }
    for (const one of flow.list) checkOrder(context, one, { until: one.value.until }, { since: one.value.since });
  },
};

type Dates = Readonly<Record<string, string | null | undefined>>;

function checkOrder({ report }: RuleContext, definition: Definition, later: Dates, earlier: Dates): void {
  const [end] = given(later);
  // Of several dates that it cannot precede, the last one asks the most.
  const [start] = given(earlier).sort((left, right) => right.date.localeCompare(left.date));
  if (!end || !start || end.date >= start.date) return;
  report({
    place: placeOf(definition, [end.key], 'value'),
    message: {
      en: `\`${end.key}\` (${end.date}) is before \`${start.key}\` (${start.date})`,
      zh: `\`${end.key}\`（${end.date}）早于 \`${start.key}\`（${start.date}）`,
    },
    related: [{ place: placeOf(definition, [start.key], 'value'), message: { en: `\`${start.key}\` is here`, zh: `\`${start.key}\` 在此` } }],
  });
}

function given(dates: Dates): { key: string; date: string }[] {
  return Object.entries(dates).flatMap(([key, date]) => (date ? [{ key, date }] : []));
}
