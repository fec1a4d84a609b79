import { type Definition, kindOf, placeOf } from '../model/definition.js';
import type { Model } from '../model/model.js';
import type { Rule, RuleContext } from '../rule.js';
import type { Text } from '../text.js';

export const rule: Rule<'waiver'> = {
  id: 'waiver-orphaned',
  group: 'record',
  severity: 'error',
  on: 'waiver',
  summary: { en: 'A waiver that waives nothing', zh: '例外记录没有对应的发现' },
  why: {
    en: 'A record without its finding hides nothing today, but it would hide the finding when it comes back for another reason.',
    zh: '没有对应发现的记录目前不起作用，但日后同类问题再次出现时会被其掩盖。',
  },
  remedy: { en: 'Remove the waiver, or correct its rule and place.', zh: '请删除该记录，或者更正其规则和位置。' },
  check(waiver, context) {
    const fault = faultOf(waiver, context);
    if (fault) context.report({ place: placeOf(waiver, [fault.key], 'value'), message: fault.message });
  },
};

function faultOf({ value }: Definition<'waiver'>, { model, found, rules }: RuleContext): { key: string; message: Text } | undefined {
  const { rule: id, at } = value;
  if (id === undefined || at === undefined) return undefined;
  if (!rules.has(id)) return { key: 'rule', message: { en: `there is no rule \`${id}\``, zh: `没有规则 \`${id}\`` } };
  const places = definedAt(at, model);
  if (places.length === 0) return { key: 'at', message: { en: `nothing is defined at \`${at}\``, zh: `\`${at}\` 处没有定义` } };
  return places.some((definition) => found(id, definition))
    ? undefined
    : { key: 'rule', message: { en: `\`${id}\` finds nothing at \`${at}\``, zh: `\`${id}\` 在 \`${at}\` 处没有发现` } };
}

/** The definitions at an address such as `flows.crm-sync`. */
function definedAt(address: string, model: Model): readonly Definition[] {
  const [section = '', ...id] = address.split('.');
  const kind = kindOf(section);
  const definition = kind && model.tables[kind].get(id.join('.'));
  return definition ? model.namesakes(definition) : [];
}
