import { isLeaving } from '../law/leaving.js';
import { openQuestions } from '../law/questions.js';
import { type Definition, placeOf } from '../model/definition.js';
import { type Rule, type RuleContext, relatedLimit } from '../rule.js';
import { askText } from '../wording/asks.js';
import { idList } from '../wording/lists.js';
import { questionWords } from '../wording/questions.js';

export const rule: Rule = {
  id: 'class-unknown',
  group: 'classification',
  severity: 'warning',
  summary: { en: 'Data of a flow abroad is not classified', zh: '出境流转所含数据尚未分类' },
  why: {
    en: 'Whether data is personal, sensitive or important decides which mechanism it needs and what individuals are told and asked.',
    zh: '数据是否属于个人信息、敏感个人信息或者重要数据，决定适用何种机制以及应向个人告知和征得同意的内容。',
  },
  remedy: { en: 'Classify the data and write the result under `class`.', zh: '请完成分类，并将结论写入 `class`。' },
  check(context) {
    const deciding = openQuestions(context.judgement.verdicts, ({ kind }) => kind === 'class');
    for (const question of deciding) context.report(questionWords(question, context.catalogues, relatedLimit));
    const asked = new Set<Definition>(deciding.map(({ ask }) => ask.at));
    for (const category of context.model.tables.category.list) if (isUnclassified(category) && !asked.has(category)) reportIdle(category, context);
  },
};

function isUnclassified({ value }: Definition<'category'>): boolean {
  return value.class === undefined || value.class === 'unknown';
}

/** The class decides nothing about the mechanism here, yet it is still due. */
function reportIdle(category: Definition<'category'>, { judgement, catalogues, report }: RuleContext): void {
  const carriers = judgement.verdicts.filter((verdict) => isLeaving(verdict) && verdict.facts.categories.includes(category));
  if (carriers.length === 0) return;
  const { fact, question } = askText({ kind: 'class', at: category, path: ['class'] }, catalogues);
  const flows = idList(carriers.map(({ flow }) => flow.id));
  report({
    place: placeOf(category, ['class'], 'value'),
    message: { en: `${fact.en}; it goes abroad with ${flows.en}`, zh: `${fact.zh}；该数据随 ${flows.zh} 出境` },
    remedy: question,
  });
}
