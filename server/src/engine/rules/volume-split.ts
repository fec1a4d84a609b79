import { sum } from '../law/interval.js';
import { thresholdsOf } from '../law/margin.js';
import type { Verdict } from '../law/verdict.js';
import { placeOf } from '../model/definition.js';
import { type Rule, type RuleContext, relatedLimit } from '../rule.js';
import { idList } from '../wording/lists.js';
import { count } from '../wording/people.js';

export const rule: Rule = {
  id: 'volume-split',
  group: 'triggers',
  severity: 'warning',
  summary: {
    en: 'The same data goes to the same recipient through several exporters, each below a threshold that they reach together',
    zh: '同类数据经多个出境方提供给同一接收方，各自低于门槛而合计达到门槛',
  },
  why: {
    en: 'Splitting quantities to stay below a threshold is barred; whether exporters are really separate handlers is what a reviewer asks first.',
    zh: '不得以拆分数量等方式规避门槛；各出境方是否确为独立的处理者，是审查时首先关注的问题。',
  },
  remedy: {
    en: 'Let the handler that decides on purpose and method export the data, or keep on record why each exporter decides for itself.',
    zh: '应由决定处理目的和方式的处理者统一出境，或者留存各出境方独立决定的依据。',
  },
  check(context) {
    for (const group of sharedRoutes(context)) reportSplit(group, context);
  },
};

interface Route {
  readonly recipient: string;
  readonly category: string;
  readonly verdicts: readonly Verdict[];
}

/** Flows of several exporters that take one category to one recipient. */
function sharedRoutes({ judgement }: RuleContext): readonly Route[] {
  const routes = new Map<string, Route & { verdicts: Verdict[] }>();
  for (const verdict of judgement.verdicts) {
    const { recipient, exporter, categories } = verdict.facts;
    if (!recipient || !exporter || verdict.crossBorder !== 'yes' || verdict.flow.value.status === 'ended') continue;
    for (const { id } of categories) {
      const key = `${recipient.id} ${id}`;
      const route = routes.get(key) ?? { recipient: recipient.id, category: id, verdicts: [] };
      route.verdicts.push(verdict);
      routes.set(key, route);
    }
  }
  return [...routes.values()].filter(({ verdicts }) => new Set(verdicts.map(({ facts }) => facts.exporter?.id)).size > 1);
}

function reportSplit({ recipient, category, verdicts }: Route, context: RuleContext): void {
  const { judgement, regime, asOf, model } = context;
  const exporters = model.tables.exporter.list.filter(({ id }) => verdicts.some(({ facts }) => facts.exporter?.id === id));
  const crossed = thresholdsOf(regime, asOf).filter(({ measure, people }) => {
    const below = exporters.every((exporter) => judgement.exporter(exporter).totals[measure].interval.high < people);
    return people > 1 && below && sum(verdicts.map(({ facts }) => judgement.caseOf(facts).own(measure))).low >= people;
  });
  const threshold = crossed.at(-1);
  if (!threshold) return;
  const names = idList(exporters.map(({ id }) => id));
  for (const exporter of exporters) {
    context.report({
      place: placeOf(exporter),
      message: {
        en: `${names.en} each stay below the threshold of ${count(threshold.people)} people, but together they send \`${category}\` of as many to \`${recipient}\``,
        zh: `${names.zh} 各自低于 ${count(threshold.people)} 人门槛，但合计向 \`${recipient}\` 提供的 \`${category}\` 达到该人数`,
      },
      related: verdicts
        .slice(0, relatedLimit)
        .map(({ flow }) => ({ place: placeOf(flow), message: { en: `the flow \`${flow.id}\``, zh: `流转 \`${flow.id}\`` } })),
    });
  }
}
