import { type Judgement, judgeAll } from '../law/judgement.js';
import type { Outcome } from '../law/mechanism.js';
import { chooseRegime } from '../law/regimes.js';
import { type Definition, placeOf } from '../model/definition.js';
import type { Rule, RuleContext } from '../rule.js';
import { mechanismName } from '../wording/mechanism-names.js';

export const rule: Rule = {
  id: 'expectation-failed',
  group: 'record',
  severity: 'error',
  summary: { en: 'A verdict is not the one that was expected', zh: '结论与预期不符' },
  why: {
    en: 'An expectation is a test of the model: it fails when a change of the data, or of the law, alters a verdict that somebody relies on.',
    zh: '断言用于检验模型：数据或法律的变化改变了他人所依赖的结论时，断言失败。',
  },
  remedy: {
    en: 'Find out what changed with `dataflow explain`; then mend the model, or correct the expectation.',
    zh: '请用 `dataflow explain` 查明变化；然后更正模型，或者修改断言。',
  },
  check(context) {
    const judged = judgements(context);
    for (const expectation of context.model.tables.expectation.list) {
      const { mechanism, asOf = context.asOf, regime, flow, exporter } = expectation.value;
      const judgement = judged(asOf, regime);
      const found = judgement && outcome(expectation, judgement, context);
      if (found === undefined || mechanism === undefined || found === mechanism) continue;
      const names = { found: mechanismName(found), wanted: mechanismName(mechanism) };
      const id = flow ?? exporter ?? '?';
      context.report({
        place: placeOf(expectation, ['mechanism'], 'value'),
        message: {
          en: `on ${asOf} \`${id}\` needs: ${names.found.en}; expected was: ${names.wanted.en}`,
          zh: `${asOf} \`${id}\` 的结论为：${names.found.zh}；预期为：${names.wanted.zh}`,
        },
      });
    }
  },
};

function outcome({ value }: Definition<'expectation'>, judgement: Judgement, { model }: RuleContext): Outcome | undefined {
  const flow = model.tables.flow.get(value.flow);
  const exporter = model.tables.exporter.get(value.exporter);
  if (flow) return judgement.of(flow)?.mechanism;
  return exporter && judgement.exporter(exporter).mechanism;
}

/** Judgements on other days or under other regimes, each made once. */
function judgements({ model, catalogues, regimes, judgement, asOf }: RuleContext): (day: string, name: string | undefined) => Judgement | undefined {
  const made = new Map<string, Judgement>([[`${asOf} ${judgement.regime.id}`, judgement]]);
  return (day, name) => {
    const regime = name === undefined && day === asOf ? judgement.regime : chooseRegime(regimes, name, day);
    if (!regime) return undefined;
    const key = `${day} ${regime.id}`;
    const known = made.get(key) ?? judgeAll({ model, catalogues, regime, asOf: day });
    made.set(key, known);
    return known;
  };
}
