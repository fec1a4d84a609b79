import type { FlowFacts } from '../law/flow-facts.js';
import { figures } from '../law/volume.js';
import { placeOf } from '../model/definition.js';
import type { Report, Rule } from '../rule.js';
import { count } from '../wording/people.js';

export const rule: Rule<'flow'> = {
  id: 'volume-contradicts',
  group: 'triggers',
  severity: 'warning',
  on: 'flow',
  summary: { en: 'Numbers of people that cannot be true together', zh: '人数相互矛盾' },
  why: {
    en: 'Verdicts are counted from these numbers; one slip of the pen can move a flow over a threshold, or hide it below one.',
    zh: '结论依据这些人数得出；一处笔误就可能使流转越过门槛，或者掩盖其已达门槛。',
  },
  remedy: { en: 'Correct the number, or the categories of the flow.', zh: '请更正人数，或者更正该流转的数据类别。' },
  check({ facts }, { report }) {
    for (const one of [...sensitiveFaults(facts), ...groupFaults(facts)]) report(one);
  },
};

function sensitiveFaults({ flow, ofClass }: FlowFacts): readonly Report[] {
  const given = flow.value.sensitiveIndividuals;
  return figures(given).flatMap(({ path, year, people }): readonly Report[] => {
    const place = placeOf(flow, ['sensitiveIndividuals', ...path], 'value');
    const all = figures(flow.value.individuals).find((one) => one.year === year || one.year === undefined)?.people;
    if (all !== undefined && people > all)
      return [
        {
          place,
          message: {
            en: `\`${flow.id}\` has ${count(people)} people with sensitive data among ${count(all)}`,
            zh: `\`${flow.id}\` 共 ${count(all)} 人，其中敏感个人信息却涉及 ${count(people)} 人`,
          },
        },
      ];
    if (people > 0 && ofClass.sensitive === 'no')
      return [
        {
          place,
          message: {
            en: `\`${flow.id}\` has ${count(people)} people with sensitive data, but none of its categories is sensitive`,
            zh: `\`${flow.id}\` 填写了 ${count(people)} 人的敏感个人信息，但其类别均非敏感`,
          },
        },
      ];
    const allSensitive = ofClass.sensitive === 'yes' && ofClass.ordinary === 'no';
    if (allSensitive && all !== undefined && people < all)
      return [
        {
          place,
          message: {
            en: `\`${flow.id}\` carries sensitive data only, but counts ${count(people)} of its ${count(all)} people for it`,
            zh: `\`${flow.id}\` 只含敏感个人信息，但 ${count(all)} 人中仅计 ${count(people)} 人`,
          },
        },
      ];
    return [];
  });
}

function groupFaults({ flow, population }: FlowFacts): readonly Report[] {
  const size = population?.value.size;
  if (!population || typeof size !== 'number') return [];
  return figures(flow.value.individuals)
    .filter(({ people }) => people > size)
    .map(({ path, people }) => ({
      place: placeOf(flow, ['individuals', ...path], 'value'),
      message: {
        en: `\`${flow.id}\` concerns ${count(people)} people of the group \`${population.id}\`, which has ${count(size)}`,
        zh: `\`${flow.id}\` 涉及人群 \`${population.id}\` 的 ${count(people)} 人，而该人群只有 ${count(size)} 人`,
      },
      related: [{ place: placeOf(population, ['size'], 'value'), message: { en: `the size of \`${population.id}\``, zh: `\`${population.id}\` 的人数` } }],
    }));
}
