import type { Rule } from '../rule.js';
import { assessmentRemedy, reportTrigger } from '../rule-kit.js';
import { peopleText } from '../wording/people.js';

export const rule: Rule<'flow'> = {
  id: 'processed-volume-exceeds',
  group: 'triggers',
  severity: 'error',
  on: 'flow',
  summary: {
    en: 'The exporter processes so many people’s information that any export needs a security assessment',
    zh: '处理个人信息的人数达到门槛，任何出境均应申报安全评估',
  },
  why: {
    en: 'Under the rules of 2022 a handler that processes personal information of this many people needs a security assessment for any export. The rules in force since 2024 count people exported instead.',
    zh: '按2022年规则，处理个人信息达到该人数的处理者向境外提供任何个人信息均应申报安全评估；2024年起的规则改按出境人数计算。',
  },
  remedy: assessmentRemedy,
  check(verdict, context) {
    const { flow, facts } = verdict;
    reportTrigger(rule.id, verdict, context, () => {
      const fact = verdict.steps.flatMap((step) => step.facts).find(({ kind, truth }) => kind === 'processed' && truth === 'yes');
      const people = peopleText(fact?.kind === 'processed' ? fact.people : { low: 0, high: 0 });
      return {
        en: `\`${flow.id}\` needs a security assessment: \`${facts.exporter?.id}\` processes personal information of ${people.en} people`,
        zh: `\`${flow.id}\` 应申报安全评估：\`${facts.exporter?.id}\` 处理 ${people.zh} 人的个人信息`,
      };
    });
  },
};
