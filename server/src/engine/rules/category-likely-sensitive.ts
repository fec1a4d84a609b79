import { flowsNaming, leavingVerdict } from '../law/leaving.js';
import { type FieldEntry, fieldReader } from '../law/sensitive-fields.js';
import { type Definition, placeOf } from '../model/definition.js';
import { type Fix, insertKeys, replaceValue } from '../model/edits.js';
import { type Rule, type RuleContext, relatedLimit } from '../rule.js';
import type { Text } from '../text.js';

export const rule: Rule<'category'> = {
  id: 'category-likely-sensitive',
  group: 'classification',
  severity: 'warning',
  on: 'category',
  summary: { en: 'Field names point to sensitive personal information that is not classed so', zh: '字段名称提示含敏感个人信息，但未按敏感个人信息分类' },
  why: {
    en: 'Sensitive personal information has its own, much lower thresholds and no free band; classed as ordinary it is not seen.',
    zh: '敏感个人信息适用单独且低得多的门槛，没有免予办理的区间；按一般个人信息分类会造成漏判。',
  },
  remedy: {
    en: 'Look at what the fields hold; class the category as sensitive, or split it, or give the fields names that say what they are.',
    zh: '请核实字段的实际内容；将类别改为 sensitive 或者拆分，名不副实的字段请更名。',
  },
  check(category, context) {
    if (!mayHidePeople(category)) return;
    const read = fieldReader(context.catalogues, context.asOf);
    const fields = (category.value.fields ?? []).flatMap((name, index) => ({ name, index, entry: read(name) ?? [] }));
    const found = fields.flatMap(({ entry, ...field }) => ('kind' in entry ? [{ ...field, entry }] : []));
    if (found.length > 0 && !staysInside(category, context)) reportFields(category, found, context);
  },
};

/** Data of people that is not classed as sensitive; general data only where it says whose it is. */
function mayHidePeople({ value }: Definition<'category'>): boolean {
  return value.class === 'personal' || (value.class === 'general' && value.subjects !== undefined);
}

/** Whether a category takes part in flows, none of which goes abroad. */
function staysInside(category: Definition<'category'>, { model, judgement }: RuleContext): boolean {
  const flows = flowsNaming(category, model);
  return flows.length > 0 && !flows.some((flow) => leavingVerdict(flow, judgement));
}

interface Field {
  readonly name: string;
  readonly index: number;
  readonly entry: FieldEntry;
}

function reportFields(category: Definition<'category'>, fields: readonly Field[], { catalogues, report }: RuleContext): void {
  const kindOf = ({ entry }: Field): Text => catalogues['sensitive-kinds'][entry.kind]?.name ?? { en: entry.kind, zh: entry.kind };
  const list = fields.map((field) => ({ name: field.name, kind: kindOf(field) }));
  report({
    place: placeOf(category, ['class'], 'value'),
    message: {
      en: `\`${category.id}\` is classed as ${category.value.class}, but holds ${list.map(({ name, kind }) => `\`${name}\` (${kind.en.toLowerCase()})`).join(', ')}`,
      zh: `\`${category.id}\` 的分类为 ${category.value.class}，但含有 ${list.map(({ name, kind }) => `\`${name}\`（${kind.zh}）`).join('、')}`,
    },
    related: fields.slice(0, relatedLimit).map((field) => ({ place: placeOf(category, ['fields', String(field.index)], 'value'), message: kindOf(field) })),
    provisions: [...new Set(fields.flatMap(({ entry }) => entry.provisions))],
    fix: () => reclassing(category, fields[0]?.entry.kind),
  });
}

function reclassing(category: Definition<'category'>, kind: string | undefined): Fix {
  const { sensitiveType } = category.value;
  const named = kind !== undefined && sensitiveType === undefined ? insertKeys(category, [], [{ key: 'sensitiveType', value: kind }]) : undefined;
  const edits = [replaceValue(category, ['class'], 'sensitive'), ...(named ? [named] : [])];
  return { title: { en: 'Class as sensitive', zh: '改为 sensitive' }, safe: false, edits };
}
