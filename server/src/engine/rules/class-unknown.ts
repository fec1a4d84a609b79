import { carriersOf } from '../law/leaving.js';
import { openQuestions } from '../law/questions.js';
import { fillIn } from '../model/edits.js';
import { type Rule, relatedLimit } from '../rule.js';
import { classWords, questionWords } from '../wording/questions.js';

export const rule: Rule<'category'> = {
  id: 'class-unknown',
  group: 'classification',
  severity: 'warning',
  on: 'category',
  summary: { en: 'Data of a flow abroad is not classified', zh: '出境流转所含数据尚未分类' },
  why: {
    en: 'Whether data is personal, sensitive or important decides which mechanism it needs and what individuals are told and asked.',
    zh: '数据是否属于个人信息、敏感个人信息或者重要数据，决定适用何种机制以及应向个人告知和征得同意的内容。',
  },
  remedy: { en: 'Classify the data and write the result under `class`.', zh: '请完成分类，并将结论写入 `class`。' },
  check(category, context) {
    const { class: given } = category.value;
    if (given !== undefined && given !== 'unknown') return;
    const fix = () => fillIn(category, [], { class: 'unknown' });
    const deciding = openQuestions(context.judgement.waitingFor(category), ({ kind, at }) => kind === 'class' && at === category);
    for (const question of deciding) context.report({ ...questionWords(question, context.catalogues, relatedLimit), fix });
    // The class decides nothing about the mechanism here, yet it is still due.
    const carriers = deciding.length === 0 ? carriersOf(category, context) : [];
    if (carriers.length > 0) context.report({ ...classWords(category, carriers, context.catalogues), fix });
  },
};
