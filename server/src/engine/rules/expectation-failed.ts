import { meet } from '../law/expectation.js';
import { placeOf } from '../model/definition.js';
import { writeInstead } from '../model/edits.js';
import type { Rule } from '../rule.js';
import { mechanismName } from '../wording/mechanism-names.js';

export const rule: Rule<'expectation'> = {
  id: 'expectation-failed',
  group: 'record',
  severity: 'error',
  on: 'expectation',
  summary: { en: 'A verdict is not the one that was expected', zh: '结论与预期不符' },
  why: {
    en: 'An expectation is a test of the model: it fails when a change of the data, or of the law, alters a verdict that somebody relies on.',
    zh: '断言用于检验模型：数据或法律的变化改变了他人所依赖的结论时，断言失败。',
  },
  remedy: {
    en: 'Find out what changed with `dataflow explain`; then mend the model, or correct the expectation.',
    zh: '请用 `dataflow explain` 查明变化；然后更正模型，或者修改断言。',
  },
  check(expectation, context) {
    const { mechanism } = expectation.value;
    if (mechanism === undefined) return;
    const { found, day, subject } = meet(expectation, context);
    if (found === undefined || found === mechanism) return;
    const names = { found: mechanismName(found), wanted: mechanismName(mechanism) };
    const id = subject?.id ?? '?';
    context.report({
      place: placeOf(expectation, ['mechanism'], 'value'),
      message: {
        en: `on ${day} \`${id}\` needs: ${names.found.en}; expected was: ${names.wanted.en}`,
        zh: `${day} \`${id}\` 的结论为：${names.found.zh}；预期为：${names.wanted.zh}`,
      },
      fix: () => writeInstead(expectation, ['mechanism'], found),
    });
  },
};
