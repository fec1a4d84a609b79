import type { Rule } from '../rule.js';
import { assessmentRemedy, reportTrigger } from '../rule-kit.js';
import { totalWords } from '../wording/totals.js';

export const rule: Rule<'flow'> = {
  id: 'sensitive-volume-exceeds',
  group: 'triggers',
  severity: 'error',
  on: 'flow',
  summary: {
    en: 'People whose sensitive personal information went abroad reach the threshold of the security assessment',
    zh: '敏感个人信息出境人数达到安全评估门槛',
  },
  why: {
    en: 'Sensitive personal information has a total and a threshold of its own, counted once per person over all flows of the exporter.',
    zh: '敏感个人信息单独累计、单独设门槛，按出境方全部流转中的自然人去重计算。',
  },
  remedy: assessmentRemedy,
  check(verdict, context) {
    reportTrigger(rule.id, verdict, context, () => {
      const total = totalWords(verdict);
      return { en: `\`${verdict.flow.id}\` needs a security assessment: ${total.en}`, zh: `\`${verdict.flow.id}\` 应申报安全评估：${total.zh}` };
    });
  },
};
