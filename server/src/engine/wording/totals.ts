import type { Fact } from '../law/fact.js';
import { turningPoint } from '../law/interval.js';
import type { Measure } from '../law/people.js';
import type { Verdict } from '../law/verdict.js';
import type { Text } from '../text.js';
import { count, peopleText } from './people.js';

const measures: Readonly<Record<Measure, Text>> = {
  personal: { en: 'personal information', zh: '个人信息' },
  ordinary: { en: 'ordinary personal information', zh: '一般个人信息（不含敏感个人信息）' },
  sensitive: { en: 'sensitive personal information', zh: '敏感个人信息' },
};

/** What a total counts, in words. */
export function measureName(measure: Measure): Text {
  return measures[measure];
}

/** The total that decided a verdict, with the threshold that it reaches. */
export function totalWords({ steps, facts }: Verdict): Text {
  const used = steps.flatMap((step) => step.facts).filter((fact): fact is Extract<Fact, { kind: 'total' }> => fact.kind === 'total' && fact.truth === 'yes');
  const fact = used.at(-1);
  if (!fact) return { en: 'the total reaches the threshold', zh: '累计人数达到门槛' };
  const people = peopleText(fact.people);
  const name = measures[fact.measure];
  const limit = count(turningPoint(fact.bound) ?? 0);
  return {
    en: `${name.en} of ${people.en} people leaves \`${facts.exporter?.id}\`; the threshold is ${limit}`,
    zh: `\`${facts.exporter?.id}\` 出境的${name.zh}涉及 ${people.zh} 人，门槛为 ${limit} 人`,
  };
}
