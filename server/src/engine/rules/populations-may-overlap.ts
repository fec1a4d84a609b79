import { openQuestions } from '../law/questions.js';
import { placeOf } from '../model/definition.js';
import { fillIn } from '../model/edits.js';
import { type Rule, relatedLimit } from '../rule.js';
import { waitingWords } from '../wording/questions.js';

export const rule: Rule<'population'> = {
  id: 'populations-may-overlap',
  group: 'triggers',
  severity: 'warning',
  on: 'population',
  summary: {
    en: 'A threshold lies between the least and the most people that flows of one group may concern',
    zh: '同一人群各流转可能涉及的人数上下限之间存在门槛',
  },
  why: {
    en: 'Flows of one group share people, so their total lies between the largest flow and the sum. A threshold in between leaves the mechanism open.',
    zh: '同一人群的流转共有人员，总数介于最大流转与合计之间；门槛落在其间时无法确定机制。',
  },
  remedy: {
    en: 'Count the different people of these flows together and write that number under `size`; where others belong to the group too, give these flows a group of their own.',
    zh: '请合并统计这些流转涉及的不同自然人，并写入 `size`；人群中另有他人的，请为这些流转单独设一个人群。',
  },
  check(population, { judgement, report }) {
    // Whoever draws on the total waits too: a flow of another group, or of none.
    for (const { ask, verdicts } of openQuestions(judgement.waitingFor(population), ({ kind, at }) => kind === 'overlap' && at === population)) {
      const { flows, possible, related } = waitingWords(verdicts, relatedLimit);
      report({
        place: placeOf(ask.at),
        message: {
          en: `how many different people the flows of \`${ask.at.id}\` concern is not known; possible for ${flows.en}: ${possible.en}`,
          zh: `人群 \`${ask.at.id}\` 的各流转合计涉及多少不同自然人未知；${flows.zh} 可能适用：${possible.zh}`,
        },
        fix: () => fillIn(population, [], { size: 'unknown' }),
        related,
      });
    }
  },
};
