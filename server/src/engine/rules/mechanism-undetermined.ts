import { type Ask, askKey } from '../law/ask.js';
import { inOrder } from '../law/mechanism.js';
import type { Verdict } from '../law/verdict.js';
import { placeOf } from '../model/definition.js';
import { type Rule, type RuleContext, relatedLimit } from '../rule.js';
import { askText } from '../wording/asks.js';
import { idList } from '../wording/lists.js';
import { mechanismList } from '../wording/mechanism-names.js';

// Missing figures and overlapping groups have rules of their own, which say the same at the same place.
const reportedElsewhere = ({ kind, at }: Ask) => kind === 'figure' || (kind === 'overlap' && at.kind === 'population');

export const rule: Rule = {
  id: 'mechanism-undetermined',
  group: 'triggers',
  severity: 'warning',
  summary: { en: 'A fact is missing that decides which mechanism a flow needs', zh: '缺少决定适用何种机制的事实' },
  why: {
    en: 'The law is not answered from a fact that is missing: until it is known, every mechanism that stays possible has to be reckoned with.',
    zh: '缺少事实时不下结论；在查明之前，所有仍有可能的机制都应考虑在内。',
  },
  remedy: { en: 'Find out the fact and write it down.', zh: '请查明并写入该事实。' },
  check(context) {
    const open = context.judgement.verdicts.filter(({ mechanism, flow }) => mechanism === 'undetermined' && flow.value.status !== 'ended');
    for (const [ask, verdicts] of waiting(open)) reportAsk(ask, verdicts, context);
  },
};

/** Each question with the verdicts that wait for its answer. */
function waiting(open: readonly Verdict[]): Iterable<readonly [Ask, readonly Verdict[]]> {
  const byAsk = new Map<string, [Ask, Verdict[]]>();
  for (const verdict of open) {
    for (const ask of verdict.asks.filter((one) => !reportedElsewhere(one))) {
      const known = byAsk.get(askKey(ask));
      if (known) known[1].push(verdict);
      else byAsk.set(askKey(ask), [ask, [verdict]]);
    }
  }
  return byAsk.values();
}

function reportAsk(ask: Ask, verdicts: readonly Verdict[], context: RuleContext): void {
  const { fact, question } = askText(ask, context.catalogues);
  const flows = idList(verdicts.map(({ flow }) => flow.id));
  const possible = mechanismList(inOrder(verdicts.flatMap((verdict) => verdict.possible)));
  context.report({
    place: placeOf(ask.at, ask.path, 'value'),
    message: { en: `${fact.en}; possible for ${flows.en}: ${possible.en}`, zh: `${fact.zh}；${flows.zh} 可能适用：${possible.zh}` },
    remedy: question,
    related: verdicts
      .slice(0, relatedLimit)
      .map(({ flow }) => ({ place: placeOf(flow), message: { en: `the flow \`${flow.id}\` stays open`, zh: `流转 \`${flow.id}\` 待定` } })),
  });
}
