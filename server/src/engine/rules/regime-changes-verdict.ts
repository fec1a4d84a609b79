import type { Regime } from '../generated/regime-types.js';
import { grouped } from '../law/grouped.js';
import type { Verdict } from '../law/verdict.js';
import { type Definition, placeOf } from '../model/definition.js';
import type { Rule, RuleContext } from '../rule.js';
import { idList } from '../wording/lists.js';
import { mechanismName } from '../wording/mechanism-names.js';

export const rule: Rule<'exporter'> = {
  id: 'regime-changes-verdict',
  group: 'triggers',
  severity: 'info',
  on: 'exporter',
  summary: { en: 'A newer regime, or the published guide’s table, would decide otherwise', zh: '较新的规则或者公开指南的表格会得出不同结论' },
  why: {
    en: 'Thresholds, windows and exemptions changed in 2024; guides and agreements written before still carry the old ones.',
    zh: '门槛、统计期间和豁免情形在2024年发生变化；此前的指南和协议仍沿用旧规则。',
  },
  remedy: {
    en: 'Rely on the regime in force on the date of the transfer; `--regime` shows the others.',
    zh: '以出境日有效的规则为准；可用 `--regime` 查看其他规则的结论。',
  },
  check(exporter, context) {
    const { verdicts } = context.judgement.exporter(exporter);
    // What stays inside the mainland needs nothing under any regime.
    const own = verdicts.filter(({ facts, crossBorder, mechanism }) => facts.exporter === exporter && crossBorder !== 'no' && mechanism !== 'undetermined');
    if (own.length === 0) return;
    for (const regime of context.regimes) if (isWorthComparing(regime, context)) compareWith(regime, exporter, own, context);
  },
};

/** Newer regimes, and those that only their name chooses. */
function isWorthComparing(other: Regime, { regime }: RuleContext): boolean {
  if (other.id === regime.id) return false;
  return other.choice === 'by-name' || (other.inForce.from ?? '') > (regime.inForce.from ?? '');
}

function compareWith(other: Regime, exporter: Definition<'exporter'>, own: readonly Verdict[], { judgement, report }: RuleContext): void {
  const there = judgement.under(other);
  const changed = grouped(own, (here) => {
    const outcome = there.of(here.flow)?.mechanism;
    return outcome === here.mechanism || outcome === 'undetermined' ? undefined : outcome;
  });
  for (const [outcome, verdicts] of changed) {
    const flows = idList(verdicts.map(({ flow }) => flow.id));
    const name = mechanismName(outcome);
    report({
      place: placeOf(exporter),
      message: { en: `under \`${other.id}\` the answer for ${flows.en} would be: ${name.en}`, zh: `按 \`${other.id}\`，${flows.zh} 的结论为：${name.zh}` },
    });
  }
}
