import type { Rule } from '../rule.js';
import { assessmentRemedy, reportTrigger } from '../rule-kit.js';
import { totalWords } from '../wording/totals.js';

export const rule: Rule<'flow'> = {
  id: 'exported-volume-exceeds',
  group: 'triggers',
  severity: 'error',
  on: 'flow',
  summary: { en: 'People whose personal information went abroad reach the threshold of the security assessment', zh: '个人信息出境人数达到安全评估门槛' },
  why: {
    en: 'People are counted once per calendar year over all systems, recipients and flows of the exporter, and the total decides for each of its flows.',
    zh: '同一出境方的全部系统、接收方和流转合并按自然人去重累计，由总数决定每一流转适用的机制。',
  },
  remedy: assessmentRemedy,
  check(verdict, context) {
    reportTrigger(rule.id, verdict, context, () => {
      const total = totalWords(verdict);
      return { en: `\`${verdict.flow.id}\` needs a security assessment: ${total.en}`, zh: `\`${verdict.flow.id}\` 应申报安全评估：${total.zh}` };
    });
  },
};
