import { isReliedOn } from '../law/relying.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import { termFaultFinder } from '../wording/term-fault.js';

export const rule: Rule<'agreement'> = {
  id: 'term-vague',
  group: 'agreement',
  severity: 'warning',
  on: 'agreement',
  summary: { en: 'A term of an agreement is not filled in, or says nothing', zh: '法律文件的条款未填写，或者内容空泛' },
  why: {
    en: 'Reviewers look the term up in the document; words that name no place, period or duty are sent back.',
    zh: '审查时会逐条核对文件；未写明位置、期限或者义务的表述会被要求补正。',
  },
  remedy: {
    en: 'Write where the document has the term, or `false` where it does not.',
    zh: '请写明该条款在文件中的位置；没有约定的写 `false`。',
  },
  check(agreement, context) {
    const faultOf = termFaultFinder(context.catalogues);
    const faults = Object.entries(agreement.value.terms ?? {}).flatMap(([id, where]) => {
      const fault = faultOf(where);
      return fault ? [{ id, ...fault }] : [];
    });
    if (faults.length === 0 || !isReliedOn(agreement, context)) return;
    for (const { id, words, question, provisions } of faults) {
      const message = { en: `\`${id}\` ${words.en}`, zh: `\`${id}\` ${words.zh}` };
      context.report({ place: placeOf(agreement, ['terms', id], 'value'), message, remedy: question, provisions });
    }
  },
};
