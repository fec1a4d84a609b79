import type { Regime } from '../generated/regime-types.js';
import { judgeAll } from '../law/judgement.js';
import type { Verdict } from '../law/verdict.js';
import { placeOf } from '../model/definition.js';
import type { Rule, RuleContext } from '../rule.js';
import { idList } from '../wording/lists.js';
import { mechanismName } from '../wording/mechanism-names.js';

export const rule: Rule = {
  id: 'regime-changes-verdict',
  group: 'triggers',
  severity: 'info',
  summary: { en: 'A newer regime, or the published guide’s table, would decide otherwise', zh: '较新的规则或者公开指南的表格会得出不同结论' },
  why: {
    en: 'Thresholds, windows and exemptions changed in 2024; guides and agreements written before still carry the old ones.',
    zh: '门槛、统计期间和豁免情形在2024年发生变化；此前的指南和协议仍沿用旧规则。',
  },
  remedy: {
    en: 'Rely on the regime in force on the date of the transfer; `--regime` shows the others.',
    zh: '以出境日有效的规则为准；可用 `--regime` 查看其他规则的结论。',
  },
  check(context) {
    for (const regime of context.regimes.filter((other) => worthComparing(other, context))) compareWith(regime, context);
  },
};

/** Newer regimes, and those that only their name chooses. */
function worthComparing(other: Regime, { regime }: RuleContext): boolean {
  if (other.id === regime.id) return false;
  return other.choice === 'by-name' || (other.inForce.from ?? '') > (regime.inForce.from ?? '');
}

function compareWith(other: Regime, { model, catalogues, asOf, judgement, report }: RuleContext): void {
  const there = judgeAll({ model, regime: other, catalogues, asOf, facts: judgement.verdicts.map(({ facts }) => facts) });
  const changed = judgement.verdicts.flatMap((here): readonly [Verdict, Verdict][] => {
    const verdict = there.of(here.flow);
    const certain = here.mechanism !== 'undetermined' && verdict?.mechanism !== 'undetermined';
    return verdict && certain && verdict.mechanism !== here.mechanism ? [[here, verdict]] : [];
  });
  for (const exporter of model.tables.exporter.list) {
    const own = changed.filter(([here]) => here.facts.exporter === exporter);
    const outcomes = [...new Set(own.map(([, verdict]) => verdict.mechanism))].sort();
    for (const outcome of outcomes) {
      const flows = idList(own.filter(([, verdict]) => verdict.mechanism === outcome).map(([here]) => here.flow.id));
      const name = mechanismName(outcome);
      report({
        place: placeOf(exporter),
        message: { en: `under \`${other.id}\` the answer for ${flows.en} would be: ${name.en}`, zh: `按 \`${other.id}\`，${flows.zh} 的结论为：${name.zh}` },
      });
    }
  }
}
