import { type Margin, marginsOf } from '../law/margin.js';
import { placeOf } from '../model/definition.js';
import type { Rule } from '../rule.js';
import type { Text } from '../text.js';
import { count, peopleText } from '../wording/people.js';
import { measureName } from '../wording/totals.js';

export const rule: Rule<'exporter'> = {
  id: 'volume-nears-threshold',
  group: 'triggers',
  severity: 'warning',
  on: 'exporter',
  summary: { en: 'A total is close below the next threshold', zh: '累计人数接近下一门槛' },
  why: {
    en: 'A mechanism takes months to prepare; once the threshold is reached the transfer may not go on without it.',
    zh: '准备一项机制需要数月；达到门槛后，未完成即不得继续出境。',
  },
  remedy: { en: 'Prepare the heavier mechanism, or reduce the people concerned.', zh: '请提前准备更严格的机制，或者减少涉及的人数。' },
  check(exporter, { judgement, nearThreshold, report }) {
    const judged = judgement.exporter(exporter);
    const near = marginsOf(judgement, judged.totals).filter(
      ({ total, threshold: { people } }) => people > 1 && Number.isFinite(total.high) && total.high >= people * nearThreshold,
    );
    if (near.length === 0) return;
    // What already needs the heaviest mechanism has nothing to approach.
    const settled = judged.verdicts.every(({ mechanism, crossBorder }) => crossBorder === 'no' || mechanism === 'security-assessment');
    if (settled) return;
    for (const margin of near) report({ place: placeOf(exporter), message: message(exporter.id, margin), provisions: margin.threshold.provisions });
  },
};

function message(exporter: string, { total, threshold, left, reachedOn }: Margin): Text {
  const name = measureName(threshold.measure);
  const people = peopleText(total);
  const when = reachedOn === null ? { en: '', zh: '' } : { en: `; growth so far reaches it on ${reachedOn}`, zh: `；按目前增速将于 ${reachedOn} 达到` };
  return {
    en: `${name.en} of ${people.en} people leaves \`${exporter}\`: ${count(left)} more may be added before the threshold of ${count(threshold.people)}${when.en}`,
    zh: `\`${exporter}\` 出境的${name.zh}涉及 ${people.zh} 人：距 ${count(threshold.people)} 人门槛尚可增加 ${count(left)} 人${when.zh}`,
  };
}
