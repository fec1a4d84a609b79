import { grouped } from '../law/grouped.js';
import { thresholdsOf } from '../law/margin.js';
import type { Verdict } from '../law/verdict.js';
import { type Definition, placeOf } from '../model/definition.js';
import { type Rule, type RuleContext, relatedLimit } from '../rule.js';
import { flowPlaces } from '../wording/flow-places.js';
import { idList } from '../wording/lists.js';
import { count } from '../wording/people.js';

export const rule: Rule<'recipient'> = {
  id: 'volume-split',
  group: 'triggers',
  severity: 'warning',
  on: 'recipient',
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
  check(recipient, context) {
    if (context.model.tables.exporter.list.length < 2) return;
    for (const [category, verdicts] of routesTo(recipient, context)) reportSplit({ recipient, category, verdicts }, context);
  },
};

/** Flows that take one category to one recipient. */
interface Route {
  readonly recipient: Definition<'recipient'>;
  readonly category: Definition<'category'>;
  readonly verdicts: readonly Verdict[];
}

function routesTo(recipient: Definition<'recipient'>, { judgement }: RuleContext): ReadonlyMap<Route['category'], readonly Verdict[]> {
  const leaving = judgement
    .sentTo(recipient)
    .filter(({ crossBorder, flow, facts }) => crossBorder === 'yes' && flow.value.status !== 'ended' && facts.exporter);
  if (new Set(leaving.map(({ facts }) => facts.exporter)).size < 2) return new Map();
  const carried = leaving.flatMap((verdict) => [...new Set(verdict.facts.categories)].map((category) => ({ category, verdict })));
  const routes = [...grouped(carried, ({ category }) => category)];
  return new Map(routes.map(([category, list]) => [category, list.map(({ verdict }) => verdict)]));
}

function reportSplit({ recipient, category, verdicts }: Route, context: RuleContext): void {
  const { judgement, regime, asOf, model } = context;
  const senders = new Set(verdicts.map(({ facts }) => facts.exporter?.id));
  if (senders.size < 2) return;
  const exporters = model.tables.exporter.list.filter(({ id }) => senders.has(id));
  const together = judgement.sentTogether(recipient, category).added;
  const threshold = thresholdsOf(regime, asOf).findLast(({ measure, people }) => {
    if (people <= 1 || together[measure].low < people) return false;
    return exporters.every((exporter) => judgement.exporter(exporter).totals[measure].interval.high < people);
  });
  if (!threshold) return;
  const names = idList(exporters.map(({ id }) => id));
  for (const exporter of exporters) {
    context.report({
      place: placeOf(exporter),
      message: {
        en: `${names.en} each stay below the threshold of ${count(threshold.people)} people, but together they send \`${category.id}\` of as many to \`${recipient.id}\``,
        zh: `${names.zh} 各自低于 ${count(threshold.people)} 人门槛，但合计向 \`${recipient.id}\` 提供的 \`${category.id}\` 达到该人数`,
      },
      related: flowPlaces(
        verdicts.map(({ flow }) => flow),
        relatedLimit,
      ),
    });
  }
}
