import { isMet } from '../law/filing-conditions.js';
import { isRestedOn } from '../law/filing-flows.js';
import { filingState } from '../law/filing-state.js';
import { type Definition, placeOf } from '../model/definition.js';
import type { Rule, RuleContext } from '../rule.js';
import type { Text } from '../text.js';
import { nameText } from '../wording/names.js';

export const rule: Rule<'filing'> = {
  id: 'condition-unmet',
  group: 'filing',
  severity: 'warning',
  on: 'filing',
  summary: { en: 'An approval has conditions that are not met', zh: '通过所附的条件尚未满足' },
  why: {
    en: 'A transfer that no longer keeps to what it was passed with may be ordered to end.',
    zh: '已通过评估的出境活动不再符合要求的，可被书面通知终止。',
  },
  remedy: {
    en: 'See to the condition and write the day under `met`; until then name an `owner` and the day on which it is `due`.',
    zh: '请落实该条件并在 `met` 中填写日期；落实前请写明 `owner` 和期限 `due`。',
  },
  check(filing, context) {
    if (filingState(filing, context).standing !== 'granted' || !isRestedOn(filing, context)) return;
    const { conditions = [], status } = filing.value;
    for (const [index, condition] of conditions.entries()) if (!isMet(condition, context.asOf)) reportOpen(filing, index, context);
    if (conditions.length > 0 || status !== 'conditionally-approved') return;
    context.report({
      place: placeOf(filing, ['status'], 'value'),
      message: { en: `\`${filing.id}\` was approved with conditions, but none is on record`, zh: `\`${filing.id}\` 为附条件通过，但未登记任何条件` },
      remedy: { en: 'List under `conditions` what the result demands.', zh: '请在 `conditions` 中列明结果所附的条件。' },
    });
  },
};

function reportOpen(filing: Definition<'filing'>, index: number, { asOf, report }: RuleContext): void {
  const condition = filing.value.conditions?.[index];
  const { text, due } = typeof condition === 'string' ? { text: condition, due: undefined } : (condition ?? {});
  const name = nameText(text, `${index + 1}`);
  const when = dueText(due, asOf);
  report({
    place: placeOf(filing, ['conditions', String(index), ...(text === undefined || typeof condition === 'string' ? [] : ['text'])], 'value'),
    message: { en: `a condition of \`${filing.id}\` is open${when.en}: ${name.en}`, zh: `\`${filing.id}\` 所附条件尚未满足${when.zh}：${name.zh}` },
    severity: due && due >= asOf ? 'info' : undefined,
  });
}

function dueText(due: string | null | undefined, asOf: string): Text {
  if (!due) return { en: '', zh: '' };
  return due < asOf ? { en: ` and was due on ${due}`, zh: `，期限 ${due} 已过` } : { en: `, due on ${due}`, zh: `，期限为 ${due}` };
}
